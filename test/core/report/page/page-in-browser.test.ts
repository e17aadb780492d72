import { describe, expect, it } from 'vitest'
import { agentReport, reportOf, sampleReport, versionOfWritten } from '../sample-report.ts'
import { fullReport } from '../full-report.ts'
import { NO_BROWSER, pagesInBrowser } from './open-page.ts'

const GET_PRICE = '#function\\:get_price'

describe.skipIf(NO_BROWSER)('the report page in Chromium (skipped without a browser at $CHROMIUM_PATH)', () => {
  const open = pagesInBrowser()

  it('opens without a request and without a word on the console, whatever is opened', async () => {
    const { page, trouble } = await open(fullReport())
    expect(await page.title()).toBe('bike-hire · does not pass · Greenroom')
    await expect.poll(() => page.locator('h1').innerText()).toBe('bike-hire')
    for (const summary of await page.locator('main details:not([open]) > summary').elementHandles())
      await summary.click()
    await expect.poll(() => page.locator('details.i[open]').count()).toBe(10)
    await expect.poll(() => page.locator('noscript').count()).toBe(0)
    await expect.poll(() => page.locator(`${GET_PRICE} .diff ins`).first().innerText()).toBe('21')
    expect(trouble).toEqual([])
  })

  it('tells first what needs a human eye, and leads to it', async () => {
    const { page, trouble } = await open(fullReport())
    const tags = await page.locator('#look .row .tag').allInnerTexts()
    expect(tags.slice(0, 4)).toEqual(['error', 'newly failing', 'deletion', 'phone number'])
    await page.click('#look a.row:has-text("+441632960077")')
    expect(page.url()).toMatch(/#handoff:front_desk$/)
    await expect.poll(() => page.locator('#handoff\\:front_desk').innerText()).toContain('+441632960001')
    expect(trouble).toEqual([])
  })

  it('makes an item’s body when it is opened', async () => {
    const { page } = await open(fullReport())
    await expect.poll(() => page.locator(`${GET_PRICE} table`).count()).toBe(0)
    await page.click(`${GET_PRICE} > summary`)
    await expect.poll(() => page.locator(`${GET_PRICE} table`).count()).toBe(1)
    await expect.poll(() => page.locator(GET_PRICE).innerText()).toContain('no test reaches this')
  })

  it('tells changes that say the same in one row, which a deep link, a filter and the keys open', async () => {
    const many = Array.from({ length: 20 }, (_, at) => `topic ${at}`)
    const version = (text: string) => versionOfWritten(many.map((name) => ['topic', name, { name, content: text }]))
    const report = reportOf([agentReport(version('We open at nine.'), version('We open at ten.'))])
    const { page, trouble } = await open(report)
    await expect.poll(() => page.locator('details.set').count()).toBe(1)
    await expect.poll(() => page.locator('details.set > summary').innerText()).toContain('20 topics')
    await expect.poll(() => page.locator('details.i:visible').count()).toBe(0)
    await page.fill('#filter', 'topic 11')
    await expect.poll(() => page.locator('details.i:visible').count()).toBe(1)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('details.i:visible').count()).toBe(0)
    await page.keyboard.press('j')
    await expect.poll(() => page.locator('details.i:visible').count()).toBe(20)
    const linked = await open(report, '#topic:topic%203')
    expect(await linked.page.locator('details.i[open]:visible').count()).toBe(1)
    expect([...trouble, ...linked.trouble]).toEqual([])
  })

  it('switches to side by side and back, with words marked on both sides', async () => {
    const { page, trouble } = await open(fullReport(), '#function:get_price')
    await expect.poll(() => page.locator(GET_PRICE).getAttribute('open')).not.toBeNull()
    await page.click('[data-view=side]')
    const cells = page.locator(`${GET_PRICE} .w tr:nth-child(4) td`)
    expect(await cells.allInnerTexts()).toEqual(['4', '    price = 18 * days', '4', '    price = 21 * days'])
    await expect.poll(() => page.locator(`${GET_PRICE} .w del`).first().innerText()).toBe('18')
    await expect.poll(() => page.locator(`${GET_PRICE} .d`).isVisible()).toBe(false)
    await page.keyboard.press('s')
    await expect.poll(() => page.locator(`${GET_PRICE} .w`).isVisible()).toBe(false)
    await expect.poll(() => page.locator(`${GET_PRICE} .d`).isVisible()).toBe(true)
    expect(trouble).toEqual([])
  })

  it('filters by kind of change and by text, in names and in texts that are not open', async () => {
    const { page, trouble } = await open(fullReport())
    await page.click('[data-filter=a]')
    await expect.poll(() => page.locator('details.i:visible').count()).toBe(1)
    await expect.poll(() => page.locator('#status').innerText()).toBe('1 of 10 items')
    await page.click('[data-filter=a]')
    await page.keyboard.press('/')
    await page.keyboard.type('21 * days')
    expect(await page.locator('details.i:visible .nm').allTextContents()).toEqual(['get_price'])
    await page.keyboard.type(' nowhere')
    await expect.poll(() => page.locator('#no-match').isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('details.i:visible').count()).toBe(10)
    await page.keyboard.press('2')
    expect(await page.locator('details.i:visible .nm').allTextContents()).toEqual(['tandems'])
    await page.click('#clear')
    await expect.poll(() => page.locator('details.i:visible').count()).toBe(10)
    expect(trouble).toEqual([])
  })

  it('shows only what the filter finds, and everything again for a link to something else', async () => {
    const { page } = await open(fullReport())
    await page.fill('#filter', 'tandems')
    await expect.poll(() => page.locator('#look').isVisible()).toBe(false)
    await expect.poll(() => page.locator('.i:visible').innerText()).toContain('tandems')
    await page.click('.nav a[href="#routing"]')
    await expect.poll(() => page.locator('#routing').isVisible()).toBe(true)
    await expect.poll(() => page.inputValue('#filter')).toBe('')
  })

  it('can be used with the keyboard alone', async () => {
    const { page, trouble } = await open(fullReport())
    const focused = () =>
      page.evaluate<string>('document.activeElement.closest("details")?.id ?? document.activeElement.id')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.className')).toBe('skip')
    await page.keyboard.press('Enter')
    await expect.poll(focused).toBe('content')
    await page.keyboard.press('j')
    await expect.poll(focused).toBe('rules:rules')
    await page.keyboard.press('j')
    await expect.poll(focused).toBe('handoff:front_desk')
    await page.keyboard.press('o')
    await expect.poll(() => page.locator('#handoff\\:front_desk').getAttribute('open')).not.toBeNull()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('#handoff\\:front_desk').getAttribute('open')).toBeNull()
    await page.keyboard.press('k')
    await page.keyboard.press('k')
    await expect.poll(focused).toBe('rules:rules')
    await page.keyboard.press('?')
    await expect.poll(() => page.locator('dialog').isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('dialog').isVisible()).toBe(false)
    await page.keyboard.press('e')
    await expect.poll(() => page.locator('details.i[open]').count()).toBe(10)
    await page.keyboard.press('e')
    await expect.poll(() => page.locator('details.i[open]').count()).toBe(0)
    await page.keyboard.press('n')
    expect(trouble).toEqual([])
  })

  it.each([
    ['#topic:valet_parking', 'topic:valet_parking'],
    ['#step:book a bike/Collect dates', 'step:book%20a%20bike/Collect%20dates'],
    ['#step:book%20a%20bike/Collect%20dates', 'step:book%20a%20bike/Collect%20dates'],
    ['#bike-hire/topic:valet_parking', 'topic:valet_parking'],
  ])('opens the item that %s names', async (hash, id) => {
    const { page, trouble } = await open(fullReport(), hash)
    expect(await page.evaluate('document.querySelector("details.i[open]")?.id')).toBe(id)
    await expect.poll(() => page.locator('details.i[open] > summary').isVisible()).toBe(true)
    const top = await page.evaluate<number>('document.querySelector("details.i[open]").getBoundingClientRect().top')
    expect(top).toBeLessThan(800)
    expect(trouble).toEqual([])
  })

  it('finds an item by its key alone on a page about several agents', async () => {
    const [agent] = sampleReport().agents
    if (agent == null) throw new Error('the sample has an agent')
    const { page } = await open(reportOf([{ ...agent, agent: 'other', changes: [] }, agent]), '#topic:valet_parking')
    expect(await page.evaluate('document.querySelector("details.i[open]").id')).toBe('bike-hire/topic:valet_parking')
  })

  it('has a light and a dark theme, the system’s at first, and remembers the choice in the address', async () => {
    const { page, trouble } = await open(fullReport(), '', { colorScheme: 'dark' })
    const background = () => page.evaluate('getComputedStyle(document.body).backgroundColor')
    const dark = await background()
    await page.click('#theme')
    const light = await background()
    expect(light).not.toBe(dark)
    expect(page.url()).toMatch(/\?theme=light$/)
    await page.click('.nav a[href="#findings"]')
    expect(page.url()).toMatch(/#findings\?theme=light$/)
    await page.reload()
    expect(await background()).toBe(light)
    await page.keyboard.press('t')
    expect(await background()).toBe(dark)
    expect(trouble).toEqual([])
  })

  it('marks the first turn of a test case that differs', async () => {
    const { page } = await open(fullReport())
    await page.click('#tests summary:has-text("Two days cost 36 pounds")')
    const first = page.locator('.case:has-text("Two days cost 36 pounds") .first')
    await first.waitFor()
    expect(await first.count()).toBe(1)
    expect(await first.innerText()).toMatch(/36\.00[\s\S]*42\.00/)
  })

  it('is whole on paper, and as it was afterwards', async () => {
    const { page } = await open(fullReport())
    await page.evaluate('dispatchEvent(new Event("beforeprint"))')
    await expect.poll(() => page.locator('details:not([open])').count()).toBe(0)
    await expect.poll(() => page.locator('noscript').count()).toBe(0)
    await page.evaluate('dispatchEvent(new Event("afterprint"))')
    await expect.poll(() => page.locator('details.i[open]').count()).toBe(0)
  })

  it('is whole without its script', async () => {
    const { page } = await open(fullReport(), '', { javaScriptEnabled: false })
    await page.click('#topic\\:valet_parking > summary')
    await expect
      .poll(() => page.locator('#topic\\:valet_parking').innerText())
      .toContain('we park it for 12 pounds a day')
    await expect.poll(() => page.locator('.controls').isVisible()).toBe(false)
  })

  it('gives no verdict on a plain comparison', async () => {
    const { page } = await open(fullReport({ judged: false }))
    await expect.poll(() => page.locator('h1 + .verdict').innerText()).toBe('Not judged')
    expect(await page.title()).toBe('bike-hire · not judged · Greenroom')
  })

  it('says so when nothing changes', async () => {
    const version = versionOfWritten([['topic', 'a', { name: 'a', content: 'x' }]])
    const { page, trouble } = await open(reportOf([agentReport(version, version)]))
    await expect.poll(() => page.locator('.changes').innerText()).toContain('No change')
    await expect.poll(() => page.locator('#look').innerText()).toContain('Nothing')
    expect(trouble).toEqual([])
  })
})
