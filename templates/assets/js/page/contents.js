// The contents of a page show which section is being read.
const links = [...document.querySelectorAll(".contents a[href^='#']")];
const places = links
  .map(link => ({ link, heading: document.getElementById(decodeURIComponent(link.hash.slice(1))) }))
  .filter(({ heading }) => heading);

// A heading is passed when it has come into the upper third; the last one also at the end of the page.
function mark() {
  const isAtEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
  const passed = places.filter(({ heading }) => heading.getBoundingClientRect().top <= innerHeight / 3);
  const now = isAtEnd && scrollY > 0 ? places[places.length - 1] : passed[passed.length - 1];
  for (const place of places) {
    if (place === now) place.link.setAttribute("aria-current", "location");
    else place.link.removeAttribute("aria-current");
  }
  follow(now);
}

/** Long contents scroll along, inside themselves. */
function follow(now) {
  const box = document.querySelector(".contents");
  if (!now || box.scrollHeight <= box.clientHeight) return;
  const top = now.link.offsetTop - box.clientHeight / 2;
  box.scrollTo({ top, behavior: "instant" });
}

if (places.length > 0 && "IntersectionObserver" in self) {
  const observer = new IntersectionObserver(mark, { rootMargin: "0px 0px -66% 0px", threshold: [0, 1] });
  for (const { heading } of places) observer.observe(heading);
  observer.observe(document.querySelector(".bottom"));
  addEventListener("hashchange", mark);
}
