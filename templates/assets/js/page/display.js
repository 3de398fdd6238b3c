// Size of the text and colours, as the reader wants them. The head of each page sets them before anything is shown.
const page = document.documentElement;
const display = document.getElementById("display-options");
const SIZES = ["-1", "0", "1", "2", "3"];

function remember(name, value) {
  if (value) page.dataset[name] = value;
  else delete page.dataset[name];
  try {
    if (value) localStorage.setItem("roadshow-" + name, value);
    else localStorage.removeItem("roadshow-" + name);
  } catch {
    // A browser that remembers nothing shows it on this page all the same.
  }
}

function resize(step) {
  const now = SIZES.indexOf(page.dataset.size || "0");
  const next = step === "0" ? "0" : SIZES[Math.min(Math.max(now + Number(step), 0), SIZES.length - 1)];
  remember("size", next === "0" ? "" : next);
  const percent = Math.round((parseFloat(getComputedStyle(page).fontSize) / 16) * 100);
  display.querySelector("[role=status]").textContent = display.dataset.said.replace("{0}", percent);
}

function mark() {
  const chosen = page.dataset.theme || "";
  for (const button of display.querySelectorAll("[data-theme]")) {
    button.setAttribute("aria-pressed", String(button.dataset.theme === chosen));
  }
}

if (display) {
  mark();
  display.addEventListener("click", ({ target }) => {
    const button = target.closest("button");
    if (!button) return;
    if (button.dataset.size) resize(button.dataset.size);
    if (button.dataset.theme !== undefined) {
      remember("theme", button.dataset.theme);
      mark();
    }
  });
}
