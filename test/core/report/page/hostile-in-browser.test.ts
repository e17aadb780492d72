import { describe, expect, it } from 'vitest'
import { HOSTILE, hostileReport } from '../hostile-report.ts'
import { NO_BROWSER, pagesInBrowser } from './open-page.ts'

/** Runs in the page: what would be there had a text been taken for markup. */
const INSPECT = `({
  flag: 'hacked' in globalThis,
  foreign: document.querySelectorAll('main :is(img, script, style, template, iframe, object, embed, form, link, meta, base), main svg:not(.bar)').length,
  handlers: Array.from(document.querySelectorAll('*')).filter((node) =>
    Array.from(node.attributes).some((attribute) => attribute.name.startsWith('on') || attribute.name === 'style')).length,
  links: Array.from(document.querySelectorAll('a')).filter((link) => !link.getAttribute('href')?.startsWith('#')).length,
  scripts: document.scripts.length,
  styles: document.querySelectorAll('style').length,
})`

const CALM = { flag: false, foreign: 0, handlers: 0, links: 0, scripts: 1, styles: 1 }

// The page is large, everything on it is opened, and the machine may have other things to do.
describe.skipIf(NO_BROWSER)('a hostile report in Chromium', { timeout: 180_000 }, () => {
  const open = pagesInBrowser()

  it('shows hostile texts as texts, and runs none of them', async () => {
    const { page, trouble } = await open(hostileReport(), '#"><img src=x onerror=alert(1)>?theme=<script>&view=x')
    expect(await page.evaluate(INSPECT)).toEqual(CALM)
    await page.evaluate('dispatchEvent(new Event("beforeprint"))')
    await page.click('[data-view=side]')
    await page.fill('#filter', '<img src=x onerror="window.hacked = 1">')
    expect(await page.locator('details.i:visible').count()).toBeGreaterThan(0)
    await page.fill('#filter', '')
    expect(await page.evaluate(INSPECT)).toEqual(CALM)
    const text = await page.locator('main').innerText()
    expect(text).toContain('<img src=x onerror="window.hacked = 1"><script>window.hacked = 1</script>')
    expect(text).toContain('<U+202E>')
    // oxlint-disable-next-line no-control-regex
    expect(text).not.toMatch(/[\u0000-\u0008\u001B\u200B\u202E\u2066\uFEFF]/)
    expect(trouble).toEqual([])
  })

  it('runs none of them where the page’s own script does not run', async () => {
    const { page, trouble } = await open(hostileReport(), '', { javaScriptEnabled: false })
    await expect
      .poll(() => page.locator('main img, main script, main iframe, main style, main svg:not(.bar)').count())
      .toBe(0)
    await expect.poll(() => page.locator('details.i').count()).toBe(HOSTILE.length * 4 * 2)
    expect(trouble).toEqual([])
  })

  it('gives every item an id of its own that leads to it', async () => {
    const { page } = await open(hostileReport())
    const ids = await page.evaluate<string[]>("Array.from(document.querySelectorAll('[id]'), (node) => node.id)")
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !/^[A-Za-z0-9_:/.%~-]+$/.test(id))).toEqual([])
    const items = await page.evaluate<string[]>("Array.from(document.querySelectorAll('details.i'), (node) => node.id)")
    expect(items.length).toBe(HOSTILE.length * 4 * 2)
    for (const id of items.slice(0, 12)) {
      await page.evaluate(`location.hash = ${JSON.stringify(id)}`)
      await page.waitForFunction(`document.getElementById(${JSON.stringify(id)}).open`)
    }
  })
})
