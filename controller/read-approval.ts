import { createHash, timingSafeEqual } from 'node:crypto'
import type { Approval } from './store/approval-rows.ts'

/** An approval as it is asked for; when it was given is for the controller to say. */
export type AskedApproval = Omit<Approval, 'at'>

const NAME = /^[^\p{Cc}]{1,200}$/u

/** Whether the header carries the token, in a time that does not tell how much of it is right. */
export function hasToken(header: string | undefined, token: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(header ?? ''), digest(`Bearer ${token}`))
}

/** Reads the body of `POST /approvals`; a text says what is wrong with it. */
export function readApproval(text: string): AskedApproval | string {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return 'the body is not JSON'
  }
  if (value === null || typeof value !== 'object') return 'the body is no object'
  const { agent, environment, version, by, hotfix = null } = value as Record<string, unknown>
  if (typeof agent !== 'string' || !NAME.test(agent)) return 'agent is missing'
  if (typeof environment !== 'string' || !NAME.test(environment)) return 'environment is missing'
  if (typeof version !== 'string' || !/^sha256:[0-9a-f]{64}$/.test(version)) return 'version is not a whole digest'
  if (typeof by !== 'string' || !NAME.test(by)) return 'by is missing: who approved'
  if (hotfix !== null && (typeof hotfix !== 'string' || !NAME.test(hotfix))) return 'hotfix is no line of text'
  return { agent, environment, version, by, hotfix }
}
