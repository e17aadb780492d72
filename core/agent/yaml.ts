import { constructFromEvents, EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException } from 'js-yaml'
import type { Event, ScalarEvent } from 'js-yaml'
import type { Range } from '../validate/finding.ts'
import type { JsonValue } from './agent-project.ts'
import { conflictMarkers } from './conflict-markers.ts'
import type { ParsedDocument, UnreadableDocument, WrittenScalar } from './document.ts'
import { createLineIndex } from './line-index.ts'
import type { LineIndex } from './line-index.ts'
import { createPartLocator, locateKeyOf, locateValue } from './positions.ts'
import { yamlPositions } from './yaml-positions.ts'
import type { YamlPositions } from './yaml-positions.ts'
import { YAML_SCHEMA } from './yaml-schema.ts'
import { withinBounds } from './within-bounds.ts'

export type YamlDocument = ParsedDocument | UnreadableDocument

/** Longest text that is read, in UTF-16 units; the longest seen in real projects is below 100,000. */
const MAX_LENGTH = 5_000_000
const MAX_DEPTH = 64
const MAX_ALIASES = 200
const MAX_MERGED_KEYS = 2000
/** Values of a document once its aliases are followed. */
const MAX_VALUES = 200_000

const TIMESTAMP =
  /^\d{4}-\d{1,2}-\d{1,2}(?:(?:[Tt]|[ \t]+)\d{1,2}:\d{2}:\d{2}(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d{1,2}(?::?\d{2})?))?)?$/

/**
 * Reads one YAML document in the vendor's dialect (YAML 1.2; `yes` is a string, `1_000` and `0b11` are numbers, `<<`
 * merges). Empty text is null. Never throws, whatever the text is: aliases, depth, merged keys and size are bounded,
 * unknown tags and duplicate keys are errors. Positions are computed when first asked for.
 */
export function parseYaml(source: string): YamlDocument {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source
  const lines = createLineIndex(text)
  if (text.length > MAX_LENGTH) {
    return { ok: false, message: `larger than ${MAX_LENGTH} characters`, range: lines.range(0, 0) }
  }
  const marker = conflictMarkers(text)
  if (marker !== null) return { ok: false, message: marker.message, range: marker.range }
  let events: Event[]
  let value: JsonValue
  try {
    events = parseEvents(text, { maxDepth: MAX_DEPTH })
    const documents = constructFromEvents(events, {
      source: text,
      schema: YAML_SCHEMA,
      maxAliases: MAX_ALIASES,
      maxTotalMergeKeys: MAX_MERGED_KEYS,
    })
    if (documents.length > 1) {
      return { ok: false, message: 'more than one document in the file', range: secondDocument(text, lines) }
    }
    value = (documents[0] ?? null) as JsonValue
  } catch (error) {
    const at = error instanceof YAMLException ? (error.mark?.position ?? 0) : 0
    return { ok: false, message: messageOf(error), range: lines.range(at, at + 1) }
  }
  const aliases = events.some((event) => event.type === EVENT_ID.ALIAS)
  if (aliases && !withinBounds(value, { values: MAX_VALUES, depth: MAX_DEPTH })) {
    const message = `its aliases stand for more than ${MAX_VALUES} values or nest deeper than ${MAX_DEPTH} levels`
    return { ok: false, message, range: lines.range(0, 0) }
  }

  let index: YamlPositions | undefined
  const positions = (): YamlPositions => (index ??= yamlPositions(text, parseEvents(text, { maxDepth: MAX_DEPTH })))
  return {
    ok: true,
    value,
    locate: (pointer) => locateValue(positions().positions, lines, pointer),
    locateKey: (pointer) => locateKeyOf(positions().positions, lines, pointer),
    locateInside: createPartLocator(text, () => positions().positions, lines),
    scalarAt(pointer) {
      const event = positions().scalars.get(pointer)
      return event === undefined ? null : writtenScalar(text, event)
    },
    keyAt(pointer) {
      const event = positions().keys.get(pointer)
      return event === undefined ? null : writtenScalar(text, event)
    },
  }
}

function writtenScalar(text: string, event: ScalarEvent): WrittenScalar {
  const source = getScalarValue(text, event)
  const plain = event.style === SCALAR_STYLE.PLAIN
  if (!plain) return { source, plain, type: 'string' }
  if (TIMESTAMP.test(source)) return { source, plain, type: 'timestamp' }
  const tag = YAML_SCHEMA.resolveImplicitScalarTag(source).tag.tagName.slice('tag:yaml.org,2002:'.length)
  return { source, plain, type: TYPE_OF_TAG[tag] ?? 'string' }
}

const TYPE_OF_TAG: Readonly<Record<string, WrittenScalar['type']>> = {
  null: 'null',
  bool: 'boolean',
  int: 'integer',
  float: 'float',
}

/** Place of the marker that starts a second document. */
function secondDocument(text: string, lines: LineIndex): Range {
  const markers = [...text.matchAll(/^---(?=\s|$)/gm)].map((match) => match.index)
  const before = text.slice(0, markers[0] ?? 0)
  const startsWithMarker = before.split(/[\r\n]+/).every((line) => /^\s*(?:$|#)|^%/.test(line))
  const at = (startsWithMarker ? markers[1] : markers[0]) ?? 0
  return lines.range(at, at + 3)
}

/** The parser's reasons name no line of the text; those that say little are put in plainer words. */
function messageOf(error: unknown): string {
  if (!(error instanceof YAMLException)) return 'cannot be read as YAML'
  return PLAINER[error.reason] ?? error.reason.slice(0, 200)
}

const PLAINER: Readonly<Record<string, string>> = {
  'duplicated mapping key': 'duplicate key',
  'end of the stream or a document separator is expected':
    'this does not continue what stands above it (indentation, a quote or a colon)',
  'unidentified alias ""': 'a text that starts with "*" must be quoted',
}
