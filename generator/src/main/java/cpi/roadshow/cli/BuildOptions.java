package cpi.roadshow.cli;

import cpi.roadshow.files.SourceTree;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** What {@code build} and {@code check} can be told. */
final class BuildOptions {
  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

  /** From here on a year can only be meant as a Buddhist one, which is this many years ahead. */
  private static final int FIRST_BUDDHIST_YEAR = 2400;

  private static final int BUDDHIST_OFFSET = 543;

  @Option(
      names = "--content",
      paramLabel = "DIR",
      defaultValue = "content",
      descriptionKey = "option.content")
  private Path content;

  @Option(names = "--seeds", paramLabel = "DIR", descriptionKey = "option.seeds")
  private Path seeds;

  @Option(names = "--templates", paramLabel = "DIR", descriptionKey = "option.templates")
  private Path templates;

  @Option(
      names = {"-b", "--base-url"},
      paramLabel = "URL",
      descriptionKey = "option.base-url")
  private String baseUrl;

  @Option(
      names = {"-s", "--strict"},
      descriptionKey = "option.strict")
  private boolean strict;

  @Option(
      names = {"-D", "--drafts"},
      descriptionKey = "option.drafts")
  private boolean drafts;

  @Option(names = "--clock", paramLabel = "DATE", descriptionKey = "option.clock")
  private String clock;

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "option.threads")
  private Integer threads;

  @Option(names = "--no-progress", descriptionKey = "option.no-progress")
  private boolean noProgress;

  @Option(
      names = {"-q", "--quiet"},
      descriptionKey = "option.quiet")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      descriptionKey = "option.verbose")
  private boolean verbose;

  @Option(
      names = "--color",
      paramLabel = "auto|always|never",
      defaultValue = "auto",
      descriptionKey = "option.color")
  private String color;

  /** The content folder, which must be there. */
  Path content(CommandLine line, Surroundings around, Messages messages) {
    Path folder = around.folder().resolve(content);
    if (!SourceTree.isThere(folder)) {
      throw new UsageException(line, messages.get("usage.no-folder", content));
    }
    return folder;
  }

  /** The source register, beside the content unless said otherwise. */
  Path seeds(Surroundings around) {
    return seeds == null
        ? around.folder().resolve(content).resolveSibling("seeds")
        : around.folder().resolve(seeds);
  }

  /** The templates, those of the tool unless said otherwise. */
  Path templates(CommandLine line, Surroundings around, Messages messages) {
    Path folder =
        templates == null ? around.home().resolve("templates") : around.folder().resolve(templates);
    if (!SourceTree.isThere(folder)) {
      throw new UsageException(line, messages.get("usage.no-folder", folder));
    }
    return folder;
  }

  Optional<URI> baseUrl(CommandLine line, Messages messages) {
    if (baseUrl == null) {
      return Optional.empty();
    }
    try {
      URI address = new URI(baseUrl.endsWith("/") ? baseUrl : baseUrl + "/");
      if (address.getHost() != null
          && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))) {
        return Optional.of(address);
      }
    } catch (URISyntaxException e) {
      // Said below, like every other address that is none.
    }
    throw new UsageException(line, messages.get("usage.bad-url", baseUrl));
  }

  /**
   * The day that the build takes for today: as told, else as {@code SOURCE_DATE_EPOCH} says, else
   * as the clock says, in Bangkok.
   */
  LocalDate today(CommandLine line, Surroundings around, Messages messages) {
    if (clock != null) {
      try {
        LocalDate day = LocalDate.parse(clock);
        return day.getYear() < FIRST_BUDDHIST_YEAR ? day : day.minusYears(BUDDHIST_OFFSET);
      } catch (DateTimeException e) {
        throw new UsageException(line, messages.get("usage.bad-date", clock));
      }
    }
    Optional<String> epoch = around.variable("SOURCE_DATE_EPOCH");
    try {
      Instant now =
          epoch
              .map(Long::valueOf)
              .map(Instant::ofEpochSecond)
              .orElseGet(() -> Instant.ofEpochMilli(around.clock().getAsLong()));
      return dayOf(now);
    } catch (NumberFormatException | DateTimeException e) {
      throw new UsageException(line, messages.get("usage.bad-epoch", epoch.orElse("")));
    }
  }

  /** The day that a moment belongs to, for an office in Bangkok. */
  static LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, BANGKOK);
  }

  int threads(CommandLine line, Messages messages) {
    if (threads != null && threads < 1) {
      throw new UsageException(line, messages.get("usage.bad-threads", threads));
    }
    return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
  }

  boolean strict() {
    return strict;
  }

  boolean drafts() {
    return drafts;
  }

  boolean quiet() {
    return quiet;
  }

  boolean verbose() {
    return verbose;
  }

  boolean showsProgress(Surroundings around) {
    return around.isTerminal() && !noProgress && !quiet;
  }

  boolean usesColour(CommandLine line, Surroundings around, Messages messages) {
    return switch (color) {
      case "auto" -> around.wantsColour();
      case "always" -> true;
      case "never" -> false;
      default -> throw new UsageException(line, messages.get("usage.bad-color", color));
    };
  }
}
