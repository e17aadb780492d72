/** The two views of a diff: the rows are inline, the table of two sides is made from them when it is first wanted. */
export const VIEWS_SCRIPT = `
  let view = 'inline'

  const columns = document.createElement('colgroup')
  for (const name of ['no', '', 'no', '']) columns.appendChild(document.createElement('col')).className = name

  const cell = (row, source, tone) => {
    const td = row.insertCell()
    if (source) td.append(...Array.from(source.cloneNode(true).childNodes))
    td.className = source ? tone : 'gap'
    return td
  }

  const sides = (table) => {
    const made = document.createElement('table')
    made.className = 'w'
    made.append(columns.cloneNode(true))
    const body = made.createTBody()
    let minus = []
    let plus = []
    let edited = null
    const flush = () => {
      for (let i = 0; i < Math.max(minus.length, plus.length); i++) {
        const row = body.insertRow()
        const left = minus[i]
        const right = plus[i]
        cell(row, left && left.cells[0], left && left.className)
        cell(row, left && left.cells[2], left && left.className)
        cell(row, right && right.cells[1], right && right.className)
        cell(row, right && right.cells[2], right && right.className)
      }
      minus = []
      plus = []
    }
    for (const row of Array.from(table.rows)) {
      const kinds = row.classList
      if (kinds.contains('h')) {
        flush()
        const made = body.insertRow()
        made.className = 'h'
        made.insertCell().colSpan = 4
        made.cells[0].textContent = row.textContent
      } else if (kinds.contains('m') || kinds.contains('p')) {
        if (kinds.contains('e') !== edited || (kinds.contains('m') && plus.length > 0)) flush()
        edited = kinds.contains('e')
        if (kinds.contains('m')) minus.push(row)
        else plus.push(row)
      } else {
        flush()
        const made = body.insertRow()
        for (const index of [0, 2, 1, 2]) cell(made, row.cells[index], '')
      }
    }
    flush()
    return made
  }

  const layOut = (diff) => {
    const inline = diff.querySelector('.d')
    let two = diff.querySelector('.w')
    if (view === 'side' && !two) { two = sides(inline); diff.append(two) }
    inline.hidden = view === 'side'
    if (two) two.hidden = view !== 'side'
  }

  const setView = (next) => {
    view = next === 'side' ? 'side' : 'inline'
    for (const button of all('[data-view]')) button.setAttribute('aria-pressed', String(button.dataset.view === view))
    for (const diff of all('details[open] > .body .diff')) layOut(diff)
  }
  for (const button of all('[data-view]')) button.addEventListener('click', () => { setView(button.dataset.view); remember() })
`
