import { describe, expect, it } from 'vitest'
import type { AgentProject } from '../../../core/agent/agent-project.ts'
import { loadProject } from '../../../core/agent/load-project.ts'
import type { UnchangedFile } from '../../../core/version/change.ts'
import { compareVersions } from '../../../core/version/compare-versions.ts'
import { unchangedFiles } from '../../../core/version/unchanged-files.ts'
import { versionOf } from '../../../core/version/version-of.ts'
import { projectSource } from '../agent/project-source.ts'

type Texts = Readonly<Record<string, string>>

interface Written {
  texts: Texts
  /** Files that are known by their ids alone. */
  others?: Texts
  root?: string
}

function project({ texts, others = {}, root = '' }: Written): AgentProject {
  const source = projectSource({ 'project.yaml': 'project_id: P\n', ...texts }, { root })
  const prefix = root === '' ? '' : `${root}/`
  const ids = new Map(Object.entries(others).map(([path, id]) => [`${prefix}${path}`, id]))
  return loadProject({ ...source, others: ids }, { name: 'a' })
}

function unchanged(before: Written | null, after: Written | null): UnchangedFile[] {
  const [old, now] = [before === null ? null : project(before), after === null ? null : project(after)]
  const changes = compareVersions(old === null ? null : versionOf(old), now === null ? null : versionOf(now))
  return unchangedFiles(old, now, changes)
}

const TOPIC = 'name: parking\ncontent: Behind the shop.\n'

describe('unchangedFiles', () => {
  it.each<[string, string, string, string, UnchangedFile['reason'] | null]>([
    ['quotes', 'topics/parking.yaml', TOPIC, "content: 'Behind the shop.'\nname: parking\n", 'formatting'],
    ['a default', 'topics/parking.yaml', TOPIC, `${TOPIC}enabled: true\nexample_queries: []\n`, 'formatting'],
    ['a comment', 'topics/parking.yaml', TOPIC, `# Ask Robin\n${TOPIC}`, 'comments'],
    [
      'a comment at the end of a line',
      'topics/parking.yaml',
      TOPIC,
      TOPIC.replace('shop.', 'shop. # all day'),
      'comments',
    ],
    [
      'a heading in a text, folded otherwise',
      'topics/parking.yaml',
      'name: parking\ncontent: |-\n  # Parking\n  Behind the shop.\n',
      'name: parking\ncontent: "# Parking\\nBehind the shop."\n',
      'formatting',
    ],
    ['line ends', 'agent_settings/rules.txt', 'Be kind.\n', 'Be kind.\r\n\r\n', 'formatting'],
    [
      'a comment in code',
      'functions/f.py',
      'def f(conv: Conversation):\n    return "#1"\n',
      'def f(conv: Conversation):\n    return "#1"  # once\n',
      'comments',
    ],
    [
      'quotes in code',
      'functions/f.py',
      'def f(conv: Conversation):\n    return "#1"\n',
      "def f(conv: Conversation):\n    return '#1'\n",
      'formatting',
    ],
    [
      'the generated header',
      'functions/f.py',
      'def f(conv: Conversation):\n    return 1\n',
      'from _gen import *  # <AUTO GENERATED>\n\n\ndef f(conv: Conversation):\n    return 1\n',
      'formatting',
    ],
    [
      'a field that nobody reads',
      'config/handoffs.yaml',
      'handoffs:\n- name: desk\n',
      'handoff: []\nhandoffs:\n- name: desk\n',
      'not part of the agent',
    ],
    [
      'an item shadowed by another',
      'config/handoffs.yaml',
      'handoffs:\n- name: desk\n',
      'handoffs:\n- name: desk\n- name: desk\n  description: Other\n',
      'not part of the agent',
    ],
    [
      'items in another order',
      'config/handoffs.yaml',
      'handoffs:\n- name: a\n- name: b\n',
      'handoffs:\n- name: b\n- name: a\n',
      'formatting',
    ],
    [
      'a test set',
      'test_sets/faq.yaml',
      'name: FAQ\ncases: []\n',
      'name: FAQ\ncases: [ { name: x, turns: [] } ]\n',
      'test set',
    ],
    [
      'values of an environment',
      'real_time_configuration/live/data.json',
      '{"open": true}',
      '{"open": false}',
      'environment values',
    ],
    ['what changes the agent', 'topics/parking.yaml', TOPIC, TOPIC.replace('Behind', 'Beside'), null],
  ])('%s', (_, path, before, after, reason) => {
    expect(unchanged({ texts: { [path]: before } }, { texts: { [path]: after } })).toEqual(
      reason === null ? [] : [{ path, reason }],
    )
  })

  it('says of each file of a moved project where it was, and nothing of those in a change', () => {
    const before = {
      texts: { 'topics/parking.yaml': TOPIC, 'topics/b.yaml': 'name: b\ncontent: x\n' },
      others: { '_gen/x': '1', 'README.md': '1' },
    }
    const after = {
      root: 'agents/desk',
      texts: { ...before.texts, 'topics/b.yaml': 'name: b\ncontent: y\n' },
      others: { '_gen/x': '2', 'README.md': '1' },
    }
    expect(unchanged(before, after)).toEqual([
      { path: 'agents/desk/README.md', previousPath: 'README.md', reason: 'moved' },
      { path: 'agents/desk/_gen/x', previousPath: '_gen/x', reason: 'generated' },
      { path: 'agents/desk/project.yaml', previousPath: 'project.yaml', reason: 'moved' },
      { path: 'agents/desk/topics/parking.yaml', previousPath: 'topics/parking.yaml', reason: 'moved' },
    ])
  })

  it('knows a file by what it holds where it has another name, and each file once', () => {
    const before = {
      texts: {
        'topics/parking.yaml': TOPIC,
        'test_sets/a.yaml': 'name: A\ncases: []\n',
        'test_sets/b.yaml': 'name: A\ncases: []\n',
      },
    }
    const after = {
      texts: { 'topics/parking.yml': `# moved\n${TOPIC}`, 'test_sets/c.yaml': 'name: A\ncases: []\n' },
      others: { 'topics/old/parking.yaml': '9' },
    }
    expect(unchanged(before, after)).toEqual([
      { path: 'test_sets/b.yaml', reason: 'test set' },
      { path: 'test_sets/c.yaml', previousPath: 'test_sets/a.yaml', reason: 'moved' },
      { path: 'topics/old/parking.yaml', reason: 'not part of the agent' },
      { path: 'topics/parking.yml', previousPath: 'topics/parking.yaml', reason: 'comments' },
    ])
  })

  it('tells what came or went with an agent and is no part of it', () => {
    const agent = {
      texts: {
        'topics/parking.yaml': TOPIC,
        'test_sets/a.yaml': 'name: A\ncases: []\n',
        'config/handoffs.yaml': 'handoffs: []\n',
      },
      others: { '_gen/x': '1' },
    }
    const expected = [
      { path: '_gen/x', reason: 'generated' },
      { path: 'config/handoffs.yaml', reason: 'not part of the agent' },
      { path: 'test_sets/a.yaml', reason: 'test set' },
    ]
    expect(unchanged(null, agent)).toEqual(expected)
    expect(unchanged(agent, null)).toEqual(expected)
  })

  it('does not wait for a thousand equal files', () => {
    const many = (folder: string) =>
      Object.fromEntries(Array.from({ length: 5_000 }, (_, n) => [`${folder}/${n}.txt`, 'same']))
    const found = unchanged({ texts: {}, others: many('old') }, { texts: {}, others: many('new') })
    expect(found).toHaveLength(5_000)
    expect(new Set(found.map(({ previousPath }) => previousPath)).size).toBe(5_000)
  })
})
