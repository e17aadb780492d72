import { describe, expect, it } from 'vitest'
import { fullReport } from '../full-report.ts'
import { hostileReport } from '../hostile-report.ts'
import { NO_BROWSER, pagesInBrowser } from './open-page.ts'

/** Runs in the page: texts whose contrast to what is painted behind them is below 4.5. */
const WEAK_TEXTS = `(() => {
  const channels = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number)
  const luminance = ([r, g, b]) => [r, g, b]
    .map((value) => value / 255)
    .map((value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
    .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0)
  const behind = (node) => {
    for (let at = node; at; at = at.parentElement) {
      const [r, g, b, a = 1] = channels(getComputedStyle(at).backgroundColor)
      if (a === 1) return [r, g, b]
    }
    return [255, 255, 255]
  }
  const weak = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const node = text.parentElement
    if (text.data.trim() === '' || !node.checkVisibility() || node.closest('script, noscript, .vh, .skip')) continue
    const [a, b] = [luminance(channels(getComputedStyle(node).color)), luminance(behind(node))]
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
    if (contrast < 4.5) weak.push(node.className + ' ' + text.data.trim().slice(0, 30) + ' ' + contrast.toFixed(2))
  }
  return weak
})()`

describe.skipIf(NO_BROWSER)('the look of the page in Chromium', { timeout: 120_000 }, () => {
  const open = pagesInBrowser()

  it.each(['light', 'dark'] as const)('has enough contrast in the %s theme', async (colorScheme) => {
    const { page } = await open(fullReport(), '', { colorScheme })
    await page.evaluate('dispatchEvent(new Event("beforeprint"))')
    expect(await page.evaluate(WEAK_TEXTS)).toEqual([])
    await page.click('[data-view=side]')
    await page.click('[data-filter=a]')
    expect(await page.evaluate(WEAK_TEXTS)).toEqual([])
  })

  it.each([
    ['an ordinary report', fullReport()],
    ['a hostile report', hostileReport()],
  ])('never scrolls sideways, however narrow: %s', async (_, report) => {
    const { page } = await open(report, '', { viewport: { width: 390, height: 844 } })
    await page.evaluate('dispatchEvent(new Event("beforeprint"))')
    const widths = () => page.evaluate('[document.documentElement.scrollWidth, document.body.scrollWidth]')
    expect(await widths()).toEqual([390, 390])
    await page.click('[data-view=side]')
    expect(await widths()).toEqual([390, 390])
    await page.setViewportSize({ width: 320, height: 600 })
    expect(await widths()).toEqual([320, 320])
  })

  it('shows where the keyboard is', async () => {
    const { page } = await open(fullReport())
    await page.keyboard.press('j')
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid')
  })
})
