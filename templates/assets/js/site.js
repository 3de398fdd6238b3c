// The way to the other language keeps the section that the reader is in: both languages share their ids.
(() => {
  const link = document.querySelector("a.switch");
  if (!link) return;
  const keep = () => {
    link.hash = location.hash;
  };
  addEventListener("hashchange", keep);
  keep();
})();
