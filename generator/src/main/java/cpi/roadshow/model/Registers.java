package cpi.roadshow.model;

import java.net.URI;
import java.util.List;
import java.util.SortedMap;

/** Everything that pages refer to by id, and the settings of the site. */
public record Registers(
    Settings settings,
    SortedMap<String, Agency> agencies,
    SortedMap<String, Law> laws,
    List<Province> provinces,
    List<Term> glossary,
    SortedMap<String, Fact> facts) {
  public Registers {
    provinces = List.copyOf(provinces);
    glossary = List.copyOf(glossary);
  }

  public Registers withBaseUrl(URI baseUrl) {
    return new Registers(settings.withBaseUrl(baseUrl), agencies, laws, provinces, glossary, facts);
  }

  public List<Province> provincesOf(Region region) {
    return provinces.stream().filter(province -> province.region() == region).toList();
  }
}
