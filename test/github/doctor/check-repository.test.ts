import { describe, expect, it } from 'vitest'
import { checkRepository } from '../../../github/doctor/check-repository.ts'
import { fact } from '../../../github/doctor/fact.ts'
import type { RepositoryFacts } from '../../../github/doctor/facts/repository-facts.ts'
import { isProblem } from '../../../github/doctor/result.ts'
import { goodFacts, goodRules, rule, UNPROTECTED, withEnvironment, withRules } from './good-facts.ts'
import { GREENROOM_YAML, pullRequestRule } from './good-repository.ts'
import { told } from './told.ts'

const STAGES = ['sandbox', 'pre-release', 'live']

const required = (checks: readonly object[]) =>
  rule('required_status_checks', { required_status_checks: checks, strict_required_status_checks_policy: false })

/** The facts, and everything that is told of them. */
const CASES: readonly [what: string, facts: RepositoryFacts, says: readonly string[]][] = [
  ['everything as docs/action.md says', goodFacts(), []],
  [
    'an environment that does not exist',
    withEnvironment(goodFacts(), 'live', null),
    ['error environment-exists: GitHub has no environment live, which greenroom.yaml names'],
  ],
  [
    'the first stage without any rule, as GitHub creates it',
    withEnvironment(goodFacts(), 'sandbox', UNPROTECTED),
    [
      'warning environment-protected: the environment sandbox has no rule at all',
      'warning deployment-branches: jobs of every branch may use the environment sandbox',
    ],
  ],
  [
    'an upper stage without any rule',
    withEnvironment(goodFacts(), 'pre-release', UNPROTECTED),
    [
      'error environment-protected: the environment pre-release has no rule at all',
      'warning deployment-branches: jobs of every branch may use the environment pre-release',
    ],
  ],
  [
    'an approval of GitHub without reviewers',
    withEnvironment(goodFacts(), 'live', { reviewers: 0 }),
    ['error reviewers: greenroom.yaml wants an approval of GitHub for live, and the environment has no reviewers'],
  ],
  ['an approval by the rule of an App', withEnvironment(goodFacts(), 'live', { reviewers: 0, customRules: 1 }), []],
  [
    'an environment that does not let in its own branch',
    withEnvironment(goodFacts(), 'pre-release', { branches: ['release/*', 'pre'] }),
    [
      'error deployment-branches: the environment pre-release does not let in its own branch pre-release, only release/*, pre',
    ],
  ],
  [
    'an environment that lets in others',
    withEnvironment(goodFacts(), 'pre-release', { branches: ['pre-*'] }),
    ['warning deployment-branches: the environment pre-release lets in more than its branch: pre-*'],
  ],
  [
    'an environment for protected branches',
    withEnvironment(goodFacts(), 'pre-release', { branches: 'protected' }),
    ['warning deployment-branches: the environment pre-release lets in "protected branches"'],
  ],
  [
    'administrators who may pass over it',
    withEnvironment(goodFacts(), 'live', { adminsMayBypass: true }),
    ['warning admin-bypass: administrators may pass over the approval of live'],
  ],
  [
    'no bar on self-review',
    withEnvironment(goodFacts(), 'live', { preventSelfReview: false }),
    ['warning self-review: whoever starts a deployment to live may approve it, too'],
  ],
  [
    'linear history',
    withRules(goodFacts(), [...goodRules(), rule('required_linear_history')]),
    ['pre-release', 'live'].map(
      (name) => `error promotion-rules: the branch ${name} of ${name} wants a linear history (the ruleset 1)`,
    ),
  ],
  [
    'signed commits',
    withRules(goodFacts(), [
      ...goodRules(),
      rule('required_signatures', {}, { from: 'the branch protection of live' }),
    ]),
    STAGES.map(
      (name) =>
        `error promotion-rules: the branch ${name} of ${name} wants signed commits (the branch protection of live)`,
    ),
  ],
  [
    'a merge queue',
    withRules(goodFacts(), [...goodRules(), rule('merge_queue')]),
    ['pre-release', 'live'].map(
      (name) => `error promotion-rules: the branch ${name} of ${name} has a merge queue (the ruleset 1)`,
    ),
  ],
  [
    'restricted updates',
    withRules(goodFacts(), [...goodRules(), rule('update')], 'live'),
    [
      'error promotion-rules: the branch live of live lets nobody update it but those who may bypass the rule (the ruleset 1)',
    ],
  ],
  [
    'restricted updates, and whom they hold is not told',
    withRules(goodFacts(), [...goodRules(), rule('update', {}, { bypass: null })], 'live'),
    [
      'unknown promotion-rules: the branch live of live lets nobody update it but those who may bypass the rule (the ruleset 1)',
    ],
  ],
  [
    'a locked branch',
    withRules(goodFacts(), [...goodRules(), rule('update', { locked: true }, { bypass: null })], 'live'),
    [
      'error promotion-rules: the branch live of live lets nobody update it but those who may bypass the rule (the ruleset 1)',
    ],
  ],
  [
    'restricted updates that our App may always pass over',
    withRules(goodFacts(), [...goodRules(), rule('update', {}, { bypass: 'always' })]),
    [],
  ],
  [
    'an exemption, which leaves no trace',
    withRules(goodFacts(), [...goodRules(), rule('update', {}, { bypass: 'exempt' })], 'live'),
    [
      'warning promotion-rules: the branch live of live lets nobody update it but those who may bypass the rule (the ruleset 1)',
    ],
  ],
  [
    'rules that hold for the branches of promotions as well',
    { ...goodFacts(), promotionBranch: fact([rule('creation'), rule('commit_message_pattern')]) },
    [
      'error promotion-branch: the ruleset 1 holds for branches named greenroom/promote/…: nobody may create it',
      'warning promotion-branch: the ruleset 1 holds for branches named greenroom/promote/…: its commit messages must be of another form',
    ],
  ],
  [
    'a branch without rules',
    withRules(goodFacts(), [], 'live'),
    [
      'warning branch-guarded: the rules of live do not ask for a pull request, nor block force pushes, nor block deletion',
      'warning required-checks: merging into live does not wait for the check "greenroom"',
    ],
  ],
  [
    'a required check under the name the page shows',
    withRules(
      goodFacts(),
      [...goodRules().slice(2), goodRules()[0] ?? rule(''), required([{ context: 'Greenroom check / greenroom' }])],
      'live',
    ),
    ['error required-checks: live requires a check "Greenroom check / greenroom", and ours is called "greenroom"'],
  ],
  [
    'a required check that anybody may post',
    withRules(goodFacts(), [...goodRules(), required([{ context: 'greenroom' }])], 'live'),
    ['warning required-checks: the required check "greenroom" of live may come from anybody'],
  ],
  [
    'Actions switched off',
    { ...goodFacts(), actions: fact({ enabled: false, allowed: 'all', wantsShas: false }) },
    ['error actions-enabled: Actions are switched off'],
  ],
  [
    'only actions of the owner',
    { ...goodFacts(), actions: fact({ enabled: true, allowed: 'local_only', wantsShas: false }) },
    ['error actions-enabled: only actions of this owner may run'],
  ],
  [
    'only actions with their full SHA',
    { ...goodFacts(), actions: fact({ enabled: true, allowed: 'all', wantsShas: true }) },
    [
      'error actions-enabled: the repository wants actions pinned by their full SHA, and these are not: greenroom/greenroom@v0',
    ],
  ],
  [
    'workflows that may write, and no label',
    {
      ...goodFacts(),
      workflowPermissions: fact({ byDefault: 'write', mayOpenPullRequests: true }),
      labels: fact(new Set<string>()),
    },
    [
      'warning default-permissions: workflows that name no permissions may write everything',
      'warning hotfix-label: there is no label hotfix',
    ],
  ],
  [
    'only squash merges',
    {
      ...goodFacts(),
      general: fact({ visibility: 'public', defaultBranch: 'main', archived: false, mergeMethods: ['squash'] }),
    },
    ['pre-release', 'live'].map((name) => `warning merge-methods: promotions to ${name} can be merged only by squash`),
  ],
  [
    'rules that allow what the repository has switched off',
    withRules(
      {
        ...goodFacts(),
        general: fact({ visibility: 'public', defaultBranch: 'main', archived: true, mergeMethods: ['merge'] }),
      },
      [...goodRules(), rule('pull_request', pullRequestRule(1, { allowed_merge_methods: ['squash'] }))],
      'live',
    ),
    [
      'error actions-enabled: acme/agents is archived',
      'error merge-methods: no way to merge into live is left: its rules allow what the repository has switched off',
    ],
  ],
  [
    'an approval by pull request that no rule asks for',
    withRules(
      goodFacts(GREENROOM_YAML.replace('github-environment', 'pull-request')),
      [...goodRules().slice(1), rule('pull_request', pullRequestRule(0))],
      'live',
    ),
    [
      'error approval-by-review: greenroom.yaml wants the approval of a pull request for live, and no rule of live asks for a review',
    ],
  ],
]

describe('checkRepository', () => {
  it.each(CASES)('tells of %s', (_, facts, says) => {
    expect(told(checkRepository(facts))).toEqual(says.map((line) => expect.stringContaining(line)))
  })

  it('says what is fine, too', () => {
    expect(checkRepository(goodFacts()).length).toBeGreaterThan(20)
  })

  it('tells of branches that are not there: an error for the first stage, a warning for others', () => {
    const facts = goodFacts()
    const environments = facts.environments.map((one) => ({ ...one, branch: fact(null) }))
    expect(told(checkRepository({ ...facts, environments, hasController: true }))).toEqual([
      'error environment-branch: there is no branch sandbox, which greenroom.yaml names for sandbox',
      'warning environment-branch: there is no branch pre-release, which greenroom.yaml names for pre-release',
      'warning environment-branch: there is no branch live, which greenroom.yaml names for live',
    ])
  })

  it('tells each problem on one line, with a reason that is a sentence and something to do', () => {
    const problems = CASES.flatMap(([, facts]) => checkRepository(facts).filter(isProblem))
    for (const { message, why, fix } of problems) {
      expect(message).not.toContain('\n')
      expect(why).toMatch(/^["A-Z].*[.!]$/)
      expect(fix).not.toBe('')
    }
  })

  it('takes nothing for fine that is not known', () => {
    const missing = { known: false, because: 'permission', needs: 'actions: read' } as const
    const facts: RepositoryFacts = {
      ...goodFacts(),
      actions: missing,
      workflowPermissions: missing,
      labels: missing,
      environmentNames: missing,
      promotionBranch: missing,
      workflows: new Map([['main', missing]]),
      environments: goodFacts().environments.map((one) => ({ ...one, environment: missing, branch: missing })),
    }
    const results = checkRepository(facts)
    expect(results.filter(({ level }) => level === 'ok').map(({ check }) => check)).toEqual(['token-rights', 'plan'])
    for (const { fix } of results.filter(isProblem)) expect(fix).toContain('"actions: read"')
  })
})

describe('plans', () => {
  const hidden = (visibility: 'private' | 'internal', rulesetsInPlan = true): RepositoryFacts => {
    const facts = withEnvironment(goodFacts(), 'live', { reviewers: 0 })
    return {
      ...facts,
      general: fact({ visibility, defaultBranch: 'main', archived: false, mergeMethods: null }),
      environments: facts.environments.map((one) => ({
        ...one,
        visibility: fact(visibility),
        branch: fact({ name: one.wanted.branch, commit: '', rules: fact(goodRules()), rulesetsInPlan }),
      })),
    }
  }

  it('offers an approval by pull request where the plan has no reviewers', () => {
    const [reviewers] = checkRepository(hidden('private')).filter(isProblem)
    expect(reviewers).toMatchObject({
      level: 'error',
      check: 'reviewers',
      why: expect.stringContaining('Enterprise Cloud'),
    })
    expect(reviewers?.fix).toContain('approval: pull-request')
  })

  it('says of the free plan that nothing holds anybody there', () => {
    expect(told(checkRepository(hidden('private', false)))[0]).toMatch(
      /^error plan: private, on a plan that has neither/,
    )
  })
})
