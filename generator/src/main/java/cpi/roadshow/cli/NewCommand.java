package cpi.roadshow.cli;

import cpi.roadshow.diagnostics.ExitCode;
import cpi.roadshow.files.PageFile;
import cpi.roadshow.frontmatter.Explanations;
import cpi.roadshow.frontmatter.Explanations.Explanation;
import cpi.roadshow.frontmatter.Key;
import cpi.roadshow.frontmatter.Schema;
import cpi.roadshow.frontmatter.Skeleton;
import cpi.roadshow.model.ContentType;
import cpi.roadshow.model.Language;
import cpi.roadshow.model.Localized;
import cpi.roadshow.model.Named;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Begins a page: a Thai and an English file with a header that explains itself. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

  private final Surroundings around;
  private final Messages messages;
  private final List<String> missing = new ArrayList<>();

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "guidance|faq|minutes|roadshow|clinic|initiative|page",
      descriptionKey = "option.new-type")
  private String type;

  @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "option.new-title")
  private String title;

  @Option(names = "--title-en", paramLabel = "TEXT", descriptionKey = "option.new-title-en")
  private String titleInEnglish;

  @Option(
      names = {"--name", "--slug"},
      paramLabel = "NAME",
      descriptionKey = "option.new-name")
  private String name;

  @Option(names = "--date", paramLabel = "DATE", descriptionKey = "option.new-date")
  private String date;

  @Option(names = "--region", paramLabel = "REGION", descriptionKey = "option.new-region")
  private String region;

  @Option(names = "--recurrence", paramLabel = "RHYTHM", descriptionKey = "option.new-recurrence")
  private String recurrence;

  @Option(
      names = "--content",
      paramLabel = "DIR",
      defaultValue = "content",
      descriptionKey = "option.content")
  private Path content;

  NewCommand(Surroundings around, Messages messages) {
    this.around = around;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    ContentType chosen =
        Named.find(ContentType.values(), type).orElseThrow(() -> wrong("usage.bad-type", type));
    Optional<String> thai = given(title, "--title", "new.ask-title");
    Optional<String> english = given(titleInEnglish, "--title-en", "new.ask-title-en");
    Map<String, String> required = required(chosen);
    Optional<String> called =
        Optional.ofNullable(name)
            .or(
                () ->
                    english
                        .map(text -> slug(chosen, text, required))
                        .filter(slug -> NAME.matcher(slug).matches()))
            .or(() -> english.flatMap(text -> given(null, "--name", "new.ask-name")));
    if (!missing.isEmpty()) {
      throw wrong("usage.missing-options", String.join(" ", missing));
    }
    if (!NAME.matcher(called.orElseThrow()).matches()) {
      throw wrong("usage.bad-name", called.get());
    }
    Localized<String> titles = new Localized<>(thai.orElseThrow(), english.orElseThrow());
    return write(chosen, called.get(), titles, required);
  }

  private UsageException wrong(String key, Object value) {
    return new UsageException(spec.commandLine(), messages.get(key, value));
  }

  /** What the command line says, or else the person at the terminal. */
  private Optional<String> given(String value, String option, String question) {
    Optional<String> found =
        Optional.ofNullable(value)
            .map(String::strip)
            .filter(text -> !text.isEmpty())
            .or(() -> around.asker().ask(messages.get(question)));
    if (found.isEmpty()) {
      missing.add(option);
    }
    return found;
  }

  /** What a type of page cannot be without, and the day wherever one is given. */
  private Map<String, String> required(ContentType chosen) {
    Map<String, Optional<String>> options = new TreeMap<>();
    options.put("date", Optional.ofNullable(date));
    options.put("region", Optional.ofNullable(region));
    options.put("recurrence", Optional.ofNullable(recurrence));
    Map<String, String> values = new TreeMap<>();
    for (Key key : Schema.of(chosen).keys()) {
      Optional<String> option = options.getOrDefault(key.name(), Optional.empty());
      if (key.isRequired() && options.containsKey(key.name())) {
        given(chosen, key, option).ifPresent(value -> values.put(key.name(), value));
      } else if (key.name().equals("date")) {
        option.map(day -> right(chosen, key, day)).ifPresent(day -> values.put("date", day));
      }
    }
    return values;
  }

  /** As the command line says, or else the person at the terminal, who is asked until it is so. */
  private Optional<String> given(ContentType chosen, Key key, Optional<String> option) {
    if (option.isPresent()) {
      return Optional.of(right(chosen, key, option.get()));
    }
    Explanation told = told(chosen, key);
    Optional<String> answer = around.asker().ask(told.label() + ": " + told.says());
    while (answer.isPresent() && !key.takes(answer.get())) {
      answer = around.asker().ask(bad(chosen, key, answer.get()));
    }
    if (answer.isEmpty()) {
      missing.add("--" + key.name());
    }
    return answer;
  }

  private String right(ContentType chosen, Key key, String value) {
    if (!key.takes(value)) {
      throw new UsageException(spec.commandLine(), bad(chosen, key, value));
    }
    return value;
  }

  private String bad(ContentType chosen, Key key, String value) {
    return messages.get("usage.bad-value", value, key.name(), told(chosen, key).says());
  }

  private Explanation told(ContentType chosen, Key key) {
    return Explanations.in(messages.language()).of(chosen.id() + "." + key.name());
  }

  /** The name of a file after the English title; minutes begin with their day. */
  private static String slug(ContentType chosen, String text, Map<String, String> values) {
    String words =
        text.toLowerCase(Locale.ROOT)
            .replaceAll("['’]", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return chosen == ContentType.MINUTES && values.containsKey("date")
        ? values.get("date") + "-" + words
        : words;
  }

  private int write(
      ContentType chosen, String slug, Localized<String> titles, Map<String, String> required) {
    Path folder = around.folder().resolve(content).resolve(chosen.id());
    Localized<String> names = Localized.each(language -> slug + "." + language.code() + ".md");
    for (Language language : Language.values()) {
      if (new PageFile(folder.resolve(names.in(language))).isThere()) {
        around.err().println(messages.get("new.exists", chosen.id() + "/" + names.in(language)));
        around.err().flush();
        return ExitCode.WRONG_USAGE;
      }
    }
    try {
      for (Language language : Language.values()) {
        String text = Skeleton.of(chosen, language, titles.in(language), required);
        new PageFile(folder.resolve(names.in(language))).create(text);
        around
            .out()
            .println(
                messages.get("new.made", content.resolve(chosen.id()).resolve(names.in(language))));
      }
    } catch (IOException e) {
      around.err().println(messages.get("cannot-write", chosen.id() + "/" + slug));
      around.err().flush();
      return ExitCode.ENVIRONMENT;
    }
    around.out().println(messages.get("new.next"));
    return ExitCode.DONE;
  }
}
