package cpi.roadshow.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import cpi.roadshow.diagnostics.Diagnostic;
import cpi.roadshow.diagnostics.Problem;
import cpi.roadshow.model.DocumentKey;
import cpi.roadshow.model.Link;
import cpi.roadshow.model.Permalink;
import cpi.roadshow.model.Place;
import cpi.roadshow.model.SourceFile;
import cpi.roadshow.model.Term;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** One page while its text is read: where it stands, and what was found and said so far. */
final class Reading {
  final Scope scope;
  final DocumentKey key;
  final Permalink at;
  final SourceFile file;
  final String body;
  final Set<Diagnostic> said = new LinkedHashSet<>();
  final List<Link> links = new ArrayList<>();
  final List<String> outward = new ArrayList<>();
  final Set<Term> terms = new LinkedHashSet<>();
  final SortedMap<String, Place> anchors = new TreeMap<>();
  private final int bodyStart;

  Reading(Scope scope, DocumentKey key, Permalink at, SourceFile file, int bodyStart) {
    this.scope = scope;
    this.key = key;
    this.at = at;
    this.file = file;
    this.bodyStart = bodyStart;
    // A parser takes U+0000 for the end of a text.
    body = file.text().substring(bodyStart).replace('\u0000', '\ufffd');
  }

  /** A stretch of the body, as a place in the file. */
  Place place(int start, int end) {
    return file.place(bodyStart + start, bodyStart + end);
  }

  /**
   * What the author wrote, which is not quite what was parsed: Thai digits may number a list, a tab
   * may be half a line's indent.
   */
  String written(BasedSequence parsed) {
    int start = parsed.getStartOffset();
    int end = parsed.getEndOffset();
    int added = parsed.length() - (end - start);
    if (added < 0) {
      return parsed.toString();
    }
    return added == 0
        ? body.substring(start, end)
        : parsed.subSequence(0, added) + body.substring(start, end);
  }

  void say(Place place, Problem problem) {
    said.add(new Diagnostic(place, problem));
  }

  /** Sets an anchor; two of the same name are a mistake. */
  void anchor(String id, Place place) {
    if (anchors.putIfAbsent(id, place) != null) {
      say(place, new Problem.DuplicateAnchor(id));
    }
  }

  void link(DocumentKey target, Optional<String> anchor, Place place) {
    links.add(new Link(target, anchor, place));
  }
}
