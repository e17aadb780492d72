import { createHash } from 'node:crypto'
import { DIFF2HTML_CSS } from './generated/diff2html-css.ts'
import { agentSection } from './page/agent-section.ts'
import { findingsPanel } from './page/findings-panel.ts'
import { html, markup } from './page/html.ts'
import { navigation } from './page/navigation.ts'
import { PAGE_CSS } from './page/page-css.ts'
import { DIFF_CSS } from './page/diff-css.ts'
import { pageHeader } from './page/page-header.ts'
import { PAGE_SCRIPT } from './page/page-script.ts'
import { toolbar } from './page/toolbar.ts'
import type { Report } from './report.ts'

/**
 * The report as one self-contained page: no request to anywhere, and a content security policy under which nothing but its
 * own style and script can run. Nothing of an agent is interpreted.
 */
export function renderHtml(report: Report): string {
  const style = `${DIFF2HTML_CSS}\n${PAGE_CSS}\n${DIFF_CSS}`
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(style)}'`,
    `script-src '${hashOf(PAGE_SCRIPT)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const several = report.agents.length > 1
  const names = report.agents.length === 1 ? (report.agents[0]?.agent ?? '') : `${report.agents.length} agents`
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${markup(policy)}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <link rel="icon" href="data:," />
        <title>${names} · ${report.verdict} · Greenroom</title>
        ${markup(`<style>${style}</style>`)}
      </head>
      <body>
        <a class="skip" href="#content">Skip to the changes</a>
        ${toolbar(report)}
        <div class="frame">
          ${navigation(report)}
          <main id="content">
            ${pageHeader(report)} ${findingsPanel(report.findings, 'part-configuration')}
            ${report.agents.map((agent) => agentSection(agent, several))}
            <p class="nothing" id="no-match" hidden>No item fits the filter.</p>
            <footer class="foot">Base <code>${report.base.ref}</code> · head <code>${report.head.ref}</code></footer>
          </main>
        </div>
        ${markup(`<script>${PAGE_SCRIPT}</script>`)}
      </body>
    </html> `
  return page.markup
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
