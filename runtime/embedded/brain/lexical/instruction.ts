/** A reference inside an instruction. */
export interface Mention {
  /** `fn`, `ft`, `ho` or `twilio_sms`. */
  prefix: string
  name: string
  /** Where a verb asks for it: call, run, use, transfer, send. */
  imperative: boolean
  /** What follows it up to the next one: arguments are written there. */
  after: string
}

/** One sentence of the agent's instructions that mentions something to do. */
export interface Instruction {
  sentence: string
  /** What has to hold, in the agent's words; null when nothing has to. */
  condition: string | null
  /** Holds when the instructions before it do not. */
  otherwise: boolean
  /** Words that a caller might use, as written in brackets. */
  examples: readonly string[]
  /** Follows from what stands under it, not from what was said first: `1.1` below `1`. */
  nested: boolean
  mentions: readonly Mention[]
  /** `- sick visit / illness: kind="ill"` below it: words for the value of an argument. */
  choices: readonly { argument: string; value: string; words: readonly string[] }[]
}

/** A text of the agent, read. */
export interface Instructions {
  all: readonly Instruction[]
  /** What it says word for word: `Ask: "…"`. */
  quoted: readonly string[]
  /** How many lines of free prose there are. */
  lines: number
}
