// Stands in every page and runs before anything is shown: the reader's colours and size of letters, and the fonts.
{
  const page = document.documentElement
  const show = () => delete page.dataset.waiting
  page.dataset.scripts = ""
  page.dataset.waiting = ""
  try {
    for (const name of ["theme", "size"]) {
      const value = localStorage.getItem("roadshow-" + name)
      if (value) page.dataset[name] = value
    }
  } catch {
    // Nothing was kept, or nothing may be.
  }
  // Shown once the whole page is there, with what its scripts add, so that nothing moves; after three seconds come what may.
  setTimeout(show, 3000)
  const whole = new Promise(done => addEventListener("DOMContentLoaded", done))
  Promise.all([whole, ...["400", "700"].map(weight => document.fonts.load(weight + " 1em Sarabun", "aก"))]).then(show, show)
}
