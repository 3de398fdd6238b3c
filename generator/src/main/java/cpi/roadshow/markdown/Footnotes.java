package cpi.roadshow.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import cpi.roadshow.diagnostics.Problem;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * The footnotes of a page: numbered as they are first referred to, gathered from all sections,
 * written at the end.
 */
final class Footnotes {
  private final Reading reading;
  private final List<FootnoteBlock> used = new ArrayList<>();
  private final IdentityHashMap<FootnoteBlock, Integer> references = new IdentityHashMap<>();
  private final IdentityHashMap<FootnoteBlock, Integer> numbers = new IdentityHashMap<>();

  Footnotes(Reading reading) {
    this.reading = reading;
  }

  /** Writes the number that refers to a note. */
  void refer(Footnote footnote, boolean insideLink, Ink ink) {
    FootnoteBlock note = footnote.getFootnoteBlock();
    if (note == null) {
      undefined(footnote, ink);
      return;
    }
    int number = numbers.computeIfAbsent(note, it -> take(it));
    int time = references.merge(note, 1, Integer::sum);
    ink.tag("<sup").attribute("id", reference(number, time)).tag(" class=\"footnote-ref\">");
    if (insideLink) {
      ink.tag(String.valueOf(number));
    } else {
      ink.tag("<a")
          .attribute("href", "#" + note(number))
          .tag(" role=\"doc-noteref\">" + number + "</a>");
    }
    ink.tag("</sup>");
  }

  private int take(FootnoteBlock note) {
    used.add(note);
    return used.size();
  }

  private void undefined(Footnote footnote, Ink ink) {
    String written = reading.body.substring(footnote.getStartOffset(), footnote.getEndOffset());
    reading.say(
        reading.place(footnote.getStartOffset(), footnote.getEndOffset()),
        new Problem.UndefinedFootnote(footnote.getText().toString()));
    ink.escaped(written).plain(written);
  }

  // A colon, which no author's id may have, keeps these apart from all others.
  private static String note(int number) {
    return "fn:" + number;
  }

  private static String reference(int number, int time) {
    return time == 1 ? "fnref:" + number : "fnref:" + number + "-" + time;
  }

  /** Writes the notes that were referred to; a note may refer to others. */
  Ink write(Blocks blocks) {
    Ink ink = new Ink();
    for (int i = 0; i < used.size(); i++) {
      ink.tag(i == 0 ? "<ol class=\"footnotes\">\n" : "")
          .tag("<li")
          .attribute("id", note(i + 1))
          .tag(">\n");
      blocks.children(used.get(i), ink);
      backLinks(used.get(i), i + 1, ink);
      ink.line().tag("</li>\n");
    }
    return ink.tag(used.isEmpty() ? "" : "</ol>");
  }

  private void backLinks(FootnoteBlock note, int number, Ink ink) {
    String label = reading.scope.word("back_to_text");
    ink.tag("<p class=\"footnote-back\">");
    for (int time = 1; time <= references.get(note); time++) {
      ink.tag(time == 1 ? "" : " ")
          .tag("<a")
          .attribute("href", "#" + reference(number, time))
          .tag(" role=\"doc-backlink\"")
          .attribute("aria-label", time == 1 ? label : label + " " + time)
          .tag(">↩</a>");
    }
    ink.tag("</p>");
  }

  /** Says which notes nothing refers to, for they do not appear. */
  void reportUnused(FootnoteBlock note) {
    if (!numbers.containsKey(note)) {
      reading.say(
          reading.place(note.getStartOffset(), note.getClosingMarker().getEndOffset()),
          new Problem.UnusedFootnote(note.getText().toString()));
    }
  }
}
