package cpi.roadshow.search;

import java.util.List;

/**
 * A section cut into terms: one document of the index.
 *
 * @param otherNames of what the section speaks of
 */
record SectionTerms(
    List<String> title, List<String> heading, List<String> body, List<String> otherNames) {
  List<String> in(Field field) {
    return switch (field) {
      case TITLE -> title;
      case HEADING -> heading;
      case BODY -> body;
      case TERMS -> otherNames;
    };
  }
}
