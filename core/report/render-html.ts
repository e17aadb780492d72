import { contentHash } from '../content-hash.ts'
import { agentSection } from './page/agent-section.ts'
import { agentView } from './page/agent-view.ts'
import { attentionPanel } from './page/attention-panel.ts'
import { findingsPanel } from './page/findings-panel.ts'
import { helpDialog } from './page/help-dialog.ts'
import { html, markup } from './page/html.ts'
import { navigation } from './page/navigation.ts'
import { PAGE_CSS } from './page/page-css.ts'
import { pageHeader } from './page/page-header.ts'
import { PAGE_SCRIPT } from './page/page-script.ts'
import { toolbar } from './page/toolbar.ts'
import { unchangedPanel } from './page/unchanged-panel.ts'
import { shortVerdict } from './short-verdict.ts'
import type { Report } from './report.ts'

const POLICY = [
  "default-src 'none'",
  `style-src '${hashOf(PAGE_CSS)}'`,
  `script-src '${hashOf(PAGE_SCRIPT)}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/**
 * The report as one self-contained page: no request to anywhere, and a content security policy under which nothing but its
 * own style and script can run. Nothing of an agent is interpreted, and nothing of the report is left out.
 */
export function renderHtml(report: Report): string {
  const several = report.agents.length > 1
  const views = report.agents.map((agent) => agentView(agent, several))
  const names = several ? `${report.agents.length} agents` : (report.agents[0]?.agent ?? 'no agent')
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${markup(POLICY)}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <link rel="icon" href="data:," />
        <title>${names} · ${shortVerdict(report).words.toLowerCase()} · Greenroom</title>
        ${markup(`<style>${PAGE_CSS}</style>`)}
      </head>
      <body>
        <a class="skip" href="#content">Skip to the report</a>
        ${toolbar(report)}
        <div class="frame">
          ${navigation(report, views)}
          <main id="content" tabindex="-1">
            ${pageHeader(report, views)}${attentionPanel(report, views)}${findingsPanel(report.findings, 'configuration', null)}
            <p class="filtering" hidden>
              <span id="count"></span> <button type="button" class="btn" id="clear">Show all</button>
            </p>
            ${views.map((view) => agentSection(view, report))}${unchangedPanel(report.unchanged ?? [], 'unchanged-elsewhere')}
            <p class="empty" id="no-match" hidden>No item fits the filter.</p>
            <footer class="foot">
              Made by Greenroom from <code>${report.base.ref}</code> and <code>${report.head.ref}</code>. Press
              <kbd>?</kbd> for the keys.
            </footer>
          </main>
        </div>
        ${helpDialog()}${markup(`<script>${PAGE_SCRIPT}</script>`)}
      </body>
    </html> `
  return page.markup
}

function hashOf(text: string): string {
  return `sha256-${contentHash('sha256', text, 'base64')}`
}
