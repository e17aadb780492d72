const STATE = /(?<![\w.])conv\.state\.([\p{L}_][\p{L}\p{N}_]*)(?![\p{L}\p{N}_]*\()/gu

/** A state variable as it first occurs in a text: `conv.state.x`. */
export interface VariableUse {
  name: string
  /** Offset of the name. */
  at: number
}

/**
 * The state variables a function's text names, each once, in order. As the vendor counts them: reads and comments count;
 * `self.conv.state.x`, calls (`conv.state.get(…)`), `setattr` and subscripts do not.
 */
export function variablesIn(text: string): VariableUse[] {
  if (!text.includes('conv.state.')) return []
  const found = new Map<string, VariableUse>()
  for (const match of text.matchAll(STATE)) {
    const name = match[1] ?? ''
    if (!found.has(name)) found.set(name, { name, at: match.index + 'conv.state.'.length })
  }
  return [...found.values()]
}
