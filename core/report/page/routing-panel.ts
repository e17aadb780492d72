import type { ConfusablePair, LeaveOneOut, MovedQuery, RoutedTopic, RoutingDiff } from '../../routing/routing-diff.ts'
import { type Html, html } from './html.ts'
import { rowsWithRest } from './rows-with-rest.ts'

const SHOWN = 10
const FEW = 3

/** Which topic answers: queries that land elsewhere, pairs hard to tell apart, and how well the router does. Null when unknown. */
export function routingPanel(routing: RoutingDiff | null, id: string): Html | null {
  if (routing == null || routing.queries === 0) return null
  const { moved, confusable, queries, score } = routing
  const order = { worse: 0, other: 1, better: 2 }
  const sorted = moved.toSorted((a, b) => order[sense(a)] - order[sense(b)])
  // A query that goes to the topic that lists it is as it should be.
  const odd = sorted.filter((one) => sense(one) !== 'better').length
  const limit = Math.min(SHOWN, Math.max(odd, FEW))
  return html`<section class="panel" id="${id}">
    <header>
      <h2>Routing</h2>
      <span class="note-n"
        >${moved.length === 0 ? 'no query moves' : `${moved.length} of ${queries} queries move`}</span
      >
    </header>
    <div class="scores">
      ${scoreOf('First topic is right', score.before.top1, score.after.top1, score)}${scoreOf('Among the first three', score.before.top3, score.after.top3, score)}
      <p class="dim">Each example query taken out of its topic and asked: the embedded runtime's router, no model.</p>
    </div>
    ${
      moved.length === 0
        ? html`<p class="calm">All ${queries} queries are answered by the same topic as before.</p>`
        : html`<div class="rows mq">
            <div class="row th" aria-hidden="true"><span>Query</span><span>Before</span><span>After</span></div>
            ${rowsWithRest(sorted.map(movedRow), limit, (rest) => (odd <= limit ? `${rest} more queries, which find the topic that lists them` : `${rest} more queries`))}
          </div>`
    }
    ${
      confusable.length === 0
        ? null
        : html`<h3 class="sub">Hard to tell apart now</h3>
            <div class="rows">${rowsWithRest(confusable.map(pairRow), SHOWN, (rest) => `${rest} more pairs`)}</div>`
    }
  </section>`
}

/** Whether the topic that lists a query loses it, gets it, or has no part in it. */
function sense({ owner, before, after }: MovedQuery): 'worse' | 'better' | 'other' {
  if (owner == null) return 'other'
  if (before.topic === owner) return 'worse'
  return after.topic === owner ? 'better' : 'other'
}

const SENSES = { worse: 'leaves its topic', better: 'finds its topic', other: '' } as const

function movedRow(moved: MovedQuery): Html {
  const how = sense(moved)
  return html`<div class="row ${how}">
    <span class="q"
      >“${moved.query}”${how === 'other' ? null : html` <small class="${how}">${SENSES[how]}</small>`}${moved.owner == null ? html` <small>said in a test set</small>` : null}</span
    >${topic(moved.before, 'Before')}${topic(moved.after, 'After')}
  </div>`
}

function topic({ topic, score }: RoutedTopic, side: string): Html {
  return html`<span class="tp" data-side="${side}"
    >${topic == null ? html`<i>fallback</i>` : html`<b>${topic}</b>`} <small>${score.toFixed(2)}</small></span
  >`
}

function pairRow({ topics: [a, b], queries }: ConfusablePair): Html {
  return html`<div class="row pair">
    <span><b>${a}</b> <span class="dim">and</span> <b>${b}</b></span
    ><span class="dim">${queries.map((query, index) => html`${index === 0 ? '' : ', '}“${query}”`)}</span>
  </div>`
}

function scoreOf(
  title: string,
  before: number,
  after: number,
  score: { before: LeaveOneOut; after: LeaveOneOut },
): Html | null {
  if (score.before.queries + score.after.queries === 0) return null
  const points = Math.round(after * 1000) / 10 - Math.round(before * 1000) / 10
  const tone = Math.abs(points) < 0.05 ? 'same' : points < 0 ? 'down' : 'up'
  const change = tone === 'same' ? 'as before' : `${points > 0 ? '+' : '−'}${Math.abs(points).toFixed(1)} points`
  return html`<div class="score">
    <span>${title}</span
    ><b>${percent(before)} <span class="arrow" role="img" aria-label="becomes">→</span> ${percent(after)}</b
    ><small class="${tone}">${change}</small>
  </div>`
}

function percent(share: number): string {
  return `${(share * 100).toFixed(share === 0 || share === 1 ? 0 : 1)} %`
}
