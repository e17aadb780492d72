import { afterEach, describe, expect, it } from 'vitest'
import { createClient } from '../../../github/create-client.ts'
import { checkRepository } from '../../../github/doctor/check-repository.ts'
import { doctorLines } from '../../../github/doctor/doctor-lines.ts'
import { readGreenroomYaml } from '../../../github/doctor/facts/read-greenroom-yaml.ts'
import { readRepositoryFacts } from '../../../github/doctor/facts/read-repository-facts.ts'
import type { RepositoryFacts } from '../../../github/doctor/facts/repository-facts.ts'
import { quickDoctor } from '../../../github/doctor/quick-doctor.ts'
import { isProblem } from '../../../github/doctor/result.ts'
import type { Permissions, RepositoryOptions } from '../../fakes/github/options.ts'
import { type FakeGitHub, startGitHub } from '../../fakes/github/start-github.ts'
import { goodFacts } from './good-facts.ts'
import { environmentsOf, exampleWorkflows, fill, GOOD, GREENROOM_YAML } from './good-repository.ts'
import { told } from './told.ts'

const TOKEN = 'ghs_4711_header.payload.signature'
const ALL: Permissions = { administration: 'read', actions: 'read', contents: 'read', metadata: 'read', issues: 'read' }

let github: FakeGitHub | undefined

afterEach(async () => {
  await github?.close()
  github = undefined
})

async function arrange(changed: Partial<RepositoryOptions> = {}, permissions = ALL) {
  github = await startGitHub({
    repositories: [{ ...GOOD, ...changed }],
    tokens: { [TOKEN]: { login: 'greenroom[bot]', kind: 'installation', permissions } },
  })
  await fill(github, exampleWorkflows())
  return {
    client: await createClient({ token: TOKEN, apiUrl: github.url, writeSpacingMs: 10 }),
    owner: 'acme',
    repo: 'agents',
  }
}

async function read(changed: Partial<RepositoryOptions> = {}, permissions = ALL): Promise<RepositoryFacts> {
  const place = await arrange(changed, permissions)
  return readRepositoryFacts(place, { token: TOKEN, environments: environmentsOf(), hasController: false })
}

/** Without what differs from one run to the next: ids. */
function comparable(facts: RepositoryFacts): unknown {
  const environments = facts.environments.map((one) => {
    if (!one.branch.known || one.branch.value === null || !one.branch.value.rules.known) return one
    const rules = one.branch.value.rules.value.map((rule) => ({ ...rule, from: '', bypass: null }))
    return { ...one, branch: { ...one.branch.value, commit: '', rules } }
  })
  const workflows = [...facts.workflows].map(([branch, found]) => [branch, found.known && found.value.files])
  return { ...facts, environments, workflows }
}

describe('readRepositoryFacts', () => {
  it('reads what is so, and nothing is wrong with it', async () => {
    const facts = await read()
    expect(comparable(facts)).toEqual(comparable(goodFacts()))
    expect(told(checkRepository(facts))).toEqual([])
  })

  it('reads everything once, and only reads', async () => {
    await read()
    const calls = github?.calls() ?? []
    // The folder of workflows once for each branch, everything else once.
    const others = calls.filter((call) => !call.includes('/contents/'))
    expect(others).toEqual([...new Set(others)])
    expect(calls.filter((call) => !call.startsWith('GET '))).toEqual([])
    expect(calls.length).toBeLessThanOrEqual(30)
  })

  it('sees rules of classic branch protection as well', async () => {
    const facts = await read({
      protection: { live: { linearHistory: true, signatures: true, requiredChecks: ['greenroom'] } },
    })
    expect(told(checkRepository(facts))).toEqual([
      'error promotion-rules: the branch live of live wants a linear history (the branch protection of live)',
      'error promotion-rules: the branch live of live wants signed commits (the branch protection of live)',
      'warning required-checks: the required check "greenroom" of live may come from anybody',
    ])
  })

  it('sees whether its own token may pass over a ruleset', async () => {
    const moves = {
      name: 'moves',
      include: ['refs/heads/live'],
      rules: [
        { type: 'update', parameters: { update_allows_fetch_and_merge: false } },
        { type: 'required_linear_history' },
      ],
    }
    const rulesets = (bypass: string[]) => ({ rulesets: [...(GOOD.rulesets ?? []), { ...moves, bypass }] })
    expect(told(checkRepository(await read(rulesets(['greenroom[bot]']))))).toEqual([])
    await github?.close()
    expect(told(checkRepository(await read(rulesets([])))).map((line) => line.split(':')[0])).toEqual([
      'error promotion-rules',
      'error promotion-rules',
    ])
  })

  it('sees environments as the plan lets them be', async () => {
    const team = checkRepository(await read({ private: true, plan: 'team' })).filter(isProblem)
    expect(team.map(({ check, level }) => `${level} ${check}`)).toContain('error reviewers')
    await github?.close()
    const free = checkRepository(await read({ private: true, plan: 'free' })).filter(isProblem)
    expect(free.map(({ check, level }) => `${level} ${check}`)).toContain('error plan')
    await github?.close()
    expect(told(checkRepository(await read({ private: true, plan: 'enterprise' })))).toEqual([])
  })

  it('takes nothing for fine that the token may not read, and names the permission', async () => {
    const results = checkRepository(await read({}, { contents: 'read', metadata: 'read' }))
    const unknown = results.filter(isProblem).filter(({ level }) => level === 'unknown')
    expect(unknown.map(({ check, fix }) => `${check} ${/"(.*)"/.exec(fix)?.[1]}`)).toEqual([
      'actions-enabled administration: read',
      'default-permissions administration: read',
      ...['sandbox', 'pre-release', 'live'].map(() => 'environment-exists actions: read'),
      'hotfix-label issues: read',
    ])
    const fine = results.filter(({ level }) => level === 'ok').map(({ check }) => check)
    for (const check of ['environment-exists', 'environment-protected', 'reviewers', 'workflow-environments'])
      expect(fine).not.toContain(check)
  })

  it('does not know the rules of a protected branch whose protection it may not read', async () => {
    const { administration: _, ...few } = ALL
    const results = checkRepository(await read({ protection: { live: { signatures: true } } }, few))
    expect(told(results)).toContain(
      'unknown promotion-rules: the rules of the branch live: not known, the token may not read it',
    )
  })

  it('says nothing else of a repository it does not see', async () => {
    const place = { ...(await arrange()), repo: 'other' }
    const facts = await readRepositoryFacts(place, {
      token: TOKEN,
      environments: environmentsOf(),
      hasController: false,
    })
    expect(told(checkRepository(facts))).toEqual([
      'error token-rights: acme/other is not seen with the token of an App or of a job',
    ])
  })

  it.each([
    [401, {}, 'github-token'],
    [500, {}, 'github-unreachable'],
    [429, { 'retry-after': '3600' }, 'github-limit'],
  ] as const)('tells of %i instead of guessing', async (fault, headers, code) => {
    const place = await arrange()
    github?.failNext(fault, { on: 'actions/get-github-actions-permissions-repository', times: 10, headers })
    const reading = readRepositoryFacts(place, { token: TOKEN, environments: environmentsOf(), hasController: false })
    await expect(reading).rejects.toMatchObject({ code })
  })
})

describe('readGreenroomYaml', () => {
  it('reads the one of the default branch, for whoever has no clone', async () => {
    expect((await readGreenroomYaml(await arrange()))?.text).toBe(GREENROOM_YAML)
    expect(await readGreenroomYaml({ ...(await arrangedOnce()), repo: 'other' })).toBeNull()
  })
})

async function arrangedOnce() {
  return {
    client: await createClient({ token: TOKEN, apiUrl: github?.url ?? '', writeSpacingMs: 10 }),
    owner: 'acme',
    repo: 'agents',
  }
}

describe('quickDoctor', () => {
  const [, , live] = environmentsOf()
  if (live === undefined) throw new Error('no live')

  it('says nothing of an environment that is right, in six requests', async () => {
    const place = await arrange()
    expect(await quickDoctor(place.client, place, live)).toEqual([])
    expect(github?.calls().length).toBeLessThanOrEqual(6)
  })

  it('says what is missing in a line, and below it what to do', async () => {
    const place = await arrange({ environments: {} })
    const lines = doctorLines(await quickDoctor(place.client, place, live))
    expect(lines[0]).toBe('error: GitHub has no environment live, which greenroom.yaml names')
    expect(lines[1]).toMatch(
      /^ {2}echo '\{"reviewers":.* gh api -X PUT repos\/acme\/agents\/environments\/live --input -$/,
    )
  })
})
