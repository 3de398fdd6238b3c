package cpi.roadshow.cli;

import cpi.roadshow.build.SiteBuild;
import cpi.roadshow.diagnostics.Outcome;
import cpi.roadshow.json.Json;
import cpi.roadshow.model.Document;
import cpi.roadshow.model.Draft;
import cpi.roadshow.model.Meta;
import cpi.roadshow.model.Origin;
import cpi.roadshow.model.Pair;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the pages of which something has to be known or done. */
@Command(name = "list")
final class ListCommand implements Callable<Integer> {
  private final Surroundings around;
  private final Messages messages;

  @Spec private CommandSpec spec;
  @Mixin private BuildOptions options;

  @Parameters(
      paramLabel = "drafts|future|expired|review-due|stale|orphans",
      descriptionKey = "option.list-what")
  private String what;

  @Option(names = "--json", descriptionKey = "option.json")
  private boolean json;

  ListCommand(Surroundings around, Messages messages) {
    this.around = around;
    this.messages = messages;
  }

  /** A page in a list, with the day that matters. */
  private record Row(Origin origin, String title, Optional<LocalDate> day) {}

  @Override
  public Integer call() {
    Run run = new Run(around, messages, options, spec.commandLine());
    LocalDate today = run.today();
    Run.Answer<List<Row>> answer =
        switch (what) {
          case "drafts" -> survey(run, survey -> rows(survey.drafts(), Meta::updated));
          case "future" -> survey(run, survey -> rows(survey.future(today), Meta::publishDate));
          case "expired" -> survey(run, survey -> rows(survey.expired(today), Meta::expiryDate));
          case "review-due" ->
              survey(run, survey -> rows(survey.reviewDue(today), Meta::nextReview));
          case "stale" -> survey(run, survey -> rows(survey.stale(), meta -> Optional.empty()));
          case "orphans" -> run.ask(ListCommand::orphans);
          default ->
              throw new UsageException(spec.commandLine(), messages.get("usage.bad-list", what));
        };
    answer.value().ifPresent(this::print);
    return answer.code();
  }

  private static Run.Answer<List<Row>> survey(
      Run run, Function<cpi.roadshow.build.Survey, List<Row>> choose) {
    return run.ask(build -> build.survey().map(choose));
  }

  private static Outcome<List<Row>> orphans(SiteBuild build) {
    return build
        .orphans()
        .map(pairs -> pairs.stream().flatMap(Pair::all).map(ListCommand::row).toList());
  }

  private static Row row(Document page) {
    return new Row(page.origin(), page.meta().title(), Optional.empty());
  }

  private static List<Row> rows(List<Draft> pages, Function<Meta, Optional<LocalDate>> day) {
    return pages.stream()
        .map(
            page ->
                new Row(
                    page.origin(), page.matter().meta().title(), day.apply(page.matter().meta())))
        .toList();
  }

  private void print(List<Row> rows) {
    if (json) {
      around.out().print(Json.lines(rows.stream().map(ListCommand::map).toList()));
      return;
    }
    for (Row row : rows) {
      String day = row.day().map(date -> "  " + date).orElse("");
      around.out().println(row.origin().path() + day + "  " + row.title());
    }
    if (!options.quiet()) {
      around.err().println(messages.get("listed", rows.size()));
    }
  }

  private static Map<String, Object> map(Row row) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("file", row.origin().path());
    map.put("page", row.origin().key().toString());
    map.put("language", row.origin().language().code());
    map.put("title", row.title());
    row.day().ifPresent(day -> map.put("date", day.toString()));
    return map;
  }
}
