package cpi.roadshow.checks;

import cpi.roadshow.diagnostics.Diagnostic;
import cpi.roadshow.diagnostics.Problem;
import cpi.roadshow.model.Fact;
import cpi.roadshow.model.Place;
import cpi.roadshow.model.Site;
import cpi.roadshow.model.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds facts of the register that no page cites. */
final class Unused {
  static final String REGISTER = "seeds/facts.yaml";

  private static final Pattern ID =
      Pattern.compile("^- id: *[\"']?([^\\s\"'#]+)", Pattern.MULTILINE);

  private Unused() {}

  /**
   * Says it where the register has the fact.
   *
   * @param files may leave out the register; then it is said of the register as a whole
   */
  static List<Diagnostic> of(Site site, Map<String, SourceFile> files) {
    Set<String> cited =
        site.documents()
            .flatMap(page -> Cited.by(page).stream())
            .map(Fact::id)
            .collect(Collectors.toUnmodifiableSet());
    Map<String, Place> places = places(files);
    return site.registers().facts().keySet().stream()
        .filter(id -> !cited.contains(id))
        .map(
            id ->
                new Diagnostic(
                    places.getOrDefault(id, Place.of(REGISTER)), new Problem.UnusedFact(id)))
        .toList();
  }

  private static Map<String, Place> places(Map<String, SourceFile> files) {
    Map<String, Place> places = new HashMap<>();
    if (files.containsKey(REGISTER)) {
      SourceFile register = files.get(REGISTER);
      for (Matcher id = ID.matcher(register.text()); id.find(); ) {
        places.put(id.group(1), register.place(id.start(1), id.end(1)));
      }
    }
    return places;
  }
}
