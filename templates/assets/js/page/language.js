// The other language keeps the section, since both share their ids, and the query: of the search and of the filters.
const link = document.querySelector("a.switch");
const field = document.getElementById("search-field");

function keep() {
  const query = new URLSearchParams(location.search);
  if (field && field.value.trim()) query.set("q", field.value);
  else query.delete("q");
  link.search = query;
  link.hash = location.hash;
}

if (link) {
  for (const turn of ["focus", "pointerenter", "pointerdown", "click"]) link.addEventListener(turn, keep);
  addEventListener("hashchange", keep);
  keep();
}
