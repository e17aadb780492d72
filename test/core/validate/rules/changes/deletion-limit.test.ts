import { describe, expect, it } from 'vitest'
import { validateProject } from '../../../../../core/validate/validate-project.ts'
import { projectOf } from '../../project-of.ts'

type Files = Readonly<Record<string, string>>

const WORDS = 'parking refunds bicycles repairs warranty deliveries helmets brakes pumps invoices'.split(' ')
const CUT = 'flows/hire/flow_config.yaml'

function topics(count: number, named: (n: number) => string = (n) => `t${n}`): Files {
  return Object.fromEntries(
    Array.from({ length: count }, (_, n) => [
      `topics/${named(n)}.yaml`,
      `name: ${named(n)}\ncontent: All there is to know about ${WORDS[n]}, and more of it than anyone asks.\n`,
    ]),
  )
}

function functions(count: number): Files {
  const text = (n: number) =>
    `@func_description("Does it.")\ndef f${n}(conv: Conversation):\n    conv.state.s${n} = ${n}\n`
  return Object.fromEntries(Array.from({ length: count }, (_, n) => [`functions/f${n}.py`, text(n)]))
}

function messages(base: Files, head: Files, limit?: number): string[] {
  const policy = limit === undefined ? {} : { policy: { deletion_limit: limit } }
  return validateProject(projectOf(head), { base: projectOf(base), ...policy })
    .filter(({ rule }) => rule === 'deletion-limit')
    .map(({ path, message }) => `${path}: ${message}`)
}

describe('deletion-limit', () => {
  it.each<[string, Files, Files]>([
    ['nothing', topics(4), topics(4)],
    ['one of three', topics(3), topics(2)],
    ['exactly the limit', topics(8), topics(6)],
    ['two kinds, each within it', { ...topics(8), ...functions(9) }, { ...topics(6), ...functions(7) }],
    ['renames', topics(8), topics(8, (n) => `about_${WORDS[n]}`)],
    [
      'a file that cannot be read any more',
      { ...topics(8), [CUT]: 'name: Hire\n' },
      { ...topics(2), [CUT]: 'name: [\n' },
    ],
    ['a base that could not be read', { ...topics(8), [CUT]: 'name: [\n' }, topics(2)],
  ])('accepts %s', (_, base, head) => {
    expect(messages(base, head)).toEqual([])
  })

  it('names the kind, the numbers and the limit, in project.yaml', () => {
    expect(messages(topics(8), topics(5))).toEqual([
      'project.yaml: this change removes 3 of 8 topics (38 %); the limit is 25 %',
    ])
  })

  it('takes the limit of the policy', () => {
    expect(messages(topics(8), topics(5), 40)).toEqual([])
    expect(messages(topics(8), topics(6), 10)).toHaveLength(1)
  })

  it('counts each kind for itself, and no variable', () => {
    expect(messages({ ...topics(8), ...functions(9) }, { ...topics(8), ...functions(5) })).toEqual([
      'project.yaml: this change removes 4 of 9 functions (44 %); the limit is 25 %',
    ])
  })
})
