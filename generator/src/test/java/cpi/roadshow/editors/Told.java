package cpi.roadshow.editors;

import cpi.roadshow.frontmatter.Explanations;
import cpi.roadshow.frontmatter.Explanations.Explanation;
import cpi.roadshow.frontmatter.Shape.OneOf;
import cpi.roadshow.model.ContentType;
import cpi.roadshow.model.Localized;

/** What people are told of keys, in both languages at once: an editor shows one text to all. */
final class Told {
  private final Localized<Explanations> all = Localized.each(Explanations::in);

  String label(String path) {
    return joined(of(path).map(Explanation::label));
  }

  String says(String path) {
    return joined(of(path).map(Explanation::says));
  }

  String value(OneOf names, String id) {
    return joined(all.map(one -> one.value(names.what(), id)));
  }

  String type(ContentType type) {
    return joined(all.map(one -> one.type(type)));
  }

  Localized<Explanation> of(String path) {
    return all.map(one -> one.of(path));
  }

  Localized<Explanations> all() {
    return all;
  }

  private static String joined(Localized<String> text) {
    return text.th().equals(text.en()) ? text.th() : text.th() + " · " + text.en();
  }
}
