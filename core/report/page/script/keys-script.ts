/** The keyboard, the help, the part of the page that is in view, and paper. */
export const KEYS_SCRIPT = `
  const help = byId('keys')
  let current = null

  const select = (item, focus) => {
    if (current) current.classList.remove('on')
    current = item
    if (!item) return
    reveal(item)
    item.classList.add('on')
    const summary = item.querySelector('summary')
    if (focus) { summary.focus({ preventScroll: true }); summary.scrollIntoView({ block: 'nearest' }) }
  }
  const step = (by) => {
    const list = shown()
    if (list.length === 0) return
    const at = current && list.includes(current) ? list.indexOf(current) + by : by > 0 ? firstBelow(list) : 0
    select(list[Math.min(Math.max(at, 0), list.length - 1)], true)
  }
  const firstBelow = (list) => Math.max(0, list.findIndex((item) => item.getBoundingClientRect().top > 54))
  const links = all('.nav a')
  const parts = links.map((link) => byId(link.getAttribute('href').slice(1))).filter((part) => part)
  const leap = (by) => {
    const list = parts.filter((part) => !part.hidden)
    const top = 80
    const next = by > 0
      ? list.find((part) => part.getBoundingClientRect().top > top + 8)
      : list.filter((part) => part.getBoundingClientRect().top < top - 8).pop()
    if (next) next.scrollIntoView({ block: 'start' })
  }
  const showHelp = () => { if (!help.open) help.showModal() }
  byId('help').addEventListener('click', showHelp)
  byId('keys-close').addEventListener('click', () => help.close())
  help.addEventListener('click', (event) => { if (event.target === help) help.close() })

  const turn = () => {
    if (!current) return
    if (current.open) { current.open = false; return }
    open(current)
    if (current.getBoundingClientRect().bottom > innerHeight) current.scrollIntoView({ block: 'start' })
  }

  const KEYS = {
    '/': () => { search.focus(); search.select() },
    j: () => step(1),
    k: () => step(-1),
    o: () => turn(),
    Enter: () => turn(),
    e: toggleAll,
    n: () => leap(1),
    p: () => leap(-1),
    s: () => { setView(view === 'side' ? 'inline' : 'side'); remember() },
    t: nextTheme,
    g: () => scrollTo(0, 0),
    '?': showHelp,
    Escape: clearFilter,
  }
  chips.forEach((chip, index) => { KEYS[String(index + 1)] = () => { if (!chip.disabled) press(chip) } })
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || help.open) return
    const typing = event.target === search
    if (typing && event.key === 'Escape') { clearFilter(); search.blur(); return }
    if (typing && event.key === 'Enter') { event.preventDefault(); select(shown()[0] || null, true); return }
    if (typing || !Object.hasOwn(KEYS, event.key)) return
    if (event.key === 'Enter' && event.target !== document.body) return
    event.preventDefault()
    KEYS[event.key]()
  })
  document.addEventListener('focusin', (event) => {
    const item = event.target.closest('summary') && event.target.closest('details.i')
    if (item && item !== current) select(item, false)
  })

  const inView = () => {
    let now = null
    for (const part of parts) if (!part.hidden && part.getBoundingClientRect().top < 140) now = part
    for (const link of links) {
      if (now && link.getAttribute('href') === '#' + now.id) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
    }
  }
  let waiting = false
  addEventListener('scroll', () => {
    if (waiting) return
    waiting = true
    requestAnimationFrame(() => { waiting = false; inView() })
  }, { passive: true })

  let closed = []
  addEventListener('beforeprint', () => {
    closed = all('details').filter((details) => !details.open)
    for (const details of closed) open(details)
  })
  addEventListener('afterprint', () => { for (const details of closed) details.open = false })

  root.classList.add('js')
  document.querySelector('.controls').hidden = false
  if (items.length === 1) open(items[0])
  for (const details of all('details[open]')) render(details)
  go()
  requestAnimationFrame(inView)
`
