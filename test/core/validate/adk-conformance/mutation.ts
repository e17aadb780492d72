/** What is done to one file of the base project: its new text, an edit of the text it has, or null to remove it. */
export type Change = string | null | ((text: string) => string)

/** Changes by path from the project's root. */
export type Changes = Readonly<Record<string, Change>>

/** One thing done to the base project, and what the vendor's validator answers to the result. */
export interface Mutation {
  name: string
  changes: Changes
  /** `error`: rejected, whether the vendor collects the error or aborts at it. */
  outcome: 'ok' | 'error'
  /** The file the answer is about. */
  path: string
  /** The vendor lets it pass although it is a trap: we warn, or tell in a notice, in that file. */
  isTrap: boolean
}

/** One part of the format. */
export interface Area {
  area: string
  /** Each one an answer of the vendor's validator that was observed. */
  mutations: readonly Mutation[]
  /** Answers that follow from the description of the fields. */
  more?: readonly Mutation[]
}

/** The vendor accepts it, and so do we. */
export function passes(name: string, path: string, change: Change, also: Changes = {}): Mutation {
  return { name, path, changes: { ...also, [path]: change }, outcome: 'ok', isTrap: false }
}

/** The vendor accepts it although it is almost certainly a mistake: no error, but a finding in the file. */
export function warns(name: string, path: string, change: Change, also: Changes = {}): Mutation {
  return { ...passes(name, path, change, also), isTrap: true }
}

/** The vendor rejects it: an error in the file. `also` is changed with it, to keep everything else in order. */
export function fails(name: string, path: string, change: Change, also: Changes = {}): Mutation {
  return { ...passes(name, path, change, also), outcome: 'error' }
}

/** Replaces the only place where `from` stands; throws when there is none or a second one. */
export function edit(from: string, to: string): (text: string) => string {
  return (text) => {
    const parts = text.split(from)
    if (parts.length !== 2) throw new Error(`"${from}" stands ${parts.length - 1} times in the file, not once`)
    return parts.join(to)
  }
}

/** Replaces `from` wherever it stands; throws when it stands nowhere. */
export function editAll(from: string, to: string): (text: string) => string {
  return (text) => {
    if (!text.includes(from)) throw new Error(`"${from}" is not in the file`)
    return text.replaceAll(from, to)
  }
}

/** Adds to the end. */
export function append(more: string): (text: string) => string {
  return (text) => text + more
}
