import { GreenroomError } from '../core/errors.ts'

/**
 * Reads fields of a webhook payload one by one. A field that is missing or of another type is a GreenroomError
 * `bad-event` that names it: a payload is data from outside, whatever GitHub's schema promises.
 */
export interface PayloadReader {
  /** A 40 (SHA-1) or 64 (SHA-256) digit commit id, lower case. */
  sha(pointer: string): string
  text(pointer: string): string
  number(pointer: string): number
  /** The value at the pointer, or undefined. */
  peek(pointer: string): unknown
}

/** `pointer` is dotted, as in GitHub's documentation: `pull_request.head.sha`. */
export function readPayload(event: string, payload: unknown): PayloadReader {
  function peek(pointer: string): unknown {
    let value: unknown = payload
    for (const key of pointer.split('.')) {
      if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key)) return undefined
      value = (value as Record<string, unknown>)[key]
    }
    return value
  }

  function refuse(pointer: string, wanted: string): never {
    throw new GreenroomError(`the ${event} event holds no ${wanted} at ${pointer}`, {
      code: 'bad-event',
      hint: 'Run the action from a workflow on pull_request, push, merge_group or workflow_dispatch.',
    })
  }

  return {
    peek,
    sha(pointer) {
      const value = peek(pointer)
      return typeof value === 'string' && isSha(value) ? value : refuse(pointer, 'commit id')
    },
    text(pointer) {
      const value = peek(pointer)
      return typeof value === 'string' && value !== '' ? value : refuse(pointer, 'text')
    },
    number(pointer) {
      const value = peek(pointer)
      return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : refuse(pointer, 'number')
    },
  }
}

function isSha(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)
}
