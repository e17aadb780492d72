import { expect, it } from 'vitest'
import { isLifted } from '../../controller/lifted-versions.ts'
import { openRepository } from '../../core/git/git.ts'
import { temporaryRepository } from '../core/git/temporary-repository.ts'

const version = `sha256:${'0123456789abcdef'.repeat(4)}`

it.each([
  ['by its digest', [`promote\n\nGreenroom-Lifts: ${version}`], true],
  ['by its first digits, in any case, among others', ['x\n\ngreenroom-lifts: ffffffffffff, 0123456789AB'], true],
  ['not by fewer digits', ['x\n\nGreenroom-Lifts: 0123456789a'], false],
  ['not by another digest', [`x\n\nGreenroom-Lifts: sha256:${'f'.repeat(64)}`], false],
  ['not in the middle of a message', [`Greenroom-Lifts: ${version}\n\nand more`], false],
  ['below commits of other agents', [`x\n\nGreenroom-Lifts: ${version}`, 'other', 'other'], true],
  ['not below another commit of this agent', [`x\n\nGreenroom-Lifts: ${version}`, 'this'], false],
])('lifts %s', async (_, messages, expected) => {
  const repo = await temporaryRepository()
  let commit = ''
  for (const [at, message] of messages.entries())
    commit = await repo.commit(
      message,
      message === 'other' ? { [`agents/bar/x${at}`]: 'x' } : { 'agents/desk/x': message },
    )
  const tree = await repo.git('rev-parse', 'HEAD:agents/desk')
  const source = {
    repository: await openRepository(repo.dir),
    commit,
    folder: { name: 'desk', root: 'agents/desk', tree },
  }
  expect(await isLifted(source, null, version)).toBe(expected)
  expect(await isLifted(source, null, version)).toBe(expected)
})
