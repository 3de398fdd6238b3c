package cpi.roadshow.pdf;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;

/**
 * All that goes into one PDF.
 *
 * @param html the page as its template printed it; an element with {@code data-at} holds the text
 *     of a page of the site, {@code data-page} is the word for a page of paper there, one with
 *     {@code data-from} that of a file of the content
 * @param images the bytes of every image that may be shown, by where it is published; nothing else
 *     is ever read
 * @param inside the pages of the site that this PDF holds, by their files, with the id that each
 *     has here
 * @param base where the site is published, which links to its other pages lead to
 * @param made the day that the PDF says it was made on
 * @param hasPicture whether a picture of the first page is wanted
 */
public record Sheet(
    String html,
    SortedMap<String, byte[]> images,
    SortedMap<String, String> inside,
    URI base,
    LocalDate made,
    boolean hasPicture) {
  Optional<byte[]> image(String published) {
    return Optional.ofNullable(images.get(published));
  }
}
