// Narrows a list to what the reader chooses. What is chosen stands in the address, so that it can be sent on, kept by the way back and by
// the other language.
const form = document.querySelector("form.filters");

function chosen() {
  return [...form.querySelectorAll("select")].filter(select => select.value);
}

function fits(card) {
  return chosen().every(select => (card.getAttribute("data-" + select.name) || "").split(" ").includes(select.value));
}

function show() {
  let count = 0;
  for (const group of document.querySelectorAll(".group:has(.card[data-filtered])")) {
    const cards = [...group.querySelectorAll(".card[data-filtered]")];
    for (const card of cards) {
      card.hidden = !fits(card);
      if (!card.hidden) count++;
    }
    group.hidden = cards.every(card => card.hidden);
  }
  const { one, many, none } = form.dataset;
  form.querySelector("[role=status]").textContent = (count === 0 ? none : count === 1 ? one : many).replace("{0}", count);
  form.querySelector("[type=reset]").hidden = chosen().length === 0;
}

function read() {
  const query = new URLSearchParams(location.search);
  for (const select of form.querySelectorAll("select")) {
    const wanted = query.get(select.name) || "";
    select.value = [...select.options].some(({ value }) => value === wanted) ? wanted : "";
  }
  show();
}

function write() {
  const address = new URL(location.href);
  for (const select of form.querySelectorAll("select")) {
    if (select.value) address.searchParams.set(select.name, select.value);
    else address.searchParams.delete(select.name);
  }
  try {
    history.replaceState(history.state, "", address);
  } catch {
    // Some browsers refuse it in a folder; the list is narrowed all the same.
  }
  show();
}

if (form) {
  read();
  form.addEventListener("change", write);
  form.addEventListener("submit", event => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(() => {
    write();
    form.querySelector("select").focus();
  }));
  addEventListener("pageshow", read);
}
