import { error, info, notice, warning } from '@actions/core'
import { visibleText } from '../core/report/visible-text.ts'
import { withoutCommands } from '../core/report/without-commands.ts'

/** One line of progress. What it holds of others is shown, and no command of the runner. */
export function sayProgress(line: string): void {
  for (const part of clean(line).split('\n')) info(part)
}

export function sayNotice(message: string): void {
  notice(clean(message))
}

export function sayWarning(message: string): void {
  warning(clean(message))
}

/** An error that does not end the step by itself. */
export function sayError(message: string): void {
  error(clean(message))
}

function clean(text: string): string {
  return visibleText(text).split('\n').map(withoutCommands).join('\n')
}
