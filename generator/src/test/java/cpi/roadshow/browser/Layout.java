package cpi.roadshow.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** What the eye would find wrong with how a page is laid out at its width. */
final class Layout {
  /** A tablet's width, in pixels, between {@link Chromium#PHONE} and {@link Chromium#DESK}. */
  static final int TABLET = 768;

  private static final String FAULTS =
      """
      () => {
        const width = document.documentElement.clientWidth;
        const faults = [];
        const say = (what, element) => faults.push(what + ": " + element.outerHTML.replace(/\\s+/g, " ").slice(0, 240));
        const cuts = style => /hidden|clip/.test(style.overflowX + style.overflowY);
        const isUnseen = style => style.clipPath !== "none";
        const ways = element => /auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX);
        const isInside = element => {
          for (let out = element.parentElement; out !== document.body; out = out.parentElement) if (ways(out)) return true;
          return false;
        };
        if (document.documentElement.scrollWidth > width) faults.push("the page is " + document.documentElement.scrollWidth + " px wide");
        for (const element of document.body.querySelectorAll("*:not(svg *)")) {
          const box = element.getBoundingClientRect();
          if (box.width === 0 || box.right <= 0) continue;
          if ((box.right > width + .5 || box.left < -.5) && !isInside(element)) say("beyond the window", element);
          const style = getComputedStyle(element);
          const isLarger = element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
          if (cuts(style) && isLarger && !isUnseen(style) && element.innerText) say("cut off", element);
        }
        const block = node => {
          let out = node.parentElement;
          while (getComputedStyle(out).display === "inline") out = out.parentElement;
          return out;
        };
        const range = document.createRange();
        const place = (text, at) => {
          range.setStart(text, at);
          range.setEnd(text, at + 1);
          return range.getClientRects()[0];
        };
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        let before = null;
        for (let text = texts.nextNode(); text; text = texts.nextNode()) {
          const { data } = text;
          if (!data.trim()) continue;
          for (const { 0: mark, index: at } of data.matchAll(/[ๆ·]/g)) {
            const left = data.slice(0, at).trimEnd();
            const last = left ? place(text, left.length - 1) : before && block(before) === block(text) && place(before, before.data.trimEnd().length - 1);
            const here = place(text, at);
            if (last && here && here.bottom > last.bottom + here.height / 2) say("a line begins with " + mark, text.parentElement);
          }
          before = text;
        }
        return faults;
      }""";

  private static final String TIGHT_LINES =
      """
      () => {
        const isThai = node => /[\\u0E01-\\u0E5B]/.test(node.data);
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const tight = new Set();
        for (let text = texts.nextNode(); text; text = texts.nextNode()) {
          const style = getComputedStyle(text.parentElement);
          const room = parseFloat(style.lineHeight) / parseFloat(style.fontSize);
          if (isThai(text) && (room < 1.599 || style.overflowY === "hidden")) {
            tight.add("too tight for Thai marks: " + text.parentElement.outerHTML);
          }
        }
        for (const field of document.querySelectorAll("[placeholder]")) {
          if (getComputedStyle(field, "::placeholder").overflowY !== "visible") tight.add("its placeholder is cut off: " + field.outerHTML);
        }
        return [...tight];
      }""";

  private Layout() {}

  /**
   * What is wider than the window, cut off, or a line that begins with a mark of repetition or a
   * dot between two things, which belong to the word before them.
   */
  static List<String> faults(Page page) {
    return said(page, FAULTS);
  }

  /** Elements with Thai text whose marks may be cut off or touch the line above. */
  static List<String> tightLines(Page page) {
    return said(page, TIGHT_LINES);
  }

  private static List<String> said(Page page, String script) {
    return ((List<?>) page.evaluate(script))
        .stream().map(fault -> "%d px: %s".formatted(page.viewportSize().width, fault)).toList();
  }
}
