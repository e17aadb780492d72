import { visibleText } from '../../../core/report/visible-text.ts'
import { withoutCommands } from '../../../core/report/without-commands.ts'

/** What went wrong, as a terminal and GitHub's runner may have it: the names of files and agents in it are anybody's. */
export function errorText(text: string): string {
  return visibleText(text).split('\n').map(withoutCommands).join('\n')
}
