import type { Report } from '../../../core/report/report.ts'
import { agentReport, reportOf, versionOfWritten, type Written } from './sample-report.ts'

/** A project of `files` resources of which `changed` differ: topics reworded, functions edited, every tenth new or gone. */
export function largeReport(files: number, changed: number): Report {
  const before: Written[] = []
  const after: Written[] = []
  for (let index = 0; index < files; index++) {
    const old = resource(index, 1)
    if (index >= changed) {
      before.push(old)
      after.push(old)
    } else if (index % 20 === 3) before.push(old)
    else if (index % 20 === 13) after.push(old)
    else {
      before.push(old)
      after.push(resource(index, 2))
    }
  }
  const report = agentReport(versionOfWritten(before), versionOfWritten(after))
  const changes = report.changes.map((change, index) => ({
    ...change,
    places: {
      ...(change.before == null ? {} : { before: { path: `agents/bike-hire/${change.before.path}`, line: 1 } }),
      ...(change.after == null ? {} : { after: { path: `agents/bike-hire/${change.after.path}`, line: 1 } }),
    },
    attribution: {
      author: `Author ${index % 7}`,
      commit: '9f1c2d3e4b5a69788796a5b4c3d2e1f001122334',
      subject: `Season ${index % 5}`,
      date: '2026-10-21T09:30:00Z',
    },
  }))
  const items = changes.map(({ key }, index) => ({
    key,
    usedBy: [{ key: `topic:topic_${index}` as const, kind: 'topic' as const, name: `topic_${index}`, distance: 1 }],
    reaches: [],
    testedBy: [],
  }))
  const untested = changes.filter((_, index) => index % 3 === 0).map(({ key }) => key)
  return reportOf([{ ...report, changes, impact: { items, risks: [], untested } }])
}

function resource(index: number, version: number): Written {
  if (index % 4 === 1) {
    const lines = Array.from(
      { length: 40 },
      (_, line) => `    total = total + ${line === 20 ? version : 0} * rate_${line}`,
    )
    return [
      'function',
      `function_${index}`,
      { source: `def function_${index}(conv: Conversation):\n    total = 0\n${lines.join('\n')}\n    return total` },
    ]
  }
  const sentence = `This is version ${version} of topic_${index}, and the caller hears all of it before anything else is asked.`
  return [
    'topic',
    `topic_${index}`,
    {
      name: `topic_${index}`,
      enabled: true,
      actions: version === 1 ? '' : 'Offer a transfer when the caller asks twice.',
      content: Array.from({ length: 12 }, (_, line) =>
        line === 5 ? sentence : `Sentence ${line} of topic ${index} stays as it was.`,
      ).join('\n'),
      example_queries: Array.from(
        { length: 8 },
        (_, line) => `question ${line} about topic ${index}${line === 7 ? ` v${version}` : ''}`,
      ),
    },
  ]
}
