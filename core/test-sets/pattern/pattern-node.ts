/** A regular expression as a tree. An atom stands for exactly one code point. */
export type PatternNode =
  | { type: 'atom'; fits: RegExp }
  | { type: 'sequence'; items: readonly PatternNode[] }
  | { type: 'either'; options: readonly PatternNode[] }
  /** `lazy`: as few times as will do. */
  | { type: 'repeat'; item: PatternNode; least: number; most: number; lazy: boolean }
  /** A group that can be referred to by its number, from 1. */
  | { type: 'group'; index: number; item: PatternNode }
  | { type: 'assertion'; where: 'start' | 'end' | 'word edge' | 'no word edge' }

/** Something in a regular expression that is wrong or not supported; the message says which part. */
export class PatternError extends Error {}
