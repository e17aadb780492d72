/**
 * The page's own script: filters, the side-by-side view (made from the inline one), deep links, print. The page is whole
 * without it; it builds nodes only from nodes that are there and never reads text as markup.
 */
export const PAGE_SCRIPT = `
(() => {
  'use strict'
  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector))
  const items = all('details.item')
  const chips = all('[data-filter]')
  const search = document.getElementById('filter')
  const toggle = document.getElementById('toggle-all')
  let view = 'inline'

  const applyFilter = () => {
    const text = search.value.trim().toLowerCase()
    const kinds = chips.filter((chip) => chip.getAttribute('aria-pressed') === 'true').map((chip) => chip.dataset.filter)
    let shown = 0
    for (const item of items) {
      const fits = (kinds.length === 0 || kinds.includes(item.dataset.change)) && item.dataset.text.includes(text)
      item.hidden = !fits
      if (fits) shown++
    }
    for (const group of all('.group')) group.hidden = all('details.item', group).every((item) => item.hidden)
    document.getElementById('no-match').hidden = shown > 0 || items.length === 0
  }

  const cell = (source, name) => {
    const td = source ? source.cloneNode(true) : document.createElement('td')
    td.classList.add(name)
    if (!source) td.classList.add('d2h-emptyplaceholder')
    return td
  }

  const sideBySide = (table) => {
    const made = document.createElement('table')
    made.className = table.className + ' two'
    const body = made.createTBody()
    let minus = []
    let plus = []
    const row = (left, right) => {
      const tr = body.insertRow()
      tr.append(cell(left && left.cells[0], 'num'), cell(left && left.cells[1], 'code'), cell(right && right.cells[0], 'num'), cell(right && right.cells[1], 'code'))
    }
    const flush = () => {
      for (let i = 0; i < Math.max(minus.length, plus.length); i++) row(minus[i], plus[i])
      minus = []
      plus = []
    }
    for (const tr of Array.from(table.rows)) {
      const kind = tr.cells[0].classList
      if (kind.contains('d2h-del')) { if (plus.length > 0) flush(); minus.push(tr) }
      else if (kind.contains('d2h-ins')) plus.push(tr)
      else {
        flush()
        if (kind.contains('d2h-info')) {
          if (body.rows.length === 0) continue
          const info = body.insertRow()
          const td = tr.cells[1].cloneNode(true)
          td.colSpan = 4
          info.append(td)
        } else row(tr, tr)
      }
    }
    flush()
    return made
  }

  const show = (item) => {
    for (const diff of all('.diff', item)) {
      const table = diff.querySelector('table:not(.two)')
      if (!table) continue
      let two = diff.querySelector('table.two')
      if (view === 'side' && !two) { two = sideBySide(table); diff.append(two) }
      table.hidden = view === 'side'
      if (two) two.hidden = view !== 'side'
    }
  }

  const setView = (next) => {
    view = next
    for (const button of all('[data-view]')) button.setAttribute('aria-pressed', String(button.dataset.view === next))
    for (const item of items) if (item.open) show(item)
  }

  const openTarget = () => {
    let id = ''
    try { id = decodeURIComponent(location.hash.slice(1)) } catch { return }
    const target = id === '' ? null : document.getElementById(id)
    if (!target) return
    if (target.matches('details')) { target.hidden = false; target.open = true }
    target.scrollIntoView({ block: 'start' })
  }

  for (const item of items) item.addEventListener('toggle', () => { if (item.open) show(item) })
  for (const chip of chips) chip.addEventListener('click', () => {
    chip.setAttribute('aria-pressed', String(chip.getAttribute('aria-pressed') !== 'true'))
    applyFilter()
  })
  for (const button of all('[data-view]')) button.addEventListener('click', () => setView(button.dataset.view))
  search.addEventListener('input', applyFilter)
  toggle.addEventListener('click', () => {
    const open = toggle.textContent === 'Open all'
    for (const item of items) if (!item.hidden) item.open = open
    toggle.textContent = open ? 'Close all' : 'Open all'
  })
  document.addEventListener('keydown', (event) => {
    if (event.key === '/' && document.activeElement !== search && !event.ctrlKey && !event.metaKey) { event.preventDefault(); search.focus() }
    if (event.key === 'Escape' && document.activeElement === search) { search.value = ''; applyFilter(); search.blur() }
  })
  let closed = []
  addEventListener('beforeprint', () => {
    closed = all('details').filter((item) => !item.open)
    for (const item of closed) item.open = true
  })
  addEventListener('afterprint', () => { for (const item of closed) item.open = false })
  addEventListener('hashchange', openTarget)
  document.querySelector('.controls').hidden = false
  if (items.length === 1) items[0].open = true
  openTarget()
})()
`
