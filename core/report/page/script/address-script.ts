/** What the address holds: an item or part (`#topic:parking`), and how it is looked at (`?view=side&theme=dark`). No storage. */
export const ADDRESS_SCRIPT = `
  const THEMES = ['system', 'light', 'dark']
  let theme = 'system'
  let place = ''

  const setTheme = (next) => {
    theme = THEMES.includes(next) ? next : 'system'
    if (theme === 'system') delete root.dataset.theme
    else root.dataset.theme = theme
    byId('theme').setAttribute('aria-label', 'Theme: ' + (theme === 'system' ? 'as the system' : theme))
  }
  const nextTheme = () => { setTheme(THEMES[(THEMES.indexOf(theme) + 1) % 3]); status.textContent = byId('theme').getAttribute('aria-label'); remember() }
  byId('theme').addEventListener('click', nextTheme)

  const remember = () => {
    const wanted = new URLSearchParams()
    if (view === 'side') wanted.set('view', 'side')
    if (theme !== 'system') wanted.set('theme', theme)
    const hash = '#' + place + (wanted.size > 0 ? '?' + wanted : '')
    try { history.replaceState(null, '', hash === '#' ? '#content' : hash) } catch { /* a frame that allows no history */ }
  }

  const decoded = (text) => { try { return decodeURIComponent(text) } catch { return text } }

  // Keys as people write them, with or without the agent's name before.
  const find = (id) => {
    if (id === '') return null
    const exact = byId(id)
    if (exact) return exact
    const wanted = decoded(id)
    return items.find((item) => decoded(item.id) === wanted)
      || items.find((item) => decoded(item.id).endsWith('/' + wanted))
      || items.find((item) => wanted.endsWith('/' + decoded(item.id)))
      || null
  }

  const go = (event) => {
    const [id, query = ''] = location.hash.slice(1).split('?', 2)
    const wanted = new URLSearchParams(query)
    if (wanted.has('theme')) setTheme(wanted.get('theme'))
    if (wanted.has('view')) setView(wanted.get('view'))
    place = id
    if (query === '' && (view === 'side' || theme !== 'system')) remember()
    const target = find(id)
    if (!target) return
    reveal(target)
    if (target.getClientRects().length === 0) clearFilter()
    if (target.matches('details')) { open(target); select(target, false) }
    target.scrollIntoView({ block: 'start', behavior: event ? 'auto' : 'instant' })
  }
  addEventListener('hashchange', go)
`
