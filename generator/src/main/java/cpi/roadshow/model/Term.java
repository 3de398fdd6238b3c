package cpi.roadshow.model;

import java.util.List;
import java.util.Optional;

/**
 * An entry of the glossary.
 *
 * @param also other names and spellings under which people look for it; pages never show them
 */
public record Term(
    Localized<String> name,
    Localized<Optional<String>> abbreviation,
    Localized<List<String>> also,
    String category,
    Optional<Localized<String>> note) {}
