package cpi.roadshow.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The rules of docs/architecture.md that a machine can keep. */
class ArchitectureTest {
  private static final String ROOT = "cpi.roadshow.";

  /**
   * Which package may know which; every package stands here, and none knows one that stands further
   * down its own row's list of users.
   */
  private static final Map<String, Set<String>> MAY_KNOW =
      new TreeMap<>(
          Map.ofEntries(
              row("model"),
              row("diagnostics", "json", "model"),
              row("thai", "model"),
              row("files", "diagnostics", "model"),
              row("outward", "files", "diagnostics", "model"),
              row("assets", "diagnostics", "model"),
              row("frontmatter", "diagnostics", "model"),
              row("templates", "thai", "diagnostics", "model"),
              row("markdown", "thai", "diagnostics", "model"),
              row("site", "diagnostics", "model"),
              row("checks", "thai", "diagnostics", "model"),
              row("json"),
              row("publish", "site", "templates", "assets", "json", "model"),
              row("search", "site", "assets", "thai", "json", "model"),
              row("qr"),
              row("calendar"),
              row("pages", "publish", "site", "templates", "assets", "qr", "thai", "model"),
              row("handout", "site", "templates", "thai", "diagnostics", "model"),
              row("pdf", "qr", "thai", "diagnostics", "model"),
              row(
                  "build",
                  "pages",
                  "publish",
                  "search",
                  "handout",
                  "pdf",
                  "calendar",
                  "checks",
                  "site",
                  "markdown",
                  "templates",
                  "frontmatter",
                  "assets",
                  "files",
                  "outward",
                  "thai",
                  "diagnostics",
                  "model"),
              row("serve", "build", "files", "json", "diagnostics", "model"),
              row(
                  "cli",
                  "serve",
                  "json",
                  "build",
                  "outward",
                  "frontmatter",
                  "files",
                  "diagnostics",
                  "model")));

  /** A library has one door. */
  private static final Map<String, String> DOORS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("com.vladsch.flexmark..", "markdown"),
              Map.entry("org.jsoup..", "markdown"),
              Map.entry("freemarker..", "templates"),
              Map.entry("tools.jackson.dataformat..", "frontmatter"),
              Map.entry("tools.jackson.core.json..", "json"),
              Map.entry("org.snakeyaml..", "frontmatter"),
              Map.entry("com.ibm.icu..", "thai"),
              Map.entry("org.apache.commons.text..", "diagnostics"),
              Map.entry("com.openhtmltopdf..", "pdf"),
              Map.entry("org.apache.pdfbox..", "pdf"),
              Map.entry("org.apache.fontbox..", "pdf"),
              Map.entry("com.google.zxing..", "qr"),
              Map.entry("net.fortuna.ical4j..", "calendar"),
              Map.entry("java.net.http..", "outward"),
              Map.entry("java.awt..", "pdf"),
              Map.entry("com.sun.jna..", "files"),
              Map.entry("picocli..", "cli"),
              Map.entry("me.tongfei..", "cli")));

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("cpi.roadshow");

  private static Map.Entry<String, Set<String>> row(String name, String... known) {
    return Map.entry(name, new TreeSet<>(List.of(known)));
  }

  private static String[] packages(Set<String> names) {
    return names.stream().map(name -> ROOT + name + "..").toArray(String[]::new);
  }

  @Test
  void enoughClassesAreLookedAt() {
    assertThat(OURS.size()).isGreaterThan(150);
    for (String name : MAY_KNOW.keySet()) {
      assertThat(OURS.that(describe("in " + name, one -> one.getPackageName().equals(ROOT + name))))
          .as(name)
          .isNotEmpty();
    }
  }

  @Test
  void everyPackageHasItsPlace() {
    Set<String> found = new TreeSet<>();
    OURS.forEach(one -> found.add(one.getPackageName().substring(ROOT.length())));
    assertThat(found).isEqualTo(MAY_KNOW.keySet());
  }

  @Test
  void packagesKnowOnlyWhatTheyMay() {
    MAY_KNOW.forEach(
        (name, known) -> {
          Set<String> forbidden = new TreeSet<>(MAY_KNOW.keySet());
          forbidden.removeAll(known);
          forbidden.remove(name);
          noClasses()
              .that()
              .resideInAPackage(ROOT + name + "..")
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(packages(forbidden))
              .check(OURS);
        });
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(OURS);
  }

  @Test
  void theModelKnowsNothingButJavaItself() {
    classes()
        .that()
        .resideInAPackage(ROOT + "model")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(ROOT + "model", "java.lang..", "java.util..", "java.time..", "java.net")
        .check(OURS);
  }

  @Test
  void everyLibraryHasOneDoor() {
    DOORS.forEach(
        (library, door) -> {
          noClasses()
              .that()
              .resideOutsideOfPackage(ROOT + door)
              .should()
              .dependOnClassesThat()
              .resideInAPackage(library)
              .check(OURS);
        });
  }

  @Test
  void onlyTheEndsTouchTheDisk() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "files")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Files.class)
        .check(OURS);
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "files")
        .should()
        .callMethod(java.io.File.class, "exists")
        .check(OURS);
  }

  @Test
  void onlyTheShellAsksForClockAndLocale() {
    check("java.util.Locale", Set.of("getDefault", "setDefault"), Set.of("Surroundings"));
    check("java.time.LocalDate", Set.of("now"), Set.of());
    check("java.time.Instant", Set.of("now"), Set.of());
    check("java.time.LocalDateTime", Set.of("now"), Set.of());
    check("java.lang.System", Set.of("currentTimeMillis", "nanoTime", "getenv"), Set.of("Main"));
  }

  @Test
  void nothingDependsOnTheMachinesLocaleOrCharset() {
    for (JavaClass one : OURS) {
      for (JavaAccess<?> access : one.getAccessesFromSelf()) {
        String target = access.getTarget().getFullName();
        assertThat(target)
            .as(access.getDescription())
            .isNotIn(
                "java.lang.String.toLowerCase()",
                "java.lang.String.toUpperCase()",
                "java.lang.String.getBytes()");
        assertThat(target)
            .as(access.getDescription())
            .doesNotStartWith("java.lang.String.format(java.lang.String,")
            .doesNotStartWith("java.lang.String.formatted(");
      }
    }
  }

  @Test
  void nothingStaticChanges() {
    fields().that().areStatic().should().beFinal().check(OURS);
  }

  @Test
  void threadsAreStartedInTwoPlaces() {
    noClasses()
        .that()
        .haveNameNotMatching(".*\\.build\\.Parallel.*|.*\\.serve\\.DevServer.*")
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.lang\\.Thread|java\\.util\\.concurrent\\.(Exec|Future|Complet|Fork).*")
        .orShould()
        .callMethod(java.util.Collection.class, "parallelStream")
        .check(OURS);
  }

  private static void check(String owner, Set<String> methods, Set<String> allowedIn) {
    for (JavaClass one : OURS) {
      boolean isAllowed = allowedIn.contains(one.getSimpleName());
      for (JavaAccess<?> access : one.getAccessesFromSelf()) {
        boolean isForbidden =
            access.getTargetOwner().getName().equals(owner)
                && methods.contains(access.getTarget().getName());
        assertThat(isForbidden && !isAllowed).as(access.getDescription()).isFalse();
      }
    }
  }
}
