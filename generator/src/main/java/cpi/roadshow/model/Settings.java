package cpi.roadshow.model;

import java.net.URI;
import java.util.Optional;

/**
 * What {@code content/site.yaml} says of the site as a whole.
 *
 * @param baseUrl where the site is published, with a slash at the end
 * @param sourceLanguage the language that pages are written in first, unless they say otherwise
 * @param editUrl where the source of a page can be changed, with {@code {path}} for its path below
 *     the project's folder
 */
public record Settings(
    Localized<String> title,
    Localized<String> description,
    URI baseUrl,
    Language sourceLanguage,
    Optional<String> editUrl) {
  /** The mark in {@link #editUrl} that a page's path takes the place of. */
  public static final String PATH = "{path}";

  public Settings withBaseUrl(URI other) {
    return new Settings(title, description, other, sourceLanguage, editUrl);
  }

  /** Where the source of a page can be changed, if there is such a place. */
  public Optional<String> editAddress(Origin page) {
    return editUrl.map(address -> address.replace(PATH, page.path()));
  }
}
