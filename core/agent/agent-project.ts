import type { Finding, Range } from '../validate/finding.ts'
import type { ParsedDocument, WrittenScalar } from './document.ts'
import type { PythonFile } from './python-file.ts'
import type { ResourceKind } from './resource-kind.ts'

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue }

/** `topic:parking`, `step:make_booking/Collect booking info`. The part before the first colon is the kind. */
export type ResourceKey = string

/** One file of a repository at a commit, or of a folder. `path` is from the repository's root; `oid` is git's blob id. */
export interface SourceFile {
  path: string
  text: string
  oid: string
}

/** An entry that is refused (symbolic link, submodule) or could not be read (too large, not UTF-8). */
export interface RefusedEntry {
  path: string
  reason: 'symlink' | 'submodule' | 'too-large' | 'not-utf8'
}

/** All that `loadProject` needs: the texts of the files of one agent project, already read. */
export interface ProjectSource {
  /** Folder of `project.yaml`, from the repository's root; `''` at the root. */
  root: string
  /** 40 hex digits, or null for a working tree. */
  commit: string | null
  /** Managed files and test sets below `root`, by path from the repository's root. */
  files: ReadonlyMap<string, SourceFile>
  /** Other files below `root` that stand in a folder of the layout, where nothing reads them; paths as in `files`. */
  ignored?: readonly string[]
  /** git's ids of the files below `root` that are not read, by path: generated ones and those of nobody's business. */
  others?: ReadonlyMap<string, string>
  refused: readonly RefusedEntry[]
}

/** `{{fn:track_order}}` somewhere in a resource. */
export interface Reference {
  prefix: string
  name: string
  /** As written, with the braces: tells spaces next to braces or colon, which the vendor does not accept. */
  text?: string
  /** JSON pointer of the field of the resource's value that holds it; `''` for a plain text. */
  pointer: string
  range: Range
}

/** One topic, function, flow step, setting … as written: `value` is parsed, not normalised. */
export interface Resource {
  key: ResourceKey
  kind: ResourceKind
  name: string
  /** File it comes from, from the repository's root. */
  path: string
  value: JsonValue
  references: readonly Reference[]
  /** Where a field of `value` stands in its file; the nearest parent's place for a field that is not there. */
  locate(pointer: string): Range
  /** Where the key of a field stands. */
  locateKey?(pointer: string): Range
  /** A scalar field as written (`4.0`, an unquoted date); null when there is none. YAML and JSON only. */
  scalarAt?(pointer: string): WrittenScalar | null
  /** In a list whose order has a meaning: the name of the item before this one, `''` for the first. */
  after?: string
  /** Of a Python function: its definitions and syntax errors. */
  python?: PythonFile
}

/** An agent project as read: every resource that could be read, and a finding for each that could not. */
export interface AgentProject {
  /** Name used on the command line, in tags and at the runtime: the folder's, or the one greenroom.yaml gives. */
  name: string
  root: string
  commit: string | null
  files: ReadonlyMap<string, SourceFile>
  /** Files that stand in a folder of the layout although nothing reads them. */
  ignored?: readonly string[]
  /** git's ids of the files below `root` that are not read, by path; absent for a folder on disk. */
  others?: ReadonlyMap<string, string>
  /** YAML and JSON files that could be read, by path from the repository's root. */
  documents?: ReadonlyMap<string, ParsedDocument>
  resources: readonly Resource[]
  /** Files that did not parse, refused entries, names that do not fit: what reading alone can say. */
  findings: readonly Finding[]
}
