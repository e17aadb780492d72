/** A mistake put into a project, and the place where a finding about it is due. */
export interface Planted {
  /** Texts that change, by path from the project's root; null removes the file. */
  changes: ReadonlyMap<string, string | null>
  path: string
  /** 1-based; a finding within one line of any of them is at the right place. */
  lines: readonly number[]
}

/** Where a mistake can be put; nothing is built before one is chosen. */
export type Spot = () => Planted

/** One kind of mistake. */
export interface Mistake {
  name: string
  spots: (files: ReadonlyMap<string, string>) => Spot[]
}

/** A line of a file of the project. */
export interface Line {
  path: string
  /** 1-based. */
  number: number
  text: string
  match: RegExpExecArray
}

/** All lines that match, in files whose paths match. */
export function linesIn(files: ReadonlyMap<string, string>, paths: RegExp, pattern: RegExp): Line[] {
  return [...files].flatMap(([path, text]) => {
    if (!paths.test(path)) return []
    return text.split('\n').flatMap((line, i) => {
      const match = pattern.exec(line)
      return match === null ? [] : [{ path, number: i + 1, text: line, match }]
    })
  })
}

/** A kind of mistake that puts other text (several lines, or none for null) in the place of a line; due at that line. */
export function lineMistake(
  name: string,
  paths: RegExp,
  pattern: RegExp,
  rewrite: (match: RegExpExecArray) => string | null,
): Mistake {
  return {
    name,
    spots: (files) =>
      linesIn(files, paths, pattern).map(({ path, number, text, match }) => () => {
        const put = rewrite(match)
        if (put === text) throw new Error(`${name} changes nothing at ${path}:${number}`)
        return { changes: new Map([[path, replaceLine(files.get(path) ?? '', number, put)]]), path, lines: [number] }
      }),
  }
}

/** A text with other text in the place of a line; null takes the line out. */
export function replaceLine(text: string, number: number, put: string | null): string {
  return text
    .split('\n')
    .toSpliced(number - 1, 1, ...(put === null ? [] : [put]))
    .join('\n')
}
