package cpi.roadshow.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The sites that the tests look at.
 *
 * @param real the content of the project
 * @param extra what the project's content does not have: pages without translation, all that
 *     Markdown can, moved pages
 */
record Sites(BuiltSite real, BuiltSite extra) implements AutoCloseable {
  static Sites build() {
    try {
      return new Sites(BuiltSite.real(), BuiltSite.extra());
    } catch (IOException e) {
      throw new UncheckedIOException("The sites could not be built for the tests.", e);
    }
  }

  List<BuiltSite> both() {
    return List.of(real, extra);
  }

  @Override
  public void close() throws IOException {
    real.close();
    extra.close();
  }
}
