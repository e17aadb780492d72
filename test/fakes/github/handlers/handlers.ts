import type { Handlers } from '../call.ts'
import { ACTIONS_SETTINGS } from './actions-settings.ts'
import { ARTIFACTS } from './artifacts.ts'
import { CHECKS } from './checks.ts'
import { COMMENTS } from './comments.ts'
import { COMMITS } from './commits.ts'
import { COMPARE } from './compare.ts'
import { CONTENTS } from './contents.ts'
import { DEPLOYMENT_STATUSES } from './deployment-statuses.ts'
import { DEPLOYMENTS } from './deployments.ts'
import { ENVIRONMENTS } from './environments.ts'
import { GIT_OBJECTS } from './git-objects.ts'
import { IDENTITY } from './identity.ts'
import { ISSUES } from './issues.ts'
import { LABELS } from './labels.ts'
import { PENDING_DEPLOYMENTS } from './pending-deployments.ts'
import { PULL_MERGE } from './pull-merge.ts'
import { PULLS } from './pulls.ts'
import { RATE_LIMIT } from './rate-limit.ts'
import { REFS } from './refs.ts'
import { RELEASES } from './releases.ts'
import { REPOSITORIES } from './repositories.ts'
import { REVIEWS } from './reviews.ts'
import { RULES } from './rules.ts'
import { RUNS } from './runs.ts'
import { STATUSES } from './statuses.ts'
import { WORKFLOWS } from './workflows.ts'

/** What each operation does, by operationId. */
export const HANDLERS: Handlers = {
  ...ACTIONS_SETTINGS,
  ...ARTIFACTS,
  ...CHECKS,
  ...COMMENTS,
  ...COMMITS,
  ...COMPARE,
  ...CONTENTS,
  ...DEPLOYMENT_STATUSES,
  ...DEPLOYMENTS,
  ...ENVIRONMENTS,
  ...GIT_OBJECTS,
  ...IDENTITY,
  ...ISSUES,
  ...LABELS,
  ...PENDING_DEPLOYMENTS,
  ...PULL_MERGE,
  ...PULLS,
  ...RATE_LIMIT,
  ...REFS,
  ...RELEASES,
  ...REPOSITORIES,
  ...REVIEWS,
  ...RULES,
  ...RUNS,
  ...STATUSES,
  ...WORKFLOWS,
}
