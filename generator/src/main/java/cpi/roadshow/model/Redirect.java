package cpi.roadshow.model;

/** An old address that leads to a page. */
public record Redirect(Permalink from, Permalink to) {}
