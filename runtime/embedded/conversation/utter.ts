import type { TurnRecord } from './turn-record.ts'

/** The agent has said so: it is part of the reply, and a model reads it before what follows in the turn. */
export function utter(record: TurnRecord, text: string): void {
  record.spoken.push(text)
  if (text !== '') record.results.push({ role: 'agent', text })
}
