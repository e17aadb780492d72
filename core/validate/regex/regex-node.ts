/** A regular expression as a tree. */
export type RegexNode =
  /** One character. */
  | { type: 'atom'; has: (codePoint: number) => boolean; named: readonly number[] }
  /** Takes no character, or nothing that can be told: `\b`, look-around, back references. */
  | { type: 'assertion' }
  | { type: 'sequence'; items: readonly RegexNode[] }
  | { type: 'either'; options: readonly RegexNode[] }
  | { type: 'repeat'; item: RegexNode; least: number; most: number }

/** What is certainly wrong with a regular expression; the message says which part. */
export class RegexError extends Error {}

/** Nothing certain can be said about a regular expression: too long, too deep, or in a notation that is not read. */
export class RegexNotRead extends Error {}
