import type { Handlers } from '../call.ts'
import { CHECKS } from './checks.ts'
import { COMMENTS } from './comments.ts'
import { DEPLOYMENT_STATUSES } from './deployment-statuses.ts'
import { DEPLOYMENTS } from './deployments.ts'
import { ENVIRONMENTS } from './environments.ts'
import { IDENTITY } from './identity.ts'
import { LABELS } from './labels.ts'
import { PULLS } from './pulls.ts'
import { REFS } from './refs.ts'
import { STATUSES } from './statuses.ts'

/** What each operation does, by operationId. */
export const HANDLERS: Handlers = {
  ...CHECKS,
  ...COMMENTS,
  ...DEPLOYMENT_STATUSES,
  ...DEPLOYMENTS,
  ...ENVIRONMENTS,
  ...IDENTITY,
  ...LABELS,
  ...PULLS,
  ...REFS,
  ...STATUSES,
}
