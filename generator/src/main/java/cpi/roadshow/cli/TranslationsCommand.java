package cpi.roadshow.cli;

import cpi.roadshow.build.Survey;
import cpi.roadshow.diagnostics.ExitCode;
import cpi.roadshow.diagnostics.Nearest;
import cpi.roadshow.files.GitHistory;
import cpi.roadshow.files.PageFile;
import cpi.roadshow.frontmatter.PageText;
import cpi.roadshow.json.Json;
import cpi.roadshow.model.BodyHash;
import cpi.roadshow.model.DocumentKey;
import cpi.roadshow.model.Draft;
import cpi.roadshow.model.Translation;
import cpi.roadshow.model.Translation.State;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Tells which translations are there and up to date, what changed since, and marks those that are.
 */
@Command(name = "translations")
final class TranslationsCommand implements Callable<Integer> {
  private static final String CONTENT = "content/";

  private final Surroundings around;
  private final Messages messages;

  @Spec private CommandSpec spec;
  @Mixin private BuildOptions options;

  @Parameters(
      index = "0",
      paramLabel = "status|diff|mark",
      descriptionKey = "option.translations-what")
  private String what;

  @Parameters(
      index = "1..*",
      paramLabel = "PAGE",
      arity = "0..*",
      descriptionKey = "option.translations-page")
  private List<String> names = new ArrayList<>();

  @Option(names = "--all", descriptionKey = "option.translations-all")
  private boolean all;

  @Option(names = "--json", descriptionKey = "option.json")
  private boolean json;

  TranslationsCommand(Surroundings around, Messages messages) {
    this.around = around;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    Run run = new Run(around, messages, options, spec.commandLine());
    if (!List.of("status", "diff", "mark").contains(what)) {
      throw new UsageException(spec.commandLine(), messages.get("usage.bad-translations", what));
    }
    Run.Answer<Survey> answer = run.ask(build -> build.survey());
    if (answer.value().isEmpty()) {
      return answer.code();
    }
    Survey survey = answer.value().get();
    switch (what) {
      case "status" -> status(survey);
      case "diff" -> pages(survey).forEach((key, page) -> diff(survey, key, page, run.content()));
      default -> {
        return mark(survey, run.content(), answer.code());
      }
    }
    return answer.code();
  }

  /** The pages that were named, by folder and name, with or without language and ending. */
  private SortedMap<DocumentKey, Translation> pages(Survey survey) {
    SortedMap<DocumentKey, Translation> known = survey.translations();
    if (names.isEmpty()) {
      if (what.equals("mark") && !all) {
        throw new UsageException(spec.commandLine(), messages.get("usage.no-page"));
      }
      return known;
    }
    SortedMap<DocumentKey, Translation> chosen = new TreeMap<>();
    for (String name : names) {
      String plain =
          name.replace('\\', '/')
              .replaceFirst("^(\\./)?content/", "")
              .replaceFirst("(\\.(th|en))?\\.md$", "");
      known.forEach(
          (key, page) -> {
            if (key.toString().equals(plain)) {
              chosen.put(key, page);
            }
          });
      if (chosen.keySet().stream().noneMatch(key -> key.toString().equals(plain))) {
        List<String> keys = known.keySet().stream().map(DocumentKey::toString).toList();
        String nearest =
            Nearest.of(plain, keys)
                .map(near -> "\n" + messages.get("usage.nearest", near))
                .orElse("");
        throw new UsageException(
            spec.commandLine(), messages.get("usage.unknown-page", name) + nearest);
      }
    }
    return chosen;
  }

  // Status.

  private void status(Survey survey) {
    SortedMap<DocumentKey, Translation> pages = pages(survey);
    if (json) {
      around
          .out()
          .print(Json.lines(pages.entrySet().stream().map(TranslationsCommand::map).toList()));
      return;
    }
    pages.forEach(
        (key, page) -> {
          if (page.state() != State.CURRENT || options.verbose() || !names.isEmpty()) {
            around
                .out()
                .println(
                    key
                        + "  "
                        + page.source().code()
                        + " → "
                        + page.target().code()
                        + "  "
                        + word(page.state()));
          }
        });
    around
        .out()
        .println(
            messages.get(
                "translations.summary",
                pages.size(),
                count(pages, State.CURRENT),
                count(pages, State.STALE),
                count(pages, State.UNMARKED),
                count(pages, State.MISSING)));
    if (count(pages, State.STALE) + count(pages, State.UNMARKED) > 0) {
      around.out().println(messages.get("translations.next"));
    }
  }

  private static long count(SortedMap<DocumentKey, Translation> pages, State state) {
    return pages.values().stream().filter(page -> page.state() == state).count();
  }

  private static Map<String, Object> map(Map.Entry<DocumentKey, Translation> entry) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("page", entry.getKey().toString());
    map.put("source", entry.getValue().source().code());
    map.put("target", entry.getValue().target().code());
    map.put("state", entry.getValue().state().name().toLowerCase(Locale.ROOT));
    return map;
  }

  private String word(State state) {
    return messages.get("translations." + state.name());
  }

  // What changed.

  private void diff(Survey survey, DocumentKey key, Translation page, Path content) {
    if (page.state() != State.STALE) {
      if (!names.isEmpty()) {
        around.out().println(key + ": " + word(page.state()));
      }
      return;
    }
    Draft source = survey.find(key, page.source()).orElseThrow();
    BodyHash from =
        survey
            .find(key, page.target())
            .orElseThrow()
            .matter()
            .meta()
            .translatedFrom()
            .orElseThrow();
    String file = source.origin().path().substring(CONTENT.length());
    GitHistory history = new GitHistory(content);
    Optional<String> old =
        history.find(
            file, text -> PageText.of(text).filter(it -> it.hash().equals(from)).isPresent());
    Optional<String> now = new PageFile(content.resolve(file)).text();
    if (old.isEmpty() || now.isEmpty()) {
      around
          .out()
          .println(key + ": " + messages.get("translations.no-history." + history.depth().name()));
      return;
    }
    around.out().println(messages.get("translations.changed", source.origin().path()));
    LineDiff.between(body(old.get()), body(now.get())).forEach(around.out()::println);
  }

  private static List<String> body(String text) {
    return PageText.of(text)
        .map(it -> PageText.normalised(it.body()).lines().toList())
        .orElse(List.of());
  }

  // Marking.

  private int mark(Survey survey, Path content, int code) {
    int done = 0;
    for (Map.Entry<DocumentKey, Translation> entry : pages(survey).entrySet()) {
      Translation page = entry.getValue();
      if (page.state() == State.MISSING) {
        if (!all) {
          around.err().println(messages.get("translations.nothing-to-mark", entry.getKey()));
          return ExitCode.CONTENT_HAS_ERRORS;
        }
        continue;
      }
      Draft source = survey.find(entry.getKey(), page.source()).orElseThrow();
      Draft target = survey.find(entry.getKey(), page.target()).orElseThrow();
      Path file = content.resolve(target.origin().path().substring(CONTENT.length()));
      try {
        if (new PageFile(file).set("translated_from", '"' + source.hash().hex() + '"')) {
          done++;
        }
      } catch (IOException e) {
        around.err().println(messages.get("cannot-write", target.origin().path()));
        return ExitCode.ENVIRONMENT;
      }
    }
    if (!options.quiet()) {
      around.out().println(messages.get("translations.marked", done));
    }
    return code;
  }
}
