package cpi.roadshow.build;

import cpi.roadshow.diagnostics.Outcome;
import cpi.roadshow.files.Store;
import cpi.roadshow.model.Extra;
import cpi.roadshow.model.Localized;
import cpi.roadshow.model.OutputPlan;
import cpi.roadshow.model.Pair;
import cpi.roadshow.model.Site;
import cpi.roadshow.templates.TemplateEngine;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns a project into what gets published. Knows no disk and no clock: both come in as values. */
public final class SiteBuild {
  private final Project project;
  private final Options options;
  private final Parallel parallel;
  private final Progress progress;
  private final Store store;
  private final Memory memory;
  private final Reading reading;

  /**
   * What the pipeline is told beside the project.
   *
   * @param today which day it is, for pages that are published or expire on a day
   * @param drafts whether to show what is not published yet
   * @param baseUrl where the site is published, when not where {@code site.yaml} says
   * @param prints whether to make the handouts
   * @param extras what pages have beside what they say
   */
  public record Options(
      LocalDate today, boolean drafts, Optional<URI> baseUrl, boolean prints, Set<Extra> extras) {
    public Options {
      extras = Set.copyOf(extras);
    }
  }

  /**
   * What was made.
   *
   * @param pages how many documents there are in each language
   * @param words how many words they have in each language
   * @param pdfs how many PDFs were made
   */
  public record Result(
      OutputPlan plan, Localized<Integer> pages, Localized<Integer> words, int pdfs) {}

  /** What a build does longest. */
  public enum Step {
    HANDOUTS,
    PAGES
  }

  /** Is told how far the build is. May be called by several threads at once. */
  public interface Progress {
    void begin(Step step, int steps);

    void step();
  }

  /**
   * Prepares a build.
   *
   * @param store where printed handouts are kept from one build to the next
   */
  public SiteBuild(
      Project project, Options options, Parallel parallel, Progress progress, Store store) {
    this(project, options, parallel, progress, store, Memory.NONE);
  }

  /**
   * Prepares a build that follows another.
   *
   * @param memory what earlier builds made
   */
  public SiteBuild(
      Project project,
      Options options,
      Parallel parallel,
      Progress progress,
      Store store,
      Memory memory) {
    this.memory = memory;
    this.store = store;
    this.project = project;
    this.options = options;
    this.parallel = parallel;
    this.progress = progress;
    reading = new Reading(project, options, parallel, memory);
  }

  /** The whole site. */
  public Outcome<Result> run() {
    return reading.material().then(material -> publishing(material).all());
  }

  /** Everything up to the site as a whole; its pages are made when they are asked for. */
  public Outcome<Preview> preview() {
    Outcome<Preview> preview =
        reading
            .material()
            .then(
                material -> {
                  Publishing publishing = publishing(material);
                  return Outcome.of(publishing.preview(), publishing.check());
                });
    memory.forgetOld();
    return preview;
  }

  /**
   * Prints some handouts and nothing else.
   *
   * @param wanted their names; all when there are none
   */
  public Outcome<Result> printOnly(List<String> wanted) {
    return reading.material().then(material -> publishing(material).handouts(wanted));
  }

  private Publishing publishing(Material material) {
    TemplateEngine engine =
        memory.recall(
            List.of("engine"), List.of(project.ftlh()), () -> new TemplateEngine(project.ftlh()));
    return new Publishing(project, material, options, parallel, progress, store, engine);
  }

  /** Every page by its header alone, published or not. */
  public Outcome<Survey> survey() {
    return reading.survey();
  }

  /** The site before any of its pages is made. */
  public Outcome<Site> site() {
    return reading.material().map(Material::site);
  }

  /** The pages that no other page, no stop of the roadshow and no handout leads to. */
  public Outcome<List<Pair>> orphans() {
    return reading.material().map(material -> Orphans.of(material.site(), material.handouts()));
  }

  /** The stage that makes PDFs, by itself. */
  Outcome<Printing> printing() {
    return reading
        .material()
        .map(material -> new Printing(project, material, parallel, progress, store));
  }
}
