package cpi.roadshow.pdf;

import java.util.Optional;

/**
 * What the picture of a page says where the page is shared.
 *
 * @param kind of page, above its title
 * @param site below it, unless the title names the site already
 */
public record SocialCard(Optional<String> kind, String title, Optional<String> site) {}
