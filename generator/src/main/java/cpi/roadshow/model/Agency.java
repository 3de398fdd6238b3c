package cpi.roadshow.model;

/** A public body that pages name. */
public record Agency(String id, Localized<String> name, Localized<String> shortName)
    implements Named {}
