// How fixes get onto the disk. Nothing is written before everything was looked at: each file must be a plain file that can
// be written, with no symbolic link on the way from its project's folder, and hold what was validated. A text is written
// beside the file and renamed over it, so that no moment shows half of it.

import { chmodSync, existsSync, lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import type { AgentProject } from '../../../core/agent/agent-project.ts'
import { GreenroomError } from '../../../core/errors.ts'
import { applyFixes } from '../../../core/validate/fix/apply-fixes.ts'
import type { Fix } from '../../../core/validate/fix/fix.ts'
import type { SortFix } from '../../../core/validate/fix/plan-sorts.ts'

const ANY_WRITE = 0o222

/** Makes the fixes of one project; GreenroomError `not-fixed` names the file that cannot be touched, and nothing is written. */
export function writeFixes(cwd: string, project: AgentProject, fixes: readonly (Fix | SortFix)[]): void {
  const root = resolve(cwd, project.root)
  const texts = textsOf(project, fixes)
  for (const [path, text] of texts) checkFile(cwd, root, path, project.files.get(path)?.text ?? text)
  const renames = fixes.filter((fix) => fix.do === 'rename')
  for (const { from, to } of renames) checkRename(cwd, root, from, to)
  for (const [path, text] of texts) attempt(path, () => replaceText(resolve(cwd, path), text))
  // Files before the folders they are in: their paths are those of before.
  for (const { from, to } of renames.toSorted((a, b) => b.from.length - a.from.length))
    attempt(from, () => renameSync(resolve(cwd, from), resolve(cwd, to)))
}

function textsOf(project: AgentProject, fixes: readonly (Fix | SortFix)[]): Map<string, string> {
  const edits = fixes.filter((fix) => fix.do !== 'rename')
  const changed = [...applyFixes(project.files, edits).values()]
  return new Map(
    changed.flatMap(({ path, text }) => (text === project.files.get(path)?.text ? [] : [[path, text] as const])),
  )
}

function checkFile(cwd: string, root: string, path: string, expected: string): void {
  const whole = resolve(cwd, path)
  checkPlace(root, whole, path)
  const found = lstatSync(whole, { throwIfNoEntry: false })
  if (found?.isFile() !== true) throw refused(path, 'is not a plain file')
  if ((found.mode & ANY_WRITE) === 0) throw refused(path, 'is read-only')
  if (readFileSync(whole, 'utf8') !== expected) throw refused(path, 'has changed since it was validated')
}

function checkRename(cwd: string, root: string, from: string, to: string): void {
  const [old, next] = [resolve(cwd, from), resolve(cwd, to)]
  checkPlace(root, old, from)
  checkPlace(root, next, to)
  if (!existsSync(old)) throw refused(from, 'is not there any more')
  if ((lstatSync(dirname(old)).mode & ANY_WRITE) === 0) throw refused(from, 'is in a read-only folder')
  const sameFile = old.toLowerCase() === next.toLowerCase()
  if (existsSync(next) && !sameFile) throw refused(to, 'is there already')
}

/** Inside the project, and no symbolic link from the project's folder down to the file. */
function checkPlace(root: string, whole: string, path: string): void {
  if (!whole.startsWith(root + sep)) throw refused(path, 'is outside its agent project')
  let at = root
  for (const part of whole.slice(root.length + 1).split(sep)) {
    at = join(at, part)
    if (lstatSync(at, { throwIfNoEntry: false })?.isSymbolicLink() === true)
      throw refused(path, 'is behind a symbolic link')
  }
}

function replaceText(path: string, text: string): void {
  const beside = join(dirname(path), `.greenroom-fix-${process.pid}`)
  try {
    writeFileSync(beside, text, { flag: 'wx' })
    chmodSync(beside, lstatSync(path).mode & 0o777)
    renameSync(beside, path)
  } finally {
    rmSync(beside, { force: true })
  }
}

/** Runs a step that should succeed after all that was looked at, and says where it did not. */
function attempt(path: string, step: () => void): void {
  try {
    step()
  } catch (cause) {
    const why = (cause as NodeJS.ErrnoException).code ?? 'unknown error'
    throw new GreenroomError(`${path} cannot be fixed: ${why}; what was shown before it is done`, {
      code: 'not-fixed',
      hint: 'Make the file and its folder writable, and run it again.',
      cause,
    })
  }
}

function refused(path: string, why: string): GreenroomError {
  return new GreenroomError(`${path} cannot be fixed: it ${why}; nothing was written`, {
    code: 'not-fixed',
    hint: 'Leave out --fix and --sort to see what it would do, and make the change by hand.',
  })
}
