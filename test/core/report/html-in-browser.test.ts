import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type Page, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderHtml } from '../../../core/report/render-html.ts'
import type { Report } from '../../../core/report/report.ts'
import { HOSTILE, hostileReport } from './hostile-report.ts'
import { sampleReport } from './sample-report.ts'

const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
const missing = !existsSync(CHROMIUM) && process.env['CI'] == null

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--no-first-run',
]

/** Runs in the page: what would be there had a text been taken for markup. */
const INSPECT = `({
  flag: 'hacked' in globalThis,
  foreign: document.querySelectorAll('main img, main script, main iframe, main svg, main object, main form').length,
  handlers: Array.from(document.querySelectorAll('*')).filter((node) =>
    Array.from(node.attributes).some((attribute) => attribute.name.startsWith('on') || attribute.name === 'style')).length,
  links: Array.from(document.querySelectorAll('a')).filter((link) => !link.getAttribute('href')?.startsWith('#')).length,
  scripts: document.scripts.length,
})`

describe.skipIf(missing)('the report page in Chromium (skipped without a browser at $CHROMIUM_PATH)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'greenroom-page-'))
  let browser: Browser

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS })
  }, 60_000)

  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  interface Opened {
    page: Page
    /** Console errors, page errors, dialogs and requests other than the page itself. */
    trouble: string[]
  }

  async function open(report: Report, hash = ''): Promise<Opened> {
    const file = join(folder, 'report.html')
    writeFileSync(file, renderHtml(report))
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    const trouble: string[] = []
    page.on('console', (message) => trouble.push(`console ${message.type()}: ${message.text()}`))
    page.on('pageerror', (error) => trouble.push(`page error: ${error.message}`))
    page.on('dialog', (dialog) => void dialog.dismiss().then(() => trouble.push('dialog')))
    page.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(`file://${file}`) && url !== 'data:,') trouble.push(`request: ${url}`)
    })
    await page.goto(`file://${file}${hash}`)
    return { page, trouble }
  }

  it('opens without a request and without a word on the console', async () => {
    const { page, trouble } = await open(sampleReport())
    expect(await page.title()).toBe('bike-hire · fail · Greenroom')
    expect(await page.locator('h1').innerText()).toBe('bike-hire')
    for (const item of await page.locator('details.item > summary').all()) await item.click()
    expect(await page.locator('details.item[open]').count()).toBe(10)
    expect(await page.locator('#item-function-get_price .diff ins').first().innerText()).toBe('21')
    expect(trouble).toEqual([])
    await page.close()
  })

  it('switches to side by side and back', async () => {
    const { page, trouble } = await open(sampleReport(), '#item-function-get_price')
    expect(await page.locator('#item-function-get_price').getAttribute('open')).not.toBeNull()
    await page.click('[data-view=side]')
    const rows = page.locator('#item-function-get_price table.two tr')
    expect(await rows.nth(3).innerText()).toMatch(/18 \* days[\s\S]*21 \* days/)
    expect(await page.locator('#item-function-get_price table:not(.two)').isVisible()).toBe(false)
    await page.click('[data-view=inline]')
    expect(await page.locator('#item-function-get_price table.two').isVisible()).toBe(false)
    expect(trouble).toEqual([])
    await page.close()
  })

  it('filters by kind of change and by text, with the keyboard as well', async () => {
    const { page, trouble } = await open(sampleReport())
    await page.click('[data-filter=added]')
    expect(await page.locator('details.item:visible').count()).toBe(1)
    await page.click('[data-filter=added]')
    await page.keyboard.press('/')
    await page.keyboard.type('hours')
    expect(await page.locator('details.item:visible').count()).toBe(2)
    await page.keyboard.type(' nowhere')
    expect(await page.locator('#no-match').isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await page.locator('details.item:visible').count()).toBe(10)
    expect(trouble).toEqual([])
    await page.close()
  })

  it('shows hostile texts as texts, and runs none of them', async () => {
    const { page, trouble } = await open(hostileReport(), '#"><img src=x onerror=alert(1)>')
    await page.click('#toggle-all')
    await page.click('[data-view=side]')
    expect(await page.evaluate(INSPECT)).toEqual({ flag: false, foreign: 0, handlers: 0, links: 0, scripts: 1 })
    const text = await page.locator('main').innerText()
    expect(text).toContain('<img src=x onerror="window.hacked = 1"><script>window.hacked = 1</script>')
    expect(text).toContain('<U+202E>')
    // oxlint-disable-next-line no-control-regex
    expect(text).not.toMatch(/[\u0000-\u0008\u001B\u200B\u202E\u2066\uFEFF]/)
    expect(trouble).toEqual([])
    await page.close()
  })

  it('gives every item an id of its own that leads to it', async () => {
    const { page } = await open(hostileReport())
    const ids = await page.evaluate<string[]>("Array.from(document.querySelectorAll('[id]'), (node) => node.id)")
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !/^[A-Za-z0-9_-]+$/.test(id))).toEqual([])
    expect(ids.filter((id) => id.startsWith('item-')).length).toBe(HOSTILE.length * 4 * 2)
    await page.close()
  })

  it('is whole without its script', async () => {
    const file = join(folder, 'no-script.html')
    writeFileSync(file, renderHtml(sampleReport()))
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`file://${file}`)
    await page.click('#item-topic-valet_parking > summary')
    expect(await page.locator('#item-topic-valet_parking').innerText()).toContain('we park it for 12 pounds a day')
    await context.close()
  })
})
