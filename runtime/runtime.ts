import type { Conversation, ConversationOptions } from '../core/test-sets/conversation.ts'
import type { AgentVersion, Digest } from '../core/version/agent-version.ts'
import type { ActiveVersion, Deployment, DeploymentCause } from '../core/promotion/deployment.ts'

/** One agent in one environment. */
export interface Target {
  agent: string
  environment: string
}

/** What the runtime says it serves. `history` is oldest first; empty where a runtime keeps none. */
export interface Observed {
  /** null: nothing was ever activated here. */
  active: ActiveVersion | null
  history: readonly Deployment[]
}

export interface VersionRef {
  version: Digest
  /** False when the version was there already: publishing twice creates one. */
  created: boolean
}

export interface ActivateRequest {
  version: Digest
  commit: string | null
  /** Compare-and-set on what was observed; null when nothing was active. */
  expected: Digest | null
  cause: DeploymentCause
  /** Who asks: `controller`, or a person's name. */
  by: string
}

interface Capabilities {
  pointer: 'environment' | 'implicit'
  rollback: 'pointer' | 'reupload'
  readback: 'full' | 'digest' | 'version-only'
  chat: boolean
  nativeTests: boolean
  environmentValues: boolean
}

/**
 * Where agents are served. Every adapter passes runtime/conformance. Errors are `GreenroomError`: code
 * `runtime-unreachable` (kind later), `version-conflict` (kind later: observe again), others kind person.
 */
export interface Runtime {
  readonly capabilities: Capabilities
  observe(target: Target): Promise<Observed>
  /** Idempotent by digest. */
  publish(target: Target, version: AgentVersion): Promise<VersionRef>
  /** Promote and roll back are the same call. */
  activate(target: Target, request: ActivateRequest): Promise<void>
  converse?(target: Target, options: ConversationOptions): Promise<Conversation>
}
