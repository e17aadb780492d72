/** Filters by kind of change and by text: names first, and every text of an item whether it was opened or not. */
export const FILTER_SCRIPT = `
  const chips = all('[data-filter]')
  const search = byId('filter')
  const toggle = byId('toggle-all')
  const status = byId('status')
  const texts = new Map()

  const textOf = (item) => {
    let text = texts.get(item)
    if (text === undefined) {
      const source = item.querySelector(':scope > noscript')
      const body = source
        ? source.textContent.replace(/<[^>]*>/g, ' ').replace(/ ?&(amp|lt|gt|quot|#39);/g, (_, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name])
        : item.querySelector('.body').textContent
      text = (item.id + ' ' + item.querySelector('summary').textContent + ' ' + body).toLowerCase().replace(/\\s+/g, ' ')
      texts.set(item, text)
    }
    return text
  }

  const shown = () => items.filter((item) => !item.hidden)

  const applyFilter = () => {
    const text = search.value.trim().toLowerCase().replace(/\\s+/g, ' ')
    const kinds = chips.filter((chip) => chip.getAttribute('aria-pressed') === 'true').map((chip) => chip.dataset.filter)
    for (const item of items) item.hidden = !((kinds.length === 0 || kinds.includes(item.dataset.c)) && (text === '' || textOf(item).includes(text)))
    for (const group of all('.group')) {
      group.hidden = all('.i', group).every((item) => item.hidden)
      const link = document.querySelector('.nav a[href="#' + CSS.escape(group.id) + '"]')
      if (link) link.parentElement.hidden = group.hidden
    }
    const filtered = text !== '' || kinds.length > 0
    for (const set of sets) {
      set.hidden = all('.i', set).every((item) => item.hidden)
      if (filtered && !set.dataset.was) { set.dataset.was = set.open ? 'open' : 'closed'; set.open = true }
      if (!filtered && set.dataset.was) { set.open = set.dataset.was === 'open'; delete set.dataset.was }
    }
    for (const agent of all('.agent')) agent.hidden = filtered && all('.i', agent).every((item) => item.hidden)
    const count = shown().length
    root.classList.toggle('filtered', filtered)
    byId('no-match').hidden = count > 0 || items.length === 0
    status.textContent = filtered ? count + ' of ' + items.length + ' items' : ''
    byId('count').textContent = status.textContent
    byId('count').parentElement.hidden = !filtered
    highlight()
  }

  const highlight = () => {
    if (!window.Highlight || !CSS.highlights) return
    const text = search.value.trim().toLowerCase()
    const ranges = []
    if (text.length > 1) {
      for (const item of shown()) {
        const walker = document.createTreeWalker(item, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node && ranges.length < 2000; node = walker.nextNode()) {
          if (node.parentNode.nodeName === 'NOSCRIPT') continue
          const value = node.data.toLowerCase()
          if (value.length !== node.data.length) continue
          for (let at = value.indexOf(text); at !== -1; at = value.indexOf(text, at + text.length)) {
            const range = new Range()
            range.setStart(node, at)
            range.setEnd(node, at + text.length)
            ranges.push(range)
          }
        }
      }
    }
    CSS.highlights.set('found', new Highlight(...ranges))
  }

  const press = (chip) => {
    chip.setAttribute('aria-pressed', String(chip.getAttribute('aria-pressed') !== 'true'))
    applyFilter()
  }
  const clearFilter = () => {
    search.value = ''
    for (const chip of chips) chip.setAttribute('aria-pressed', 'false')
    applyFilter()
  }
  const toggleAll = () => {
    const opened = toggle.getAttribute('aria-pressed') !== 'true'
    for (const set of sets) if (!set.hidden) set.open = opened
    for (const item of shown()) item.open = opened
    toggle.setAttribute('aria-pressed', String(opened))
    toggle.textContent = opened ? 'Close all' : 'Open all'
  }
  for (const chip of chips) chip.addEventListener('click', () => press(chip))
  search.addEventListener('input', applyFilter)
  toggle.addEventListener('click', toggleAll)
  byId('clear').addEventListener('click', clearFilter)
`
