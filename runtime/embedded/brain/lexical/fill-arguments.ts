import type { JsonValue } from '../../../../core/agent/agent-project.ts'
import type { Hearing } from '../../entities/entity.ts'
import { isRefusal } from '../../entities/is-refusal.ts'
import { fieldsOf } from '../../image/fields-of.ts'
import type { Tool } from '../brain.ts'
import { argumentKind } from './argument-kind.ts'
import { hearArgument } from './hear-argument.ts'
import type { Instruction, Mention } from './instruction.ts'
import { allowsEmpty, writtenArgument } from './written-arguments.ts'

/** Arguments of a call. */
export interface FilledArguments {
  values: Readonly<Record<string, JsonValue>>
  /** The caller said a value of the kind wanted. */
  heard: boolean
  /** The caller's own words fill an argument that asks for just those. */
  own: boolean
  /** Arguments that a model would word and that hold the caller's words as they are. */
  asSaid: readonly string[]
}

/** The arguments of a call, from what the instruction writes and what the caller said; null when one stays unknown. */
export function fillArguments(
  tool: Tool,
  mention: Mention,
  instruction: Instruction,
  said: string,
  hearing: Hearing,
): FilledArguments | null {
  const properties = fieldsOf(tool.parameters).fields('properties')
  const names = Object.keys(properties.value)
  const values: Record<string, JsonValue> = {}
  const asSaid: string[] = []
  let heard = false
  let own = false
  for (const name of names) {
    const schema = properties.fields(name)
    const [type, description] = [schema.text('type'), schema.text('description')]
    const written = writtenArgument(name, type, names.length === 1, mention.after, instruction.choices, said)
    if (written !== undefined) {
      values[name] = written
      if (instruction.choices.some(({ argument }) => argument === name)) heard = true
      continue
    }
    const kind = argumentKind(name, type, description)
    const mayBeEmpty = allowsEmpty(name, description, mention.after)
    const nothing = kind.is === 'words' && mayBeEmpty && isRefusal(said)
    const value = nothing ? '' : hearArgument(kind, description, said, hearing)
    if (value !== undefined) {
      values[name] = value
      if (kind.is !== 'words') heard = true
      else if (kind.sure) own = value !== ''
      else asSaid.push(name)
    } else if (type === 'string' && mayBeEmpty) values[name] = ''
    else if (tool.kind === 'function') return null
  }
  return { values, heard, own, asSaid }
}
