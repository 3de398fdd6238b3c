package cpi.roadshow.model;

import java.net.URI;

/**
 * What {@code content/site.yaml} says of the site as a whole.
 *
 * @param baseUrl where the site is published, with a slash at the end
 * @param sourceLanguage the language that pages are written in first, unless they say otherwise
 */
public record Settings(
    Localized<String> title, Localized<String> description, URI baseUrl, Language sourceLanguage) {
  public Settings withBaseUrl(URI other) {
    return new Settings(title, description, other, sourceLanguage);
  }
}
