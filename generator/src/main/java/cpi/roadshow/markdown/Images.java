package cpi.roadshow.markdown;

import cpi.roadshow.diagnostics.Nearest;
import cpi.roadshow.diagnostics.Problem;
import cpi.roadshow.model.Place;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the published file of an image that a page shows. */
final class Images {
  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);

  private final Reading reading;

  Images(Reading reading) {
    this.reading = reading;
  }

  /**
   * The address, ready for an attribute once escaped; nothing, and a word about it, when there is
   * no such image or it may not be shown.
   */
  Optional<String> src(String written, Place place) {
    Address address = Address.of(written);
    if (DRIVE.matcher(address.text()).matches()) {
      return leaves(written, place);
    }
    // A page asks nothing of other sites, so that nobody learns who reads it.
    if (address.isForbidden() || address.isOutward()) {
      reading.say(place, new Problem.ForbiddenLink(written));
      return Optional.empty();
    }
    String name = Address.decode(address.text());
    return name.startsWith("/")
        ? leaves(written, place)
        : inside(name.replace('\\', '/'), written, place);
  }

  private Optional<String> inside(String name, String written, Place place) {
    Optional<String> path = normal(name);
    Optional<String> published = path.map(reading.scope.images()::get);
    if (published.isPresent()) {
      return published.map(file -> Address.encode(reading.at.root() + file, true));
    }
    Optional<String> besidePage =
        normal(reading.key.type().id() + "/" + name).filter(reading.scope.images()::containsKey);
    if (path.isEmpty() && besidePage.isEmpty()) {
      return leaves(written, place);
    }
    reading.say(
        place, new Problem.MissingImage(written, besidePage.or(() -> nearest(path.orElse(name)))));
    return Optional.empty();
  }

  /** The path without dots, or nothing when it leads out of {@code content/}. */
  private static Optional<String> normal(String path) {
    Deque<String> parts = new ArrayDeque<>();
    for (String part : path.split("/")) {
      if (part.equals("..")) {
        if (parts.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return Optional.of(String.join("/", parts));
  }

  private Optional<String> nearest(String path) {
    String inFolder = "images/" + path;
    return reading.scope.images().containsKey(inFolder)
        ? Optional.of(inFolder)
        : Nearest.of(path, reading.scope.images().keySet());
  }

  private Optional<String> leaves(String written, Place place) {
    reading.say(place, new Problem.LeavesContent(written));
    return Optional.empty();
  }
}
