package cpi.roadshow.model;

import java.util.Optional;

/** An entry of the glossary. */
public record Term(
    Localized<String> name,
    Localized<Optional<String>> abbreviation,
    String category,
    Optional<Localized<String>> note) {}
