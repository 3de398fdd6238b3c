package cpi.roadshow.model;

import java.net.URI;

/**
 * What {@code content/site.yaml} says of the site as a whole.
 *
 * @param baseUrl where the site is published, with a slash at the end
 */
public record Settings(Localized<String> title, Localized<String> description, URI baseUrl) {
  public Settings withBaseUrl(URI other) {
    return new Settings(title, description, other);
  }
}
