package cpi.roadshow.model;

import java.util.Optional;

/** A link from a page's text to another page of the site, or to a place on it. */
public record Link(DocumentKey target, Optional<String> anchor, Place at) {}
