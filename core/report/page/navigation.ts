import type { AgentReport, Report } from '../report.ts'
import { kindGroups, sectionId } from './agent-section.ts'
import { type Html, html } from './html.ts'

/** Links to the parts of the page: per agent its tests, findings and kinds, with counts. */
export function navigation(report: Report): Html {
  const several = report.agents.length > 1
  const own =
    report.findings.length === 0
      ? null
      : html`<ul>
          ${link('part-configuration', 'Configuration', report.findings.length)}
        </ul>`
  return html`<nav class="side-nav" aria-label="Parts of the report">
    ${own}${report.agents.map((agent) => agentLinks(agent, several))}
  </nav> `
}

function agentLinks(agent: AgentReport, several: boolean): Html {
  const { head, base, behaviour } = agent.testSets
  const tests =
    head == null && base == null && behaviour.length === 0
      ? null
      : link(sectionId('tests', agent, several), 'Test cases', head?.cases.length ?? 0)
  const findings =
    agent.findings.length === 0 ? null : link(sectionId('findings', agent, several), 'Findings', agent.findings.length)
  const title = several ? html`<p><a href="#${sectionId('agent', agent, several)}">${agent.agent}</a></p>` : null
  const groups = kindGroups(agent, several).map((group) => link(group.id, group.title, group.changes.length))
  return html`${title}
    <ul>
      ${tests}${findings}${groups}
    </ul>`
}

function link(id: string, title: string, count: number): Html {
  return html`<li>
    <a href="#${id}"><span>${title}</span><span class="count">${count}</span></a>
  </li>`
}
