// What a reader sees and touches of the search: the box below the field of every page, the page of results, and the marks on the
// page that one arrives at. What is found comes from the search core; a query and a title are text here, never markup.
// The build also wraps this file into a classic script for pages opened from a folder: no imports, each export begins its line.

const PHONE = matchMedia("(max-width: 39.99rem)");
const FACETS = ["type", "audience", "initiative"];
const IN_BOX = 8;
const ON_PAGE = 20;
const PAUSE = 1000;

/**
 * Takes over a field of the search.
 * @param comeBack leads to where the reader was when the shortcut was pressed
 * @param early the manifest on its way, and the worker that was started meanwhile, if any
 */
export async function start(form, comeBack, early) {
  const finder = await connect(form.dataset, early);
  const place = document.getElementById("search-results");
  if (place) {
    new ResultsPage(form, finder, place);
    return;
  }
  new Box(form, finder, comeBack);
  const query = new URLSearchParams(location.search).get("q");
  if (query) whenIdle(() => markPage(query, finder));
}

// The way to the core.

/** What answers: in a worker, so that typing never waits, or else on the page. */
async function connect({ language, manifest, core, offline }, early) {
  const found = early ? await fromServer(absolute(manifest), absolute(core), early) : fromFolder(offline);
  const { words, labels } = found.manifest.languages[language];
  return { ask: found.ask, language, words, labels };
}

async function fromServer(base, core, early) {
  const manifest = await early.manifest;
  const load = path => read(new URL(path, base));
  let onPage;
  const here = async (...question) => {
    onPage = onPage || import(core).then(({ desk }) => desk({ manifest, load }));
    return (await onPage)(...question);
  };
  if (!early.worker) return { manifest, ask: here };
  const beside = inWorker(early.worker);
  const ask = (...question) =>
    beside(...question).catch(error => {
      if (error instanceof NoWorker) return here(...question);
      throw error;
    });
  return { manifest, ask };
}

/** Each language's script puts its own files in the same place. */
function fromFolder(offline) {
  const { core, manifest, files, load } = self.roadshowOffline;
  const loadAny = async path => {
    if (!(path in files)) await script(offline.replace(/\w+(?=\.js$)/, path.slice(0, 2)));
    return load(path);
  };
  return { manifest, ask: core.desk({ manifest, load: loadAny }) };
}

class NoWorker extends Error {}

function inWorker(worker) {
  const waiting = new Map();
  let last = 0;
  let isBroken = false;
  worker.addEventListener("message", ({ data: { id, value, error } }) => {
    const { done, failed } = waiting.get(id);
    waiting.delete(id);
    if (error) failed(new Error(error));
    else done(value);
  });
  worker.addEventListener("error", () => {
    isBroken = true;
    waiting.forEach(({ failed }) => failed(new NoWorker()));
  });
  return (...question) =>
    new Promise((done, failed) => {
      if (isBroken) {
        failed(new NoWorker());
        return;
      }
      waiting.set(++last, { done, failed });
      worker.postMessage({ id: last, question });
    });
}

async function read(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.text();
}

function script(src) {
  return new Promise((done, failed) => {
    const element = document.createElement("script");
    Object.assign(element, { src: absolute(src), onload: done, onerror: failed });
    document.head.append(element);
  });
}

function absolute(path) {
  return new URL(path, document.baseURI).href;
}

// What the box and the page of results share.

class Search {
  constructor(form, finder, limit) {
    Object.assign(this, { form, finder, limit, field: form.elements.q, said: form.querySelector("[role=status]") });
    this.filters = new Filters(finder, () => this.changed());
    this.count = element("p", { className: "search-count" });
    this.notes = element("div", { className: "search-notes" });
    this.help = element("div", { className: "search-help" });
    this.elsewhere = element("p", { className: "search-elsewhere" });
    this.field.addEventListener("input", () => this.changed());
    this.ask("open").catch(() => {});
  }

  ask(what, ...values) {
    return this.finder.ask(what, this.finder.language, ...values);
  }

  word(key, ...values) {
    return fill(this.finder.words["search_" + key], ...values);
  }

  number(key, count) {
    return this.word(count === 1 ? key + "_one" : key, count);
  }

  get query() {
    return this.field.value.trim();
  }

  /** Asks for what the field holds now; while an answer is awaited, only the latest question waits. */
  async update() {
    this.isWanted = true;
    if (this.isAsking) return;
    this.isAsking = true;
    try {
      while (this.isWanted) {
        this.isWanted = false;
        const asked = this.query;
        const found = asked && (await this.ask("find", asked, { limit: this.limit, filters: this.filters.chosen() }));
        if (!this.isWanted) this.answer(asked, found);
      }
    } catch {
      this.answer(this.query, null, true);
    } finally {
      this.isAsking = false;
    }
  }

  answer(asked, found, hasFailed = false) {
    clearTimeout(this.pause);
    this.count.replaceChildren();
    this.notes.replaceChildren();
    this.help.replaceChildren();
    this.elsewhere.replaceChildren();
    this.filters.show(found ? found.facets : {});
    if (hasFailed) this.showFailure();
    else if (!asked) this.help.append(element("p", {}, this.word("begin")));
    else this.showFound(asked, found);
    this.say(hasFailed ? this.help.textContent : found ? this.count.textContent : "");
  }

  showFound(asked, found) {
    this.count.append(
      found.total > 0
        ? this.number("pages", found.total)
        : this.word(this.filters.isUsed ? "nothing_filtered" : "nothing", asked));
    if (found.instead) this.notes.append(element("p", {}, this.word("instead", found.instead)));
    if (found.suggestion) this.notes.append(this.suggestion(found.suggestion));
    if (found.total === 0) this.showAdvice();
    this.pause = setTimeout(() => this.lookElsewhere(asked), PAUSE);
  }

  suggestion(suggested) {
    const button = element("button", { type: "button", className: "search-button" }, suggested);
    button.addEventListener("click", () => {
      this.field.value = suggested;
      this.field.focus();
      this.changed();
    });
    return element("p", {}, ...around(this.finder.words.search_did_you_mean, button));
  }

  showAdvice() {
    if (this.filters.isUsed) {
      const button = element("button", { type: "button", className: "search-button" }, this.word("filters_clear"));
      button.addEventListener("click", () => {
        this.filters.clear();
        this.field.focus();
      });
      this.help.append(element("p", {}, button));
      return;
    }
    const tips = ["try_shorter", "try_spelling", "try_language"].map(key => element("li", {}, this.word(key)));
    this.help.append(element("p", {}, this.word("try")), element("ul", {}, ...tips));
  }

  showFailure() {
    const { failed, failedLink } = this.form.dataset;
    this.help.append(element("p", {}, failed, " ", element("a", { href: this.form.action }, failedLink)));
  }

  /** What the other language has, asked for when the reader pauses, unless every byte counts. */
  async lookElsewhere(asked) {
    if (navigator.connection && navigator.connection.saveData) return;
    const other = this.finder.language === "th" ? "en" : "th";
    const count = await this.finder.ask("count", other, asked).catch(() => 0);
    if (count === 0 || asked !== this.query) return;
    const href = absolute(`${this.form.dataset.root}${other}/search.html?${new URLSearchParams({ q: asked })}`);
    this.elsewhere.replaceChildren(element("a", { href, hreflang: other }, this.number("other", count)));
  }

  /** Tells those who listen how much was found, when they pause. */
  say(text) {
    clearTimeout(this.saying);
    this.saying = setTimeout(() => {
      this.said.textContent = text;
    }, PAUSE / 2);
  }

  /** Where a result leads: the page it arrives at marks the words of the query. */
  href(url, query) {
    const [path, anchor] = url.split("#");
    return absolute(`${this.form.dataset.root}${path}?q=${encodeURIComponent(query)}${anchor ? "#" + anchor : ""}`);
  }

  kind(page) {
    return (this.finder.labels.type || {})[page.type] || "";
  }
}

/** Several values of one filter widen it; each filter narrows the others. */
class Filters {
  constructor({ words, labels }, changed) {
    this.words = words;
    this.heading = element("summary", {}, words.search_filters);
    this.node = element("details", { className: "search-filters", hidden: true, open: !PHONE.matches }, this.heading);
    this.boxes = FACETS.flatMap(facet => this.group(facet, labels[facet] || {}));
    this.reset = element("button", { type: "button", className: "search-button" }, words.search_filters_clear);
    this.reset.addEventListener("click", () => this.clear());
    this.node.append(this.reset);
    this.node.addEventListener("change", () => {
      this.mark();
      changed();
    });
  }

  group(facet, labels) {
    const boxes = Object.entries(labels).map(([value, label]) => {
      const input = element("input", { type: "checkbox", name: facet, value });
      const count = element("span", { className: "search-number" });
      return { facet, input, count, row: element("label", { hidden: true }, input, element("span", {}, label), count) };
    });
    if (boxes.length > 0) {
      const legend = element("legend", {}, this.words["search_filter_" + facet]);
      const group = element("fieldset", {}, legend, ...boxes.map(box => box.row));
      boxes.forEach(box => (box.group = group));
      this.node.append(group);
    }
    return boxes;
  }

  chosen() {
    const values = facet => this.boxes.filter(box => box.facet === facet && box.input.checked).map(box => box.input.value);
    return Object.fromEntries(FACETS.map(facet => [facet, values(facet)]));
  }

  choose(query) {
    this.boxes.forEach(({ facet, input }) => (input.checked = query.getAll(facet).includes(input.value)));
    this.mark();
  }

  get isUsed() {
    return this.boxes.some(box => box.input.checked);
  }

  clear() {
    this.boxes.forEach(box => (box.input.checked = false));
    this.node.dispatchEvent(new Event("change"));
  }

  mark() {
    const used = this.boxes.filter(box => box.input.checked).length;
    this.heading.textContent = used ? fill(this.words.search_filters_chosen, used) : this.words.search_filters;
    this.reset.hidden = used === 0;
  }

  /** A value without pages is not offered, unless it is chosen. */
  show(facets) {
    this.mark();
    for (const { facet, input, count, row } of this.boxes) {
      const pages = (facets[facet] || {})[input.value] || 0;
      count.textContent = pages;
      row.hidden = pages === 0 && !input.checked;
    }
    for (const { group } of this.boxes) group.hidden = !group.querySelector("label:not([hidden])");
    this.node.hidden = this.boxes.every(box => box.row.hidden);
  }
}

// The box below the field: a combobox whose list holds the results, grouped by page.

class Box extends Search {
  constructor(form, finder, comeBack) {
    super(form, finder, IN_BOX);
    this.comeBack = comeBack;
    this.options = [];
    this.active = -1;
    this.list = element("div", { id: "search-list", role: "listbox", "aria-label": this.word("results"), hidden: true });
    this.all = element("a", {});
    const main = element("div", { className: "search-main" },
      this.count, this.notes, this.list, this.help, this.elsewhere, element("p", { className: "search-all" }, this.all));
    this.panel = element("div", { className: "search-panel", hidden: true }, this.filters.node, main);
    this.close = element("button", { type: "button", className: "search-close" }, this.word("close"));
    form.append(this.close, this.panel);
    this.makeCombobox();
    this.listen();
    if (document.activeElement === this.field && this.query) this.open();
  }

  makeCombobox() {
    const states = { role: "combobox", "aria-autocomplete": "list", "aria-haspopup": "listbox", "aria-expanded": "false", "aria-controls": "search-list" };
    for (const [name, value] of Object.entries(states)) this.field.setAttribute(name, value);
  }

  listen() {
    this.field.addEventListener("click", () => (PHONE.matches || this.query) && this.open());
    this.form.addEventListener("keydown", event => this.press(event));
    this.form.addEventListener("submit", event => this.query || event.preventDefault());
    this.close.addEventListener("click", () => {
      this.shut();
      this.field.blur();
    });
    this.form.addEventListener("focusout", ({ relatedTarget }) => {
      if (relatedTarget && !this.form.contains(relatedTarget)) this.shut();
    });
    addEventListener("pointerdown", ({ target }) => this.form.contains(target) || this.shut());
    // Leaves room for the results: the keyboard of a phone goes when they are touched.
    this.panel.addEventListener("touchmove", () => document.activeElement === this.field && this.field.blur(), { passive: true });
    this.list.addEventListener("click", ({ target }) => this.followTitle(target));
    PHONE.addEventListener("change", () => this.shut());
    addEventListener("pagehide", () => this.shut());
  }

  get isOpen() {
    return !this.panel.hidden;
  }

  changed() {
    if (this.query || PHONE.matches) this.open();
    else this.shut();
  }

  open() {
    if (!this.isOpen) {
      this.panel.hidden = false;
      this.form.classList.add("open");
      if (!this.shown) this.help.replaceChildren(element("p", {}, this.word(this.query ? "loading" : "begin")));
      if (PHONE.matches) this.shield(true);
    }
    this.update();
  }

  shut() {
    if (!this.isOpen) return;
    this.panel.hidden = true;
    this.form.classList.remove("open");
    this.shield(false);
    this.activate(-1);
    this.tellState();
  }

  /** While the box fills the screen of a phone, nothing behind it can be reached. */
  shield(isOn) {
    document.documentElement.classList.toggle("searching", isOn);
    for (let node = this.form; node !== document.body; node = node.parentElement) {
      for (const other of node.parentElement.children) if (other !== node) other.inert = isOn;
    }
  }

  answer(asked, found, hasFailed) {
    this.shown = true;
    this.options = [];
    this.active = -1;
    this.list.replaceChildren();
    this.all.parentElement.hidden = !found || found.total === 0;
    super.answer(asked, found, hasFailed);
    this.list.hidden = this.options.length === 0;
    this.tellState();
  }

  showFound(asked, found) {
    super.showFound(asked, found);
    const query = found.instead || asked;
    found.pages.forEach((page, number) => this.list.append(this.page(page, number, query)));
    if (found.total === 0 && found.likely.length > 0) this.list.append(this.likely(found.likely));
    this.all.href = `${this.form.action}?${addressOf(asked, this.filters.chosen())}`;
    this.all.textContent = this.number("all", found.total);
  }

  showAdvice() {
    super.showAdvice();
    const indexes = element("a", { href: `${this.form.action}#indexes` }, this.word("indexes_link"));
    this.help.append(element("p", {}, indexes));
  }

  /** A page: its title stands first, as a result when the page's own beginning was found, else as a label. */
  page(page, number, query) {
    const title = element("span", {}, ...marked(page.title));
    const kind = element("span", { className: "search-kind" }, this.kind(page));
    const isOwn = ({ heading }) => heading.length === 0;
    const hasOwn = page.sections.some(isOwn);
    const sections = [...page.sections.filter(isOwn), ...page.sections.filter(section => !isOwn(section))];
    const options = sections.map(section => {
      const text = isOwn(section) ? [title, " ", kind] : marked(section.heading);
      const heading = element("span", { className: isOwn(section) ? "search-title" : "search-heading" }, ...text);
      return this.option(section.url, query, [heading, " "], section.excerpt);
    });
    if (hasOwn) {
      return element("div", { className: "search-page", role: "group", "aria-label": textOf(page.title) }, ...options);
    }
    const label = element("div", { className: "search-title", id: `search-page-${number}`, role: "presentation" }, title, " ", kind);
    label.dataset.href = this.href(page.url, query);
    return element("div", { className: "search-page", role: "group", "aria-labelledby": label.id }, label, ...options);
  }

  likely(pages) {
    const label = element("div", { className: "search-likely", id: "search-likely", role: "presentation" }, this.word("likely"));
    const options = pages.map(({ url, title }) =>
      this.option(url, this.query, [element("span", { className: "search-title" }, title)], []));
    return element("div", { className: "search-page", role: "group", "aria-labelledby": label.id }, label, ...options);
  }

  option(url, query, heading, excerpt) {
    const id = `search-option-${this.options.length}`;
    const states = { id, role: "option", "aria-selected": "false", tabIndex: -1, href: this.href(url, query) };
    const option = element("a", { className: "search-option", ...states }, ...heading);
    if (excerpt.length > 0) option.append(element("span", { className: "search-excerpt" }, ...marked(excerpt)));
    this.options.push(option);
    return option;
  }

  followTitle(target) {
    const title = target.closest("[data-href]");
    if (title) location.assign(title.dataset.href);
  }

  activate(number) {
    const old = this.options[this.active];
    if (old) old.setAttribute("aria-selected", "false");
    this.active = number;
    const option = this.options[number];
    if (!option) {
      this.field.removeAttribute("aria-activedescendant");
      return;
    }
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    this.field.setAttribute("aria-activedescendant", option.id);
  }

  tellState() {
    this.field.setAttribute("aria-expanded", String(this.isOpen && !this.list.hidden));
    if (this.active < 0) this.field.removeAttribute("aria-activedescendant");
  }

  press(event) {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    if (event.key === "Escape") {
      event.preventDefault();
      this.escape();
    } else if (event.target === this.field && this.move(event)) {
      event.preventDefault();
    }
  }

  escape() {
    if (this.isOpen) {
      this.shut();
      this.field.focus();
      if (this.query) return;
    }
    this.field.value = "";
    this.comeBack();
  }

  /** Whether the key was one that moves in the list, or follows it. */
  move({ key, altKey }) {
    const last = this.options.length - 1;
    const isActive = this.active >= 0;
    if (key === "ArrowDown" || key === "ArrowUp") {
      if (altKey && key === "ArrowUp") this.shut();
      else if (!this.isOpen) this.changed();
      else if (last >= 0 && !altKey) this.activate(key === "ArrowDown" ? (this.active < last ? this.active + 1 : -1) : isActive ? this.active - 1 : last);
      return true;
    }
    if (!this.isOpen || !isActive) return false;
    if (key === "Home" || key === "End") this.activate(key === "Home" ? 0 : last);
    else if (key === "Enter") this.options[this.active].click();
    else {
      if (key === "ArrowLeft" || key === "ArrowRight") this.activate(-1);
      return false;
    }
    return true;
  }
}

// The page of results: the same as an ordinary list, and all of it.

class ResultsPage extends Search {
  constructor(form, finder, place) {
    super(form, finder, ON_PAGE);
    this.list = element("ol", { className: "search-list" });
    this.more = element("button", { type: "button", className: "button", hidden: true }, this.word("more"));
    this.more.addEventListener("click", () => this.showMore());
    const main = element("div", { className: "search-main" },
      this.count, this.notes, this.help, this.list, element("p", {}, this.more), this.elsewhere);
    // Above the results, rather than beside them, open filters would stand in the way.
    this.filters.node.open = matchMedia("(min-width: 60rem)").matches;
    place.append(this.filters.node, main);
    this.filters.choose(new URLSearchParams(location.search));
    form.addEventListener("submit", event => {
      event.preventDefault();
      this.changed();
    });
    if (this.query) this.help.append(element("p", {}, this.word("loading")));
    // The reader may have typed before this was here.
    this.changed();
  }

  changed() {
    this.limit = ON_PAGE;
    this.update();
    clearTimeout(this.writing);
    this.writing = setTimeout(() => this.keepAddress(), PAUSE / 4);
  }

  keepAddress() {
    try {
      const address = new URL(location.href);
      address.search = addressOf(this.query, this.filters.chosen());
      history.replaceState(history.state, "", address);
    } catch {
      // Some browsers refuse it in a folder, or when it comes too often; the results are shown all the same.
    }
  }

  async showMore() {
    const first = this.list.children.length;
    this.limit += ON_PAGE;
    await this.update();
    const next = this.list.children[first];
    if (next) next.querySelector("a").focus();
  }

  answer(asked, found, hasFailed) {
    this.list.replaceChildren();
    this.more.hidden = !found || found.total <= found.pages.length;
    super.answer(asked, found, hasFailed);
  }

  showFound(asked, found) {
    super.showFound(asked, found);
    const query = found.instead || asked;
    this.list.append(...found.pages.map(page => this.page(page, query)));
    if (found.total === 0 && found.likely.length > 0) this.help.append(this.likely(found.likely));
  }

  page(page, query) {
    const own = page.sections.find(({ heading }) => heading.length === 0);
    const item = element("li", { className: "search-page" },
      element("h2", { className: "search-title" }, element("a", { href: this.href(page.url, query) }, ...marked(page.title))),
      element("p", { className: "search-kind" }, this.kind(page)));
    if (own && own.excerpt.length > 0) item.append(element("p", { className: "search-excerpt" }, ...marked(own.excerpt)));
    const sections = page.sections.filter(section => section !== own).map(({ url, heading, excerpt }) =>
      element("li", {},
        element("a", { className: "search-heading", href: this.href(url, query) }, ...marked(heading)),
        element("p", { className: "search-excerpt" }, ...marked(excerpt))));
    if (sections.length > 0) item.append(element("ul", { className: "search-sections" }, ...sections));
    return item;
  }

  likely(pages) {
    const links = pages.map(({ url, title }) => element("li", {}, element("a", { href: this.href(url, this.query) }, title)));
    return element("div", {}, element("h2", {}, this.word("likely")), element("ul", { className: "titles" }, ...links));
  }
}

// The page that one arrives at.

async function markPage(query, { ask, language, words }) {
  const found = await ask("find", language, query, { limit: 1, filters: {} });
  const main = document.querySelector("main");
  const texts = textsOf(main);
  const cut = await ask("mark", language, texts.map(text => text.data), found.words);
  const marks = texts.flatMap((text, number) => mark(text, cut[number]));
  if (marks.length > 0) main.prepend(unmarking(marks, words));
}

function textsOf(main) {
  const isText = node =>
    node.data.trim() && !node.parentElement.closest("script, style, svg, input, textarea, select, template, noscript")
      ? NodeFilter.FILTER_ACCEPT
      : NodeFilter.FILTER_REJECT;
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT, isText);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  return texts;
}

function mark(text, segments) {
  if (!segments.some(([, isHit]) => isHit)) return [];
  const parts = marked(segments, "found");
  text.replaceWith(...parts);
  return parts.filter(part => part.nodeName === "MARK");
}

function unmarking(marks, words) {
  const button = element("button", { type: "button", className: "search-button" }, words.search_unmark);
  const bar = element("div", { className: "found-bar" }, element("span", {}, fill(words.search_marked, marks.length)), button);
  button.addEventListener("click", () => {
    for (const mark of marks) {
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      parent.normalize();
    }
    bar.remove();
    const address = new URL(location.href);
    address.searchParams.delete("q");
    history.replaceState(history.state, "", address);
    document.querySelector("main").focus({ preventScroll: true });
  });
  return bar;
}

// Small things.

/** An element with its properties; what has a hyphen or is a role is an attribute. */
function element(name, properties, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key === "role" || key.includes("-")) made.setAttribute(key, value);
    else made[key] = value;
  }
  made.append(...children);
  return made;
}

/** Segments as text and marks. */
function marked(segments, className = "") {
  return segments.map(([text, isHit]) => (isHit ? element("mark", { className }, text) : document.createTextNode(text)));
}

function textOf(segments) {
  return segments.map(([text]) => text).join("");
}

function fill(word, ...values) {
  return word.replace(/\{(\d)\}/g, (whole, number) => values[number]);
}

function around(word, node) {
  const [before, after] = word.split("{0}");
  return [before, node, after];
}

/** The query and what is chosen, as an address holds them. */
function addressOf(query, filters) {
  const address = new URLSearchParams(query ? { q: query } : {});
  for (const [facet, values] of Object.entries(filters)) for (const value of values) address.append(facet, value);
  return address;
}

function whenIdle(task) {
  if (self.requestIdleCallback) requestIdleCallback(task, { timeout: 2000 });
  else setTimeout(task, 200);
}
