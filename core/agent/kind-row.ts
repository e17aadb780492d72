import type { JsonValue } from './agent-project.ts'
import type { ResourceKind } from './resource-kind.ts'

/** The part before the colon of `{{prefix:name}}`. There are no others (`sms` and `var` are common mistakes). */
type ReferencePrefix = 'fn' | 'ft' | 'ho' | 'attr' | 'vrbl' | 'entity' | 'twilio_sms' | 'tn'

/**
 * Where the resources of a kind stand. Paths are from the project's root; `{name}`, `{flow}` and `{environment}` stand for
 * one path segment (without the part of the segment that is written out).
 */
export type KindLayout =
  /** The whole file is the one resource. */
  | { type: 'file'; path: string }
  /** One top-level field of a file is the one resource; null or absent means there is none. */
  | { type: 'section'; path: string; section: string; holds: 'map' | 'text' }
  /**
   * Each item of a top-level list is a resource. `legacyPath` is read when `path` is not there. A list that is null is none,
   * but stops the vendor's tool where `refusesNull` is set.
   */
  | { type: 'list'; path: string; legacyPath?: string; list: string; itemName: ItemName; refusesNull?: boolean }
  /** Each file that fits a pattern is a resource. */
  | { type: 'each'; patterns: readonly string[]; named: 'by-field' | 'by-stem' | 'by-path' }
  /** No file of its own: `conv.state.<name>` in the project's functions. */
  | { type: 'virtual' }

/** What tells the items of a list apart. `item`: the item itself is a string. */
export type ItemName = 'name' | 'keyphrase' | 'item' | 'regex-and-language'

/** References that a text field may hold; `when` limits the row to resources whose field has that value. */
export interface FieldReferences {
  /** JSON pointer into the value; `''` when the value is a plain text. */
  pointer: string
  allowed: readonly ReferencePrefix[]
  when?: { field: string; is: string }
}

/** Normal form of one field. A field that is not in the table is kept as written (strings trimmed). */
export interface FieldForm {
  /** What an absent (or null) field means; filled in, or left out when `omit` is set. */
  default?: JsonValue
  omit?: boolean
  /** The field is a map with these fields. */
  fields?: FieldTable
  /** The field is a list of maps (or a map of maps) with these fields. */
  items?: FieldTable
  /** The block counts only while this field of it is true. */
  dropUnless?: string
  /** An empty map is the same as none. */
  dropEmpty?: boolean
  /** Other spellings of a value that mean the same. */
  aliases?: Readonly<Record<string, string>>
  case?: 'lower' | 'upper'
  /** The field is a list whose items apply one after the other. */
  ordered?: boolean
  /** Other spelling of the field's name that is read too. */
  alsoKnownAs?: string
}

export type FieldTable = Readonly<Record<string, FieldForm>>

/** One row of the table of kinds: all that is known about a kind apart from its validation rules. */
export interface KindRow {
  kind: ResourceKind
  /** Plural, for headings. */
  title: string
  layout: KindLayout
  format: 'yaml' | 'json' | 'text' | 'python' | 'none'
  /** The vendor can change it but neither create nor delete it: a file that comes or goes makes a push fail. */
  updateOnly: boolean
  /** The order of the items of the list has a meaning. */
  ordered: boolean
  /** Two items of one name: the vendor's tool is silent and takes the first (`warning`) or refuses (`error`). */
  duplicates: 'warning' | 'error'
  /** False for what lives outside versions (values of an environment). */
  versioned: boolean
  fields: FieldTable
  references: readonly FieldReferences[]
}
