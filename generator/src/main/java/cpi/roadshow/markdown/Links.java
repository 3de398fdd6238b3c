package cpi.roadshow.markdown;

import cpi.roadshow.diagnostics.Nearest;
import cpi.roadshow.diagnostics.Problem;
import cpi.roadshow.model.ContentType;
import cpi.roadshow.model.DocumentKey;
import cpi.roadshow.model.Place;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Turns what an author wrote as a link's target into the address that a reader's browser follows.
 */
final class Links {
  private static final String GLOSSARY = "page/glossary";
  private static final Pattern LEAD =
      Pattern.compile("^(?:\\.{0,2}/)*(?:content/)?(?:(?:th|en)/)?");
  private static final Pattern ENDING =
      Pattern.compile("(?:\\.(?:th|en))?\\.(?:md|html?)$|\\.(?:th|en)$|/$");

  private final Reading reading;

  Links(Reading reading) {
    this.reading = reading;
  }

  /**
   * The address, ready for an attribute once escaped; nothing, and a word about it, when the link
   * may not or cannot be followed.
   */
  Optional<String> href(String written, Place place) {
    Address address = Address.of(written);
    if (address.isForbidden()) {
      reading.say(place, new Problem.ForbiddenLink(written));
      return Optional.empty();
    }
    if (address.isOutward()) {
      if (address.isWeb()) {
        reading.outward.add(address.encoded());
      }
      return Optional.of(address.encoded());
    }
    return inside(address.text(), place);
  }

  private Optional<String> inside(String written, Place place) {
    int hash = written.indexOf('#');
    String name = Address.decode(hash < 0 ? written : written.substring(0, hash));
    Optional<String> anchor =
        hash < 0 ? Optional.empty() : Optional.of(Address.decode(written.substring(hash + 1)));
    if (anchor.filter(String::isEmpty).isPresent()) {
      return broken(written, name.isEmpty() ? Optional.empty() : Optional.of(name), place);
    }
    if (name.isEmpty() && anchor.isPresent()) {
      reading.link(reading.key, anchor, place);
      return anchor.map(id -> "#" + Address.encode(id, true));
    }
    return path(name, anchor, written, place)
        .map(
            path ->
                Address.encode(reading.at.up() + path, true)
                    + anchor.map(id -> "#" + Address.encode(id, true)).orElse(""));
  }

  private Optional<String> path(String name, Optional<String> anchor, String written, Place place) {
    Optional<DocumentKey> key = reading.scope.catalogue().find(name);
    if (key.isPresent()) {
      return published(key.get(), anchor, place);
    }
    return special(name)
        .or(
            () ->
                broken(
                    written,
                    nearest(name).map(right -> right + anchor.map(id -> "#" + id).orElse("")),
                    place));
  }

  private Optional<String> published(DocumentKey key, Optional<String> anchor, Place place) {
    String address = reading.scope.addresses().get(key);
    if (address == null) {
      reading.say(place, new Problem.LinkToUnpublished(key.toString()));
      return Optional.empty();
    }
    reading.link(key, anchor, place);
    return Optional.of(address);
  }

  /** Pages that no author writes: the glossary, and the index page of each type. */
  private static Optional<String> special(String name) {
    if (name.equals(GLOSSARY)) {
      return Optional.of("glossary.html");
    }
    return indexes().anyMatch(name::equals) ? Optional.of(name + "index.html") : Optional.empty();
  }

  private static Stream<String> indexes() {
    return Stream.of(ContentType.values()).map(type -> type.id() + "/");
  }

  private Optional<String> broken(String written, Optional<String> nearest, Place place) {
    reading.say(place, new Problem.BrokenLink(written, nearest));
    return Optional.empty();
  }

  /**
   * The right form of a name that has too much on it, else the name of the fewest changed letters.
   */
  private Optional<String> nearest(String name) {
    String bare = ENDING.matcher(LEAD.matcher(name).replaceFirst("")).replaceFirst("");
    List<String> names =
        Stream.concat(
                reading.scope.catalogue().keys().stream().map(DocumentKey::toString),
                Stream.concat(Stream.of(GLOSSARY), indexes()))
            .toList();
    return Stream.of(
            bare,
            bare.replaceFirst("/?(?:index)?$", "/"),
            reading.key.type().id() + "/" + bare,
            "page/" + bare)
        .filter(names::contains)
        .findFirst()
        .or(() -> Nearest.of(bare.isEmpty() ? name : bare, names));
  }
}
