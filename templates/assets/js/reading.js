// On every document: what helps to read it and to hand it on. Without it everything stands on the page all the same.
(() => {
  // The banner of an overdue review: the page may have been built long before the reader's day.
  const today = new Date();
  const iso = [today.getFullYear(), today.getMonth() + 1, today.getDate()].map(part => String(part).padStart(2, "0")).join("-");
  for (const banner of document.querySelectorAll("[data-review]")) banner.hidden = iso <= banner.dataset.review;

  // Terms of the glossary: a link becomes a button that shows the meaning in place.
  const terms = document.querySelectorAll("a.term");
  const tip = Object.assign(document.createElement("div"), { id: "term-tip", className: "term-tip", role: "tooltip", hidden: true });
  let open = null;
  let waiting = 0;

  function place(term) {
    const line = term.getClientRects()[0];
    tip.style.left = "0px";
    const room = document.documentElement.clientWidth - tip.offsetWidth - 8;
    tip.style.left = `${Math.max(8, Math.min(line.left, room)) + scrollX}px`;
    const below = line.bottom + 6 + tip.offsetHeight <= innerHeight || line.top < tip.offsetHeight + 6;
    tip.style.top = `${(below ? term.getClientRects()[term.getClientRects().length - 1].bottom + 6 : line.top - tip.offsetHeight - 6) + scrollY}px`;
  }

  function show(term) {
    if (open !== term) hide();
    open = term;
    tip.textContent = term.dataset.meaning;
    tip.lang = term.closest("[lang]").lang;
    tip.hidden = false;
    place(term);
    term.setAttribute("aria-expanded", "true");
  }

  function hide() {
    clearTimeout(waiting);
    if (!open) return;
    open.setAttribute("aria-expanded", "false");
    open = null;
    tip.hidden = true;
  }

  // A pointer may go on to the meaning, and has a moment to get there.
  function soon(act) {
    clearTimeout(waiting);
    waiting = setTimeout(act, 250);
  }

  for (const term of terms) {
    term.dataset.meaning = term.title;
    term.removeAttribute("title");
    term.setAttribute("role", "button");
    term.setAttribute("aria-expanded", "false");
    term.setAttribute("aria-describedby", tip.id);
    term.addEventListener("focus", () => {
      if (open !== term) tip.textContent = term.dataset.meaning;
    });
    term.addEventListener("click", event => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      clearTimeout(waiting);
      if (open === term && !term.dataset.hovered) hide();
      else show(term);
      delete term.dataset.hovered;
    });
    term.addEventListener("keydown", event => {
      if (event.key !== " ") return;
      event.preventDefault();
      term.click();
    });
    term.addEventListener("pointerenter", event => {
      if (event.pointerType !== "mouse" || open === term) return;
      soon(() => {
        term.dataset.hovered = "";
        show(term);
      });
    });
    term.addEventListener("pointerleave", event => event.pointerType === "mouse" && soon(hide));
    term.addEventListener("blur", hide);
  }
  if (terms.length) {
    document.querySelector("main").append(tip);
    tip.addEventListener("pointerenter", () => clearTimeout(waiting));
    tip.addEventListener("pointerleave", () => soon(hide));
    addEventListener("keydown", event => event.key === "Escape" && hide());
    addEventListener("pointerdown", event => open && !open.contains(event.target) && !tip.contains(event.target) && hide());
    addEventListener("resize", hide);
  }

  // Questions open when a link leads to them, and all of them for the printer.
  const questions = [...document.querySelectorAll("details.question")];
  function arrive() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const question = target && target.closest("details.question");
    if (!question) return;
    question.open = true;
    target.scrollIntoView();
  }
  arrive();
  addEventListener("hashchange", arrive);
  const all = document.querySelector(".open-all");
  if (all && questions.length > 1) {
    const button = all.firstElementChild;
    const words = [button.textContent, button.dataset.close];
    const areOpen = () => questions.every(question => question.open);
    const name = () => (button.textContent = words[areOpen() ? 1 : 0]);
    all.hidden = false;
    button.addEventListener("click", () => {
      const opens = !areOpen();
      for (const question of questions) question.open = opens;
      name();
    });
    for (const question of questions) question.addEventListener("toggle", name);
  }
  let folded = [];
  addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll("main details:not([open])")];
    for (const one of folded) one.open = true;
  });
  addEventListener("afterprint", () => folded.splice(0).forEach(one => (one.open = false)));

  // Handing on. Browsers copy and share only on secure pages; elsewhere an old way copies.
  const share = document.querySelector(".share");
  if (!share) return;
  const { url, title, copied, failed } = share.dataset;
  const said = share.querySelector(".share-said");

  function copyOldWay(text) {
    const field = Object.assign(document.createElement("textarea"), { value: text, className: "unseen" });
    const before = document.activeElement;
    document.body.append(field);
    field.select();
    const isDone = document.execCommand("copy");
    field.remove();
    if (before) before.focus({ preventScroll: true });
    return isDone;
  }

  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return copyOldWay(text);
    }
  }

  async function copyAndSay(text, where) {
    where.textContent = (await copy(text)) ? copied : failed;
  }

  const button = share.querySelector(".share-copy");
  button.hidden = false;
  button.addEventListener("click", () => copyAndSay(url, said));
  const native = share.querySelector(".share-native");
  native.hidden = !navigator.share;
  native.addEventListener("click", () => navigator.share({ title, url }).catch(() => {}));

  // The link of a question is also copied.
  for (const link of document.querySelectorAll(".permalink a[data-copy]")) {
    const word = Object.assign(document.createElement("span"), { className: "copied", role: "status" });
    link.textContent = link.dataset.copy;
    link.after(" ", word);
    link.addEventListener("click", () => copyAndSay(url + link.getAttribute("href"), word));
  }
})();
