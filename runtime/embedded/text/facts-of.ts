import { keepBlocks } from './keep-blocks.ts'
import { resolveText, type TextContext } from './resolve-text.ts'

const LONGEST_PROMPT = 20_000
/** What a condition, an example or an instruction about an argument begins with. */
const NOT_TOLD = /^(?:if|when|once|as soon as|after|otherwise|unless|for|to|on|call|run|use|then|never|do|don['’]t)\b/i

/**
 * The sentences of a prompt into which a value of this conversation was filled, rendered: what the step has to tell, in
 * the agent's own words. Conditions and instructions to call something are none.
 */
export function factsOf(prompt: string, channel: string, language: string | null, context: TextContext): string[] {
  if (!prompt.includes('$') && !prompt.includes('{{')) return []
  const facts: string[] = []
  for (const line of keepBlocks(prompt.slice(0, LONGEST_PROMPT), channel, language).split('\n')) {
    if (/^\s*(?:[-*•#=]|\d+[.)])/.test(line)) continue
    for (const sentence of line.split(/(?<=[.!?])\s+(?=[\p{Lu}$"{])/u)) {
      const trimmed = sentence.trim()
      if (NOT_TOLD.test(trimmed)) continue
      const { text, missing, actions, filled } = resolveText(trimmed, context)
      if (filled && missing.length === 0 && actions.length === 0 && !ASKS.test(trimmed)) facts.push(text.trim())
    }
  }
  return facts
}

/** An instruction what to say is not what to say, nor is what speaks of the caller to somebody else. */
const ASKS =
  /\bthe (?:caller|user|customer|guest|patient)\b|^(?:read|say|tell|ask|explain|offer|confirm|give|make sure|repeat|mention|let|remember|save|note)\b/i
