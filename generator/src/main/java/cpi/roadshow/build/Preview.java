package cpi.roadshow.build;

import cpi.roadshow.diagnostics.Outcome;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A site that is made address by address, when somebody asks. All that can be wrong with the
 * content is known by then; a page is printed, a PDF pressed and the search indexed only for who
 * wants it.
 */
public final class Preview {
  private final Set<String> pages;
  private final Source source;

  /** Where the bytes of an address come from. */
  interface Source {
    Optional<Outcome<byte[]>> file(String path);
  }

  Preview(Set<String> pages, Source source) {
    this.pages = Set.copyOf(pages);
    this.source = source;
  }

  /** Whether there is a page of this path. */
  public boolean hasPage(String path) {
    return pages.contains(path);
  }

  /**
   * What is published under a path such as {@code th/index.html}, with what there is to say of it;
   * nothing when there is no such file.
   */
  public Optional<Outcome<byte[]>> file(String path) {
    return source.file(path);
  }

  /** Tries each in turn. */
  @SafeVarargs
  static Optional<Outcome<byte[]>> first(Supplier<Optional<Outcome<byte[]>>>... all) {
    for (Supplier<Optional<Outcome<byte[]>>> one : all) {
      Optional<Outcome<byte[]>> found = one.get();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
