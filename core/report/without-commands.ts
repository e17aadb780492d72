/**
 * A line as it may be printed where GitHub's runner reads along: it takes a line that begins with `::` for a command,
 * and `##[` anywhere in older and newer logs for another kind. Both are shown with a blank in them.
 */
export function withoutCommands(line: string): string {
  return line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll('##[', '## [')
}
