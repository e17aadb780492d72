import { describe, expect, it } from 'vitest'
import { attributeChanges } from '../../../core/check/attribute-changes.ts'
import { compareAgent } from '../../../core/check/compare-agent.ts'
import { pairAgents } from '../../../core/check/pair-agents.ts'
import { readSides } from '../../../core/check/read-sides.ts'
import { fileHistory } from '../../../core/git/file-history.ts'
import { openRepository } from '../../../core/git/git.ts'
import { readRepository } from '../../../core/git/read-source.ts'
import {
  repositoryIn,
  temporaryFolder,
  type TemporaryRepository,
  temporaryRepository,
} from '../git/temporary-repository.ts'

const HANDOFFS = 'desk/config/handoffs.yaml'

/** The subject of the commit that each change is attributed to; null for nobody. */
async function authors({ dir }: { dir: string }, base: string, head: string): Promise<Record<string, string | null>> {
  const repo = await openRepository(dir)
  const sides = await readSides(await readRepository(repo, base), await readRepository(repo, head))
  const compared = pairAgents(sides.base.agents, sides.head.agents).map((pair) => compareAgent(pair))
  const range = { base: sides.base.commit, head: sides.head.commit }
  const agents = await attributeChanges(compared, (paths) => fileHistory(repo, range, paths))
  return Object.fromEntries(
    agents.flatMap(({ report }) => report.changes.map(({ key, attribution }) => [key, attribution?.subject ?? null])),
  )
}

function handoffs(numbers: Readonly<Record<string, string>>): string {
  const items = Object.entries(numbers).map(
    ([name, number]) => `- name: ${name}\n  description: To a desk\n  phone_number: "${number}"\n`,
  )
  return `handoffs:\n${items.join('')}`
}

const NUMBERS = { billing: '+441632960001', sales: '+441632960002', repairs: '+441632960003', night: '+441632960004' }

async function started(): Promise<{ repository: TemporaryRepository; base: string }> {
  const repository = await temporaryRepository()
  const base = await repository.commit('Start', {
    'desk/project.yaml': 'project_id: desk\nname: Desk\n',
    'desk/topics/parking.yaml': 'name: parking\ncontent: Behind the shop.\n',
    [HANDOFFS]: handoffs(NUMBERS),
  })
  return { repository, base }
}

describe('who changed an item last', () => {
  it('is told item by item of a file that holds many', async () => {
    const { repository, base } = await started()
    const { night: _, ...rest } = NUMBERS
    await repository.commit('Billing', { [HANDOFFS]: handoffs({ ...NUMBERS, billing: '+441632960011' }) })
    await repository.commit('No night', { [HANDOFFS]: handoffs({ ...rest, billing: '+441632960011' }) })
    const now = { ...rest, billing: '+441632960011', sales: '+441632960012' }
    await repository.commit('Sales', { [HANDOFFS]: handoffs(now) })
    const head = await repository.commit('Lost property', { [HANDOFFS]: handoffs({ lost: '+441632960005', ...now }) })
    expect(await authors(repository, base, head)).toEqual({
      'handoff:billing': 'Billing',
      'handoff:night': 'No night',
      'handoff:sales': 'Sales',
      'handoff:lost': 'Lost property',
    })
  })

  it('is nobody who formats the file, breaks it, mends it, or moves the project', async () => {
    const { repository, base } = await started()
    const edited = handoffs({ ...NUMBERS, billing: '+441632960011' })
    await repository.commit('Billing', {
      [HANDOFFS]: edited,
      'desk/topics/parking.yaml': 'name: parking\ncontent: In front.\n',
    })
    await repository.commit('Break', { [HANDOFFS]: `${edited}<<<<<<< ours\n - : [` })
    await repository.commit('Mend', { [HANDOFFS]: edited })
    const formatted = await repository.commit('Format', {
      [HANDOFFS]: `# All of them\n${edited.replaceAll('"', "'")}`,
      'desk/topics/parking.yaml': 'content: "In front."\nname: "parking"\n',
    })
    const expected = { 'handoff:billing': 'Billing', 'topic:parking': 'Billing' }
    expect(await authors(repository, base, formatted)).toEqual(expected)
    await repository.git('mv', 'desk', 'agents')
    const moved = await repository.commit('Move', {})
    expect(await authors(repository, base, moved)).toEqual(expected)
    const last = await repository.commit('After the move', {
      'agents/topics/parking.yaml': 'name: parking\ncontent: On the roof.\n',
    })
    expect(await authors(repository, base, last)).toEqual({ ...expected, 'topic:parking': 'After the move' })
  })

  it('is whoever renamed it, or edited it under its new name', async () => {
    const { repository, base } = await started()
    const { sales, ...rest } = NUMBERS
    await repository.commit('Rename', { [HANDOFFS]: handoffs({ ...rest, shop: sales }) })
    const renamed = await repository.commit('Other', {
      [HANDOFFS]: handoffs({ ...rest, shop: sales, night: '+441632960014' }),
    })
    expect(await authors(repository, base, renamed)).toEqual({ 'handoff:shop': 'Rename', 'handoff:night': 'Other' })
    const edited = await repository.commit('Edit', {
      [HANDOFFS]: handoffs({ ...rest, shop: '+441632960022', night: '+441632960014' }),
    })
    expect(await authors(repository, renamed, edited)).toEqual({ 'handoff:shop': 'Edit' })
    expect(await authors(repository, base, edited)).toMatchObject({ 'handoff:shop': 'Edit', 'handoff:night': 'Other' })
  })

  it('is whoever renamed the flow that it is in', async () => {
    const repository = await temporaryRepository()
    const step = (name: string) => `step_type: advanced_step\nname: ${name}\nprompt: Ask for the day and the time.\n`
    const base = await repository.commit('Start', {
      'desk/project.yaml': 'project_id: desk\nname: Desk\n',
      'desk/flows/hire/flow_config.yaml': 'name: Hire\ndescription: Takes a hire from start to end.\nstart_step: Ask\n',
      'desk/flows/hire/steps/ask.yaml': step('Ask'),
    })
    const head = await repository.commit('Rename the flow', {
      'desk/flows/hire/flow_config.yaml': 'name: Rent\ndescription: Takes a hire from start to end.\nstart_step: Ask\n',
    })
    expect(await authors(repository, base, head)).toEqual({
      'flow:Rent': 'Rename the flow',
      'step:Rent/Ask': 'Rename the flow',
    })
  })

  it('is the side of a merge that made it so, and the merge itself for what was resolved in it', async () => {
    const { repository, base } = await started()
    await repository.git('switch', '-q', '-c', 'side')
    await repository.commit('Side', { [HANDOFFS]: handoffs({ ...NUMBERS, billing: '1', night: '1' }) })
    await repository.git('switch', '-q', 'main')
    await repository.commit('Main', { [HANDOFFS]: handoffs({ ...NUMBERS, sales: '2', night: '2' }) })
    await repository.git('merge', '-q', '--no-commit', 'side').catch(() => '')
    const head = await repository.commit('Merge', {
      [HANDOFFS]: handoffs({ ...NUMBERS, billing: '1', sales: '2', night: '3' }),
    })
    expect(await authors(repository, base, head)).toEqual({
      'handoff:billing': 'Side',
      'handoff:sales': 'Main',
      'handoff:night': 'Merge',
    })
  })

  it('is nobody for what the base alone changed, and nobody where a shallow clone does not reach', async () => {
    const { repository, base } = await started()
    await repository.git('switch', '-q', '-c', 'other')
    const other = await repository.commit('Other', { [HANDOFFS]: handoffs({ ...NUMBERS, billing: '1' }) })
    await repository.git('switch', '-q', 'main')
    await repository.commit('Old', { [HANDOFFS]: handoffs({ ...NUMBERS, sales: '2' }) })
    await repository.commit('Cut', { [HANDOFFS]: handoffs({ ...NUMBERS, sales: '2', repairs: '3' }) })
    const head = await repository.commit('New', {
      [HANDOFFS]: handoffs({ ...NUMBERS, sales: '2', repairs: '3', night: '4' }),
    })
    expect(await authors(repository, other, head)).toEqual({
      'handoff:billing': null,
      'handoff:sales': 'Old',
      'handoff:repairs': 'Cut',
      'handoff:night': 'New',
    })
    const clone = repositoryIn(await temporaryFolder())
    await clone.git('clone', '-q', '--depth=2', `file://${repository.dir}`, '.')
    await clone.git('fetch', '-q', '--depth=1', 'origin', base)
    expect(await authors(clone, base, head)).toEqual({
      'handoff:sales': null,
      'handoff:repairs': null,
      'handoff:night': 'New',
    })
  })

  it('is whoever made it so last, also after it was undone and done again', async () => {
    const { repository, base } = await started()
    await repository.commit('Once', { [HANDOFFS]: handoffs({ ...NUMBERS, billing: '1' }) })
    await repository.git('revert', '--no-edit', 'HEAD')
    await repository.commit('Again', { [HANDOFFS]: handoffs({ ...NUMBERS, billing: '1' }) })
    const head = await repository.commit('Else', { [HANDOFFS]: handoffs({ ...NUMBERS, billing: '1', night: '2' }) })
    expect(await authors(repository, base, head)).toEqual({ 'handoff:billing': 'Again', 'handoff:night': 'Else' })
  })
})
