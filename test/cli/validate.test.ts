import { chmodSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type AgentRepository, createAgentRepository } from './agent-repository.ts'
import { type Ended, greenroom } from './greenroom-process.ts'

const HOURS = 'agents/desk/topics/opening_hours.yaml'
const PARKING = 'agents/desk/topics/parking.yaml'
const TRAP =
  'name: parking\nenabled: true\nactions: ""\ncontent: Park {{xx:place}}.\nexample_queries:\n- where can i park\n- is there parking nearby\n'
const MISPLACED = 'agents/desk/topics/park.yaml'

function config(checks: string): Record<string, string> {
  return {
    'greenroom.yaml': `runtimes: { local: { type: embedded, url: 'http://127.0.0.1:4790' } }
environments: { sandbox: { branch: sandbox, runtime: local } }
checks:
${checks}
`,
  }
}

let repository: AgentRepository
beforeEach(() => {
  repository = createAgentRepository()
})
afterEach(() => repository.remove())

interface Json {
  findings: { rule: string; severity: string; path: string; line: number; fix?: string }[]
}

function said({ out, err }: Ended): string[] {
  expect(out, err).not.toBe('')
  return (JSON.parse(out) as Json).findings.map(({ rule, severity, path }) => `${severity} ${rule} ${path}`)
}

const validate = (cwd: string, ...args: string[]) => greenroom(cwd, 'validate', '--format', 'json', ...args)

describe('what is given', () => {
  it('may be files or folders of a project: the project is validated, once', async () => {
    repository.write({ [PARKING]: TRAP })
    const expected = [`warning unknown-reference-prefix ${PARKING}`]
    expect(said(await validate(repository.dir, PARKING))).toEqual(expected)
    expect(said(await validate(repository.dir, PARKING, HOURS, 'agents/desk/topics'))).toEqual(expected)
    expect(said(await validate(join(repository.dir, 'agents/desk/topics')))).toEqual([
      'warning unknown-reference-prefix ../topics/parking.yaml',
    ])
    expect(said(await validate(repository.dir, '--ref', 'HEAD', HOURS))).toEqual([])
  })

  it('must lie in a project or hold some', async () => {
    repository.write({ 'notes/a.yaml': 'a: 1\n' })
    for (const path of ['notes', 'notes/a.yaml', 'nowhere']) {
      const { code, err } = await validate(repository.dir, path)
      expect([code, err]).toEqual([2, expect.stringContaining(path)])
    }
  })

  it('may be a file that is renamed', async () => {
    rmSync(join(repository.dir, PARKING))
    repository.write({ [MISPLACED]: TRAP.replace('{{xx:place}}', 'behind the house') })
    const fixed = await validate(repository.dir, '--fix', MISPLACED)
    expect([said(fixed), fixed.code]).toEqual([[], 0])
    expect(existsSync(join(repository.dir, PARKING))).toBe(true)
  })
})

describe('greenroom.yaml', () => {
  const SUPPRESS = '  suppress: [ { rule: unknown-reference-prefix, path: agents/desk/topics/*, reason: Known } ]'

  it('changes severities, and with them the exit code', async () => {
    repository.write({ [PARKING]: TRAP })
    const before = await validate(repository.dir)
    expect([said(before), before.code]).toEqual([[`warning unknown-reference-prefix ${PARKING}`], 0])
    repository.write(config('  rules: { unknown-reference-prefix: error }'))
    const after = await validate(repository.dir)
    expect([said(after), after.code]).toEqual([[`error unknown-reference-prefix ${PARKING}`], 1])
  })

  it('counts wherever the command runs, and paths stay as they are typed', async () => {
    repository.write({ [PARKING]: TRAP, ...config('  rules: { unknown-reference-prefix: notice }') })
    expect(said(await validate(join(repository.dir, 'agents/desk')))).toEqual([
      'notice unknown-reference-prefix topics/parking.yaml',
    ])
    expect(said(await validate(join(repository.dir, 'agents'), 'desk'))).toEqual([
      'notice unknown-reference-prefix desk/topics/parking.yaml',
    ])
    repository.write(config(SUPPRESS))
    expect(said(await validate(join(repository.dir, 'agents/desk')))).toEqual([])
    expect(said(await validate(tmpdir(), repository.dir))).toEqual([])
    repository.commit('Suppress')
    expect(said(await validate(repository.dir, '--ref', 'HEAD'))).toEqual([])
  })

  it('says which suppressions fit nothing, where all of the repository is validated', async () => {
    repository.write(config(SUPPRESS))
    expect(said(await validate(repository.dir))).toEqual(['warning unused-suppression greenroom.yaml'])
    expect(said(await validate(join(repository.dir, 'agents/desk')))).toEqual([])
    repository.write(config('  suppress: [ { rule: unnamed-item, reason: Known, until: 2020-01-01 } ]'))
    expect(said(await validate(repository.dir))).toEqual(['warning expired-suppression greenroom.yaml'])
  })

  it('cannot turn off what the vendor rejects', async () => {
    repository.write(config('  rules: { start-step: off }'))
    expect(said(await validate(repository.dir))).toEqual(['error config greenroom.yaml'])
  })
})

describe('--base', () => {
  it('compares with a ref, on disk and at another ref, and is wrong usage for one that is not there', async () => {
    for (const args of [[], ['--ref', 'HEAD'], ['agents/desk']]) {
      const ended = await validate(repository.dir, '--base', 'HEAD', ...args)
      expect([said(ended), ended.code]).toEqual([[], 0])
    }
    const ended = await validate(repository.dir, '--base', 'gone')
    expect(ended.code).toBe(2)
    expect(ended.err).toContain('gone')
  })
})

describe('--format sarif', () => {
  it('is a log of the findings with Greenroom’s own version', async () => {
    repository.write({ [PARKING]: TRAP })
    const ended = await greenroom(repository.dir, 'validate', '--format', 'sarif')
    const { runs } = JSON.parse(ended.out) as {
      runs: [{ tool: { driver: { semanticVersion: string } }; results: { ruleId: string }[] }]
    }
    expect(runs[0].results.map(({ ruleId }) => ruleId)).toEqual(['unknown-reference-prefix'])
    expect(runs[0].tool.driver.semanticVersion).toMatch(/^\d+\.\d+\.\d+/)
  })
})

describe('--fix', () => {
  /** Gives the topic a file that is not called as it is. */
  function misplace(): void {
    renameSync(join(repository.dir, PARKING), join(repository.dir, MISPLACED))
  }

  it('is a hint without it, and writes nothing', async () => {
    misplace()
    const ended = await validate(repository.dir)
    expect((JSON.parse(ended.out) as Json).findings).toMatchObject([
      { rule: 'file-name', fix: `rename it to ${PARKING}` },
    ])
    expect((await greenroom(repository.dir, 'validate')).out).toContain(`--fix: rename it to ${PARKING}`)
    expect(existsSync(join(repository.dir, MISPLACED))).toBe(true)
  })

  it('shows the diff, makes it, and says what is left', async () => {
    misplace()
    repository.write({ [HOURS]: 'name: opening_hours\nactions: Call {{fn:nobody}}\ncontent: Nine.\n' })
    const ended = await greenroom(repository.dir, 'validate', '--fix')
    expect(ended.out).toContain(`rename from ${MISPLACED}\nrename to ${PARKING}\n`)
    expect(ended.out).toContain('[unresolved-reference]')
    expect(ended.out).not.toContain('[file-name]')
    expect([ended.code, ended.err]).toEqual([1, 'Fixed 1 finding.\n'])
    expect(existsSync(join(repository.dir, PARKING))).toBe(true)
    expect(existsSync(join(repository.dir, MISPLACED))).toBe(false)
    const again = await greenroom(repository.dir, 'validate', '--fix')
    expect(again.err).toBe('Nothing to fix.\n')
  })

  it('keeps standard output to the format', async () => {
    misplace()
    const ended = await validate(repository.dir, '--fix')
    expect(said(ended)).toEqual([])
    expect(ended.err).toContain('rename from')
  })

  it('quotes a number where a text belongs, keeping the file’s mode', async () => {
    repository.write({ [PARKING]: TRAP.replace('Park {{xx:place}}.', '+4477   # the desk') })
    chmodSync(join(repository.dir, PARKING), 0o755)
    const ended = await greenroom(repository.dir, 'validate', 'agents/desk', '--fix')
    expect(ended.out).toContain("-content: +4477   # the desk\n+content: '+4477'   # the desk\n")
    expect(ended.code).toBe(0)
    expect(readFileSync(join(repository.dir, PARKING), 'utf8')).toContain("content: '+4477'   # the desk\n")
  })

  it('refuses a read-only file and writes none of the others', async () => {
    const wrong = TRAP.replace('Park {{xx:place}}.', '4477')
    const other = wrong.replace('name: parking', 'name: opening_hours')
    repository.write({ [PARKING]: wrong, [HOURS]: other })
    chmodSync(join(repository.dir, PARKING), 0o444)
    const ended = await greenroom(repository.dir, 'validate', '--fix')
    expect([ended.code, ended.err]).toEqual([2, expect.stringContaining(`${PARKING} cannot be fixed: it is read-only`)])
    expect(readFileSync(join(repository.dir, HOURS), 'utf8')).toBe(other)
  })

  it('never writes through a symbolic link', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'greenroom-outside-'))
    misplace()
    renameSync(join(repository.dir, 'agents/desk/topics'), join(outside, 'topics'))
    symlinkSync(join(outside, 'topics'), join(repository.dir, 'agents/desk/topics'))
    await greenroom(repository.dir, 'validate', '--fix')
    expect(existsSync(join(outside, 'topics/park.yaml'))).toBe(true)
    expect(existsSync(join(outside, 'topics/parking.yaml'))).toBe(false)
    rmSync(outside, { recursive: true })
  })

  it('is wrong usage at a ref', async () => {
    const ended = await greenroom(repository.dir, 'validate', '--fix', '--ref', 'HEAD')
    expect([ended.code, ended.out]).toEqual([2, ''])
  })
})

describe('--sort', () => {
  const ENTITIES = 'agents/desk/config/entities.yaml'
  const entity = (name: string) => `- name: ${name}\n  description: What it is\n  entity_type: date\n  config: {}\n`

  it('shows which lines move, moves them, and does nothing the second time', async () => {
    repository.write({ [ENTITIES]: `entities:\n${entity('visit_day')}${entity('arrival_day')}` })
    const ended = await greenroom(repository.dir, 'validate', '--sort')
    expect(ended.out).toContain(`--- a/${ENTITIES}\n`)
    expect(ended.err).toBe('Sorted 1 file.\n')
    expect(readFileSync(join(repository.dir, ENTITIES), 'utf8')).toBe(
      `entities:\n${entity('arrival_day')}${entity('visit_day')}`,
    )
    const again = await validate(repository.dir, '--sort')
    expect([again.code, again.err]).toEqual([0, 'Nothing to sort.\n'])
  })

  it('says which file it leaves alone', async () => {
    repository.write({ [ENTITIES]: `entities:\n${entity('b')}\n# Others\n\n${entity('a')}` })
    const ended = await greenroom(repository.dir, 'validate', 'agents/desk', '--sort')
    expect(ended.err).toBe(`${ENTITIES} is not sorted: a comment stands alone between two items.\nNothing to sort.\n`)
  })

  it('is wrong usage at a ref', async () => {
    const ended = await greenroom(repository.dir, 'validate', '--sort', '--ref', 'HEAD')
    expect([ended.code, ended.err]).toEqual([2, expect.stringContaining('--sort changes files on disk')])
  })
})

describe('--base', () => {
  it('holds the limit of deletions that the base sets', async () => {
    const topic = (name: string) =>
      `name: ${name}\nenabled: true\nactions: ""\ncontent: About ${name}.\nexample_queries: []\n`
    const names = ['alpha', 'bravo', 'charlie', 'delta', 'echo', 'foxtrot']
    for (const name of names) repository.write({ [`agents/desk/topics/${name}.yaml`]: topic(name) })
    repository.write(config('  deletion_limit: 30%'))
    repository.commit('base')
    for (const name of names.slice(1)) rmSync(join(repository.dir, `agents/desk/topics/${name}.yaml`))
    repository.write(config('  deletion_limit: 100%'))
    const ended = await validate(repository.dir, '--base', 'HEAD')
    expect(said(ended)).toContain('error deletion-limit agents/desk/project.yaml')
  })
})
