package cpi.roadshow.model;

/** A law that pages cite, with its full title. */
public record Law(String id, Localized<String> title) implements Named {}
