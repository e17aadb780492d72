import { KINDS } from '../../agent/kinds.ts'
import type { Change } from '../../version/change.ts'
import type { AgentReport } from '../report.ts'
import { shortId } from '../report-counts.ts'
import { findingsPanel } from './findings-panel.ts'
import { type Html, html } from './html.ts'
import { item } from './item.ts'
import { itemId } from './item-id.ts'
import { testsPanel } from './tests-panel.ts'

export interface KindGroup {
  title: string
  id: string
  changes: Change[]
}

/** The changes of an agent by kind, in the order of the table of kinds. */
export function kindGroups(agent: AgentReport, several: boolean): KindGroup[] {
  const titles = new Map<string, string>(KINDS.map((row) => [row.kind, row.title]))
  const groups = new Map<string, KindGroup>()
  for (const change of agent.changes) {
    const group = groups.get(change.kind) ?? {
      title: titles.get(change.kind) ?? change.kind,
      id: sectionId(`kind-${change.kind}`, agent, several),
      changes: [],
    }
    group.changes.push(change)
    groups.set(change.kind, group)
  }
  return [...groups.values()]
}

/** The id of a part of an agent's section, unique on the page. */
export function sectionId(part: string, agent: AgentReport, several: boolean): string {
  return itemId(part, several ? agent.agent : null).replace(/^item-/, 'part-')
}

/** All there is to say about one agent: why it fails, behaviour, findings, and its changes by kind. */
export function agentSection(agent: AgentReport, several: boolean): Html {
  const name = several ? agent.agent : null
  const groups = kindGroups(agent, several)
  return html`<section class="agent" id="${sectionId('agent', agent, several)}">
    ${several ? heading(agent) : null}
    ${testsPanel(agent.testSets, sectionId('tests', agent, several))}${findingsPanel(agent.findings, sectionId('findings', agent, several))}
    ${groups.map(
      (group) =>
        html`<section class="group" id="${group.id}">
          <h3>${group.title}<span class="count">${group.changes.length}</span></h3>
          <div class="items">${group.changes.map((change) => item(change, name))}</div>
        </section>`,
    )}
    ${groups.length === 0 ? emptyState(agent) : null}
  </section> `
}

function heading(agent: AgentReport): Html {
  return html`<header class="agent-head">
    <h2>${agent.agent}</h2>
    <span class="verdict ${agent.verdict}">${agent.verdict}</span
    ><span class="versions"
      ><code>${shortId(agent.before?.digest)}</code> → <code>${shortId(agent.after?.digest)}</code></span
    >
  </header>`
}

function emptyState(agent: AgentReport): Html {
  const unread = agent.after?.digest == null && agent.after != null
  return html`<p class="nothing">
    ${unread ? 'The new version could not be read, so there is nothing to compare: see the findings.' : 'Nothing the agent says or does is different.'}
  </p>`
}
