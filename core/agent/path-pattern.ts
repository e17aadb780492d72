/** What the placeholders of a pattern stand for in a path that fits it. */
export type PathMatch = Readonly<Record<string, string>>

export interface PathPattern {
  /** The placeholders' values, or null when the path does not fit. */
  match(path: string): PathMatch | null
  /** A folder that fits the start of the pattern, so that files that fit may lie in it. */
  holds(folder: string): boolean
}

/** A pattern such as `flows/{flow}/steps/{name}.yaml`; a placeholder stands for one or more characters of one segment. */
export function pathPattern(pattern: string): PathPattern {
  const segments = pattern.split('/')
  const whole = new RegExp(`^${segments.map(segmentExpression).join('/')}$`)
  const folders = segments.slice(0, -1).map((_, i) => {
    const start = segments.slice(0, i + 1)
    return new RegExp(`^${start.map((segment) => segmentExpression(segment)).join('/')}$`)
  })
  return {
    match(path) {
      const found = whole.exec(path)
      return found === null ? null : { ...found.groups }
    },
    holds: (folder) => folders.some((expression) => expression.test(folder)),
  }
}

function segmentExpression(segment: string): string {
  return segment
    .split(/(\{\w+\})/)
    .map((part) =>
      /^\{\w+\}$/.test(part) ? `(?<${part.slice(1, -1)}>[^/]+)` : part.replaceAll(/[.]/g, String.raw`\.`),
    )
    .join('')
}
