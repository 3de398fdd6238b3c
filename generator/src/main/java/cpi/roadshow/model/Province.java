package cpi.roadshow.model;

/**
 * A province, or Bangkok.
 *
 * @param isProvince false for Bangkok, which is a special administration
 */
public record Province(Region region, Localized<String> name, boolean isProvince) {}
