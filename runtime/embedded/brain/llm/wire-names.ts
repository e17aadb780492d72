import type { Tool } from '../brain.ts'

const LONGEST = 64

/** A name for each tool that every server takes: letters, digits, `_` and `-`, at most 64, each once. */
export function wireNames(tools: readonly Tool[]): Map<Tool, string> {
  const names = new Map<Tool, string>()
  const taken = new Set<string>()
  for (const tool of tools) {
    const plain = tool.name.replace(/[^\w-]/g, '_').slice(0, LONGEST) || 'tool'
    let name = plain
    for (let count = 2; taken.has(name); count += 1) name = `${plain.slice(0, LONGEST - 4)}_${count}`
    taken.add(name)
    names.set(tool, name)
  }
  return names
}
