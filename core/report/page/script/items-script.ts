/**
 * Items and their bodies. A body is text in a `noscript` until it is opened: markup that this program wrote and escaped, so
 * that reading it as markup is what the browser would have done without a script.
 */
export const ITEMS_SCRIPT = `
  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector))
  const byId = (id) => document.getElementById(id)
  const items = all('details.i')
  const sets = all('details.set')
  const root = document.documentElement

  const render = (details) => {
    const source = details.querySelector(':scope > noscript')
    if (source) {
      const body = document.createElement('div')
      body.className = 'body'
      body.innerHTML = source.textContent
      if (details.matches('.i')) source.replaceWith(body)
      else source.replaceWith(...body.childNodes)
    }
    for (const diff of all('.diff', details)) layOut(diff)
    const longs = all('.long', details)
    if (longs.length > 0) requestAnimationFrame(() => longs.forEach(fold))
  }

  const fold = (long) => {
    if (long.dataset.fold || long.offsetParent === null) return
    long.dataset.fold = 'done'
    if (long.scrollHeight < long.clientHeight + 60) { long.classList.add('all'); return }
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'unfold'
    button.setAttribute('aria-expanded', 'false')
    button.textContent = 'Show all of it'
    button.addEventListener('click', () => {
      const open = long.classList.toggle('all')
      button.setAttribute('aria-expanded', String(open))
      button.textContent = open ? 'Show less' : 'Show all of it'
      if (!open) long.scrollIntoView({ block: 'nearest' })
    })
    long.after(button)
  }

  // 'toggle' does not bubble, but it can be caught on its way down.
  document.addEventListener('toggle', (event) => {
    if (event.target.open) { render(event.target); highlight() }
  }, true)

  const reveal = (item) => {
    const set = item.closest('details.set')
    if (set) set.open = true
  }
  const open = (details) => {
    reveal(details)
    if (!details.open) details.open = true
    render(details)
  }
`
