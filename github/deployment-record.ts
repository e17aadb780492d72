import type { DeploymentCause } from '../core/promotion/deployment.ts'
import type { Digest } from '../core/version/agent-version.ts'

/** What a deployment on GitHub says about a version of an agent, in its payload. */
export interface DeploymentPayload {
  agent: string
  version: Digest
  commit: string
  /** Default `promotion`. */
  cause: DeploymentCause
  /** Version it replaced; null where that is not said. */
  previous: Digest | null
}

/** A deployment on GitHub whose payload is ours. Payloads can be written by anybody who may write deployments: see `creator`. */
export interface DeploymentRecord extends DeploymentPayload {
  id: number
  environment: string
  /** The commit GitHub has it for. */
  sha: string
  creator: { login: string; id: number; type: string }
  /** ISO 8601, UTC. */
  createdAt: string
}

const CAUSES: readonly string[] = ['publish', 'promotion', 'rollback', 'hotfix', 'drift']
const DIGEST = /^sha256:[0-9a-f]{64}$/
const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/

/** The payload as `POST /deployments` takes it. */
export function writePayload(payload: DeploymentPayload): Record<string, unknown> {
  return { greenroom: 1, ...payload }
}

/** Reads a deployment's payload (GitHub gives back JSON as text or as a value); null when it is not one of ours. */
export function readPayload(payload: unknown): DeploymentPayload | null {
  const value = typeof payload === 'string' ? parsed(payload) : payload
  if (value === null || typeof value !== 'object') return null
  const { greenroom, agent, version, commit, cause, previous } = value as Record<string, unknown>
  if (greenroom !== 1 || typeof agent !== 'string' || agent === '' || agent.length > 200) return null
  if (typeof version !== 'string' || !DIGEST.test(version)) return null
  if (typeof commit !== 'string' || !SHA.test(commit)) return null
  return {
    agent,
    version,
    commit,
    cause: typeof cause === 'string' && CAUSES.includes(cause) ? (cause as DeploymentCause) : 'promotion',
    previous: typeof previous === 'string' && DIGEST.test(previous) ? previous : null,
  }
}

function parsed(text: string): unknown {
  if (text.length > 10_000) return null
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
