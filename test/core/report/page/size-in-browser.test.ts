import { statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { renderHtml } from '../../../../core/report/render-html.ts'
import { largeReport } from '../large-report.ts'
import { NO_BROWSER, pagesInBrowser } from './open-page.ts'

describe.skipIf(NO_BROWSER)('a large report in Chromium', () => {
  const open = pagesInBrowser()

  it('of 300 changes is small, and ready within a second', async () => {
    const { page, file, trouble } = await open(largeReport(1000, 300))
    expect(statSync(file).size).toBeLessThan(5_000_000)
    const ready: number[] = []
    for (let round = 0; round < 3; round++) {
      await page.reload()
      ready.push(await page.evaluate<number>('performance.getEntriesByType("navigation")[0].domInteractive'))
    }
    // The best of three: the machine may have other things to do.
    expect(Math.min(...ready)).toBeLessThan(1000)
    await expect.poll(() => page.locator('details.i').count()).toBe(300)
    expect(trouble).toEqual([])
  })

  it('of 2,000 changes opens, filters and is walked through without waiting', async () => {
    const { page, trouble } = await open(largeReport(2000, 2000))
    // The first search reads every text once.
    const took = await page.evaluate<number>(`(() => {
      const start = performance.now()
      document.getElementById('filter').value = 'version 2 of topic_17'
      document.getElementById('filter').dispatchEvent(new Event('input'))
      return performance.now() - start
    })()`)
    expect(took).toBeLessThan(2000)
    expect(await page.locator('details.i:visible').count()).toBeGreaterThan(0)
    await page.keyboard.press('Escape')
    await page.keyboard.press('j')
    await page.keyboard.press('o')
    expect(await page.locator('details.i[open] .diff').count()).toBeGreaterThan(0)
    expect(trouble).toEqual([])
  })

  it('is written in Node in a fraction of that', () => {
    const report = largeReport(1000, 300)
    renderHtml(report)
    const start = process.cpuUsage()
    renderHtml(report)
    const { user, system } = process.cpuUsage(start)
    // 150 ms is the budget of a quiet machine; collecting garbage of other tests counts here too.
    expect((user + system) / 1000).toBeLessThan(400)
  })
})
