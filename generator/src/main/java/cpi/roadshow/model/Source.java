package cpi.roadshow.model;

import java.net.URI;
import java.util.List;

/**
 * A document that facts rest on.
 *
 * @param language the language of its title
 * @param links where it can be read, best first; empty when no public address is known
 */
public record Source(String id, String title, Language language, String kind, List<URI> links)
    implements Named {
  public Source {
    links = List.copyOf(links);
  }
}
