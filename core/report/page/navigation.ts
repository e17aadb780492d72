import type { Report } from '../report.ts'
import type { AgentView, KindGroup } from './agent-view.ts'
import { attentionCount, attentionOf } from '../attention-of.ts'
import { type Html, html } from './html.ts'

const SIGNS = { added: '+', removed: '−', edited: '•', renamed: '→' } as const

/** Links to the parts of the page: what needs an eye, then per agent its panels and its kinds with counts. */
export function navigation(report: Report, views: readonly AgentView[]): Html {
  const look = attentionCount(attentionOf(report))
  const own = report.findings.length === 0 ? null : link('configuration', 'Configuration', report.findings.length)
  return html`<nav class="nav" aria-label="Parts of the report">
    <ul>
      ${link('look', 'Needs a human eye', look)}${own}
    </ul>
    ${views.map(agentLinks)}
  </nav>`
}

function agentLinks(view: AgentView): Html {
  const { agent, groups } = view
  const title = view.name == null ? null : html`<p><a href="#${view.part('agent')}">${view.name}</a></p>`
  const { head, base, behaviour } = agent.testSets
  const tests = (head?.cases.length ?? 0) + (base?.cases.length ?? 0) + behaviour.length
  const touched = agent.impact.items.filter(
    ({ key, usedBy, reaches }) => usedBy.length + reaches.length > 0 || view.untested.has(key),
  ).length
  const panels = [
    tests === 0 ? null : link(view.part('tests'), 'Test behaviour', behaviour.length),
    agent.routing == null || agent.routing.queries === 0
      ? null
      : link(view.part('routing'), 'Routing', agent.routing.moved.length),
  ]
  const after = [
    touched === 0 ? null : link(view.part('impact'), 'Impact', touched),
    agent.findings.length === 0 ? null : link(view.part('findings'), 'Findings', agent.findings.length),
    agent.unchanged.length === 0 ? null : link(view.part('unchanged'), 'Without effect', agent.unchanged.length),
  ]
  const more = groups.length > 0 && after.some((link) => link != null)
  return html`${title}${list(panels)}${groups.length === 0 ? null : html`<p class="kh">Changes</p>`}${list(groups.map(kindLink))}${more ? html`<p class="kh">More</p>` : null}${list(after)}`
}

function list(links: readonly (Html | null)[]): Html | null {
  const shown = links.filter((link) => link != null)
  return shown.length === 0
    ? null
    : html`<ul>
        ${shown}
      </ul>`
}

function link(id: string, title: string, count: number): Html {
  return html`<li>
    <a href="#${id}"><span>${title}</span><span class="c">${count}</span></a>
  </li>`
}

function kindLink({ id, title, changes }: KindGroup): Html {
  const signs = (['added', 'removed', 'edited', 'renamed'] as const).map((kind) => {
    const count = changes.filter(({ change }) => change === kind).length
    return count === 0 ? null : html`<span class="k ${kind}" title="${count} ${kind}">${SIGNS[kind]}${count}</span>`
  })
  return html`<li>
    <a href="#${id}"><span>${title}</span><span class="c">${signs.filter((sign) => sign != null)}</span></a>
  </li>`
}
