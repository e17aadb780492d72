import { shortId } from '../report-counts.ts'
import type { AgentReport, Report } from '../report.ts'
import { tellVariants } from '../tell-variants.ts'
import type { AgentView, KindGroup } from './agent-view.ts'
import { findingsPanel } from './findings-panel.ts'
import { type Html, html } from './html.ts'
import { impactPanel } from './impact-panel.ts'
import { alikeItems } from './alike-items.ts'
import { item } from './item.ts'
import { itemSet } from './item-set.ts'
import { namedWords } from './named-words.ts'
import { routingPanel } from './routing-panel.ts'
import { standing } from './standing.ts'
import { testsPanel } from './tests-panel.ts'
import { unchangedPanel } from './unchanged-panel.ts'
import { describeWas } from '../describe-was.ts'
import { shortVerdict } from '../short-verdict.ts'

/** All there is to say about one agent: behaviour, routing, its changes by kind, impact, findings, and files without effect. */
export function agentSection(view: AgentView, { judged }: Pick<Report, 'judged'>): Html {
  const { agent, groups } = view
  return html`<section class="agent" id="${view.part('agent')}">
    ${view.name == null ? null : heading(agent, judged)}${testsPanel(agent.testSets, view.part('tests'))}${routingPanel(agent.routing, view.part('routing'))}
    <section class="changes" id="${view.part('changes')}" aria-label="Changes">
      ${groups.map(changesOfKind(view))}${groups.length === 0 ? emptyState(agent) : null}
    </section>
    ${impactPanel(view, view.part('impact'))}${findingsPanel(agent.findings, view.part('findings'), view.name == null ? agent.path : null)}${unchangedPanel(agent.unchanged, view.part('unchanged'))}
  </section>`
}

function changesOfKind(view: AgentView): (group: KindGroup) => Html {
  const variants = tellVariants(view.agent)
  return ({ id, title, changes }) => {
    const isTold = variants != null && changes.some((change) => change.kind === 'variant')
    const rows = alikeItems(changes, view).map((group) => {
      const [only] = group
      return group.length === 1 && only != null ? item(only, view) : itemSet(group, view)
    })
    return html`<section class="group" id="${id}">
      <h2>${title}<span class="n">${changes.length}</span></h2>
      ${isTold ? html`<p class="lead">${namedWords(variants.title)}: ${namedWords(variants.what)}</p>` : null}
      <div class="items">${rows}</div>
    </section>`
  }
}

function heading(agent: AgentReport, judged: boolean | undefined): Html {
  const { tone, words } = shortVerdict({ verdict: agent.verdict, ...(judged == null ? {} : { judged }) })
  return html`<header class="agent-head">
    <h2>${agent.agent}</h2>
    <span class="verdict small ${tone}">${words}</span>${standing(agent)}<span class="dim"
      ><code>${agent.path === '' ? '.' : agent.path}</code> · version <code>${shortId(agent.before?.digest)}</code> →
      <code>${shortId(agent.after?.digest)}</code></span
    >${wasWords(agent)}
  </header>`
}

function wasWords(agent: AgentReport): Html | null {
  const was = describeWas(agent)
  return was.length === 0 ? null : html`<span class="dim">${namedWords(was)}</span>`
}

function emptyState(agent: AgentReport): Html {
  const unread = agent.after != null && agent.after.digest == null
  return html`<div class="empty">
    <p><b>${unread ? 'Nothing to compare' : 'No change'}</b></p>
    <p>
      ${
        unread
          ? 'The new version could not be read: see the findings.'
          : 'The agent says and does the same on both sides.'
      }
    </p>
  </div>`
}
