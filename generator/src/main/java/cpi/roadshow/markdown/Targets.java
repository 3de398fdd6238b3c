package cpi.roadshow.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import cpi.roadshow.diagnostics.Problem;
import cpi.roadshow.model.Place;
import java.util.IdentityHashMap;
import java.util.Optional;

/**
 * Finds where links lead and images lie; a definition is looked at once, however often it is used.
 */
final class Targets {
  private final Reading reading;
  private final Links links;
  private final Images images;
  private final IdentityHashMap<Reference, Optional<String>> hrefs = new IdentityHashMap<>();
  private final IdentityHashMap<Reference, Optional<String>> srcs = new IdentityHashMap<>();

  Targets(Reading reading) {
    this.reading = reading;
    links = new Links(reading);
    images = new Images(reading);
  }

  Optional<String> href(Link link) {
    return href(link.getUrl(), link);
  }

  Optional<String> href(Reference definition) {
    return hrefs.computeIfAbsent(definition, it -> href(it.getUrl(), it));
  }

  /** The address of a link that shows it, in angle brackets. */
  Optional<String> href(String shown, Node link) {
    return links.href(shown, place(link.getChars(), link));
  }

  private Optional<String> href(BasedSequence url, Node link) {
    return links.href(written(url), place(url, link));
  }

  Optional<String> src(Image image) {
    return src(image.getUrl(), image);
  }

  Optional<String> src(Reference definition) {
    return srcs.computeIfAbsent(definition, it -> src(it.getUrl(), it));
  }

  private Optional<String> src(BasedSequence url, Node image) {
    return images.src(written(url), place(url, image));
  }

  /** Looks at a definition that nothing on the page may use: it must not be forbidden either. */
  void check(Reference definition) {
    String written = written(definition.getUrl());
    boolean isUsed = hrefs.containsKey(definition) || srcs.containsKey(definition);
    if (!isUsed && Address.of(written).isForbidden()) {
      reading.say(place(definition.getUrl(), definition), new Problem.ForbiddenLink(written));
    }
  }

  private static String written(BasedSequence url) {
    return Escaping.unescapeString(url);
  }

  private Place place(BasedSequence part, Node whole) {
    BasedSequence chars = part.isEmpty() ? whole.getChars() : part;
    return reading.place(chars.getStartOffset(), chars.getEndOffset());
  }
}
