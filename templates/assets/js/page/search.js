// Turns to the search when the reader does, and only then loads it.
const form = document.querySelector("form[data-box]");
const field = form && form.elements.q;
const inFolder = location.protocol === "file:";
let box = null;
let left = null;

function script(src) {
  return new Promise((done, failed) => {
    const element = document.createElement("script");
    Object.assign(element, { src, onload: done, onerror: failed });
    document.head.append(element);
  });
}

const absolute = path => new URL(path, document.baseURI).href;

async function load() {
  const { box, offline } = form.dataset;
  if (inFolder) {
    await script(absolute(offline));
    return self.roadshowOffline.box.start(form, comeBack);
  }
  const early = setOut(form.dataset);
  return (await import(absolute(box))).start(form, comeBack, early);
}

// All at once: on a slow line every way there and back counts.
function setOut({ language, manifest, core }) {
  const base = absolute(manifest);
  const found = fetch(base).then(answer => (answer.ok ? answer.json() : Promise.reject(new Error(base))));
  let worker = null;
  try {
    worker = new Worker(absolute(core), { type: "module" });
    found.then(manifest => worker.postMessage({ begin: { manifest, base, language } })).catch(() => {});
  } catch {
    // The box finds without one.
  }
  return { manifest: found, worker };
}

function turn() {
  box = box || load().catch(fail);
}

function fail() {
  box = null;
  const { failed, failedLink } = form.dataset;
  const link = Object.assign(document.createElement("a"), { href: form.action, textContent: failedLink });
  const said = form.querySelector("[role=status]");
  said.classList.remove("unseen");
  said.replaceChildren(failed, " ", link);
}

// To where the reader was when the shortcut was pressed.
function comeBack() {
  if (!left) return;
  left.element.focus({ preventScroll: true });
  field.blur();
  scrollTo({ top: left.top, behavior: "instant" });
}

// On a Thai keyboard the key K types า, and the key / types ฝ.
function isShortcut({ key, code, ctrlKey, metaKey, altKey, shiftKey, target }) {
  if (altKey) return false;
  if (ctrlKey || metaKey) return !shiftKey && (key === "k" || code === "KeyK");
  const writes = target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]");
  return !writes && (key === "/" || (code === "Slash" && key === "ฝ"));
}

if (field) {
  const query = new URLSearchParams(location.search).get("q");
  if (query) field.value = query.slice(0, field.maxLength);
  field.addEventListener("focus", () => {
    left = null;
    turn();
  });
  // A tap that came before the box was there; one who only passes by with a keyboard is not shut in.
  field.addEventListener("click", () => box?.then(() => document.activeElement === field && field.click()), { once: true });
  addEventListener("keydown", event => {
    if (!isShortcut(event)) return;
    event.preventDefault();
    const from = form.contains(document.activeElement) ? left : { element: document.activeElement, top: scrollY };
    scrollTo({ top: 0, behavior: "instant" });
    field.focus();
    field.select();
    left = from;
  });
  if (query || document.activeElement === field) turn();
}
