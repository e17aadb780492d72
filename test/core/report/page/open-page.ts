import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { renderHtml } from '../../../../core/report/render-html.ts'
import type { Report } from '../../../../core/report/report.ts'

const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'

/** True where there is no browser and nobody promised one. */
export const NO_BROWSER = !existsSync(CHROMIUM) && process.env['CI'] == null

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--no-first-run',
]

interface OpenedPage {
  page: Page
  file: string
  /** Console messages, page errors, dialogs, frames and requests other than the page itself. */
  trouble: string[]
}

export type OpenPage = (report: Report, hash?: string, options?: BrowserContextOptions) => Promise<OpenedPage>

/** Opens reports from files in one Chromium, which lives as long as the tests of the file that asks. */
export function pagesInBrowser(): OpenPage {
  const folder = mkdtempSync(join(tmpdir(), 'greenroom-page-'))
  let browser: Browser
  let count = 0

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS })
  }, 60_000)

  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  return async (report, hash = '', options = {}) => {
    const file = join(folder, `report-${(count += 1)}.html`)
    writeFileSync(file, renderHtml(report))
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
    const page = await context.newPage()
    const trouble: string[] = []
    page.on('console', (message) => trouble.push(`console ${message.type()}: ${message.text()}`))
    page.on('pageerror', (error) => trouble.push(`page error: ${error.message}`))
    page.on('dialog', (dialog) => void dialog.dismiss().then(() => trouble.push('dialog')))
    page.on('popup', () => trouble.push('popup'))
    page.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(pathToFileURL(file).href) && url !== 'data:,') trouble.push(`request: ${url}`)
    })
    await page.goto(pathToFileURL(file).href + hash)
    return { page, file, trouble }
  }
}
