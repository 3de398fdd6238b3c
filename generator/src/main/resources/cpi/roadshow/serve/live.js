// Reloads the page after each build in which it changed, and shows over it what is wrong. `words` stands before this.
{
  const me = document.currentScript
  const { mark, page } = me.dataset
  const key = 'roadshow-scroll:' + location.pathname
  const kept = sessionStorage.getItem(key)
  if (kept !== null) {
    sessionStorage.removeItem(key)
    scrollTo({ top: Number(kept), behavior: 'instant' })
    addEventListener('load', () => scrollTo({ top: Number(kept), behavior: 'instant' }), { once: true })
  }

  const style = new CSSStyleSheet()
  style.replaceSync(`
    :host { all: initial }
    section { position: fixed; inset: auto 0 0; z-index: 2147483647; max-height: 60vh; overflow: auto; box-sizing: border-box; padding: 1rem 1.25rem 1.25rem;
      background: #fff; color: #1a1a1a; border-top: .4rem solid #b3261e; box-shadow: 0 0 2rem #0006; font: 1rem/1.6 Sarabun, "Noto Sans Thai", system-ui, sans-serif }
    section.mild { inset: auto 1rem 1rem auto; max-width: min(40rem, 100vw - 2rem); border-top-color: #8a5a00; border-radius: .4rem }
    header { display: flex; gap: 1rem; align-items: baseline; justify-content: space-between }
    h2 { font-size: 1.1rem; margin: 0 } p { margin: .25rem 0 } ol { margin: .75rem 0 0; padding: 0; list-style: none }
    li { padding: .75rem 0; border-top: 1px solid #ccc } code { font: .875rem/1.6 ui-monospace, Consolas, Sarabun, monospace; overflow-wrap: anywhere }
    pre { margin: .4rem 0; padding: .5rem .75rem; background: #f3f3f3; white-space: pre-wrap; overflow-wrap: anywhere; font: .95rem/1.8 ui-monospace, Consolas, Sarabun, monospace }
    mark { background: #ffd7d4; color: inherit; border-bottom: 2px solid #b3261e } .ERROR b, .ENVIRONMENT b { color: #b3261e } .WARNING b { color: #8a5a00 }
    button { font: inherit; padding: .3rem .8rem; border: 1px solid #555; border-radius: .3rem; background: #fff; color: inherit; cursor: pointer } button:focus-visible { outline: 3px solid #1a5fb4 }`)

  const element = (name, text, ...inside) => {
    const made = document.createElement(name)
    if (text) made.textContent = text
    made.append(...inside)
    return made
  }

  const shown = note => {
    const item = element('li', '')
    item.className = note.severity
    item.append(element('p', '', element('b', note.word), ' ', element('code', note.where)), element('p', note.what))
    if (note.line.length) item.append(element('pre', '', note.line[0], element('mark', note.line[1]), note.line[2]))
    for (const hint of note.hints) item.append(element('p', hint))
    return item
  }

  let host, put = ''
  const hide = () => host && host.remove()
  const open = (how, all) => {
    hide()
    if (!all.length && how.good) return
    host = element('div')
    host.id = 'roadshow-notes'
    const root = host.attachShadow({ mode: 'open' })
    root.adoptedStyleSheets = [style]
    const box = element('section')
    box.lang = words.language
    box.setAttribute('role', how.good ? 'status' : 'alert')
    box.className = how.good ? 'mild' : ''
    const close = element('button', words.close)
    close.onclick = hide
    const head = element('header', '', element('h2', how.summary), close)
    if (how.good) {
      const more = element('button', words.more)
      more.onclick = () => { more.remove(); box.append(element('ol', '', ...all.map(shown))) }
      close.before(more)
      box.append(head)
    } else {
      box.append(head, element('p', words.kept), element('ol', '', ...all.map(shown)))
    }
    root.append(box)
    document.body.append(host)
  }
  addEventListener('keydown', event => event.key === 'Escape' && hide())

  const look = async () => {
    const how = await (await fetch('/.roadshow/how/' + page.split('/').map(encodeURIComponent).join('/'))).json()
    if (how.mark !== mark) {
      // Two builds in a row: the second would break off the loading of the first, which brings the newest page anyway.
      if (!events.onmessage) return
      events.onmessage = null
      sessionStorage.setItem(key, scrollY)
      location.reload()
    } else if (put !== JSON.stringify(how)) {
      put = JSON.stringify(how)
      open(how, how.notes)
    }
  }
  const events = new EventSource('/.roadshow/events')
  events.onmessage = () => look().catch(() => {})
}
