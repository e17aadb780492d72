import type { CallerModel, CallerTask } from './caller-model.ts'
import { parseScenario } from './parse-scenario.ts'
import { type CallerMove, playCaller } from './play-caller.ts'
import { sayAgain } from './say-again.ts'

export interface ScenarioCaller {
  /** `lost`: nobody can tell what the caller would say, so nothing of this conversation can be judged. */
  next(transcript: CallerTask['transcript']): Promise<CallerMove | { do: 'lost'; reason: string }>
  /** Why nothing can be judged although the caller talks: a sentence of the scenario is left out. Known after the first move. */
  leftOut(): string | null
}

/**
 * The caller of a scenario: by rules as far as they go, then a model, which plays on to the end. Without one that knows its
 * first line, rules play what they can, so that there is a conversation to look at.
 */
export function callerOf(scenario: string, model: CallerModel | undefined): ScenarioCaller {
  const script = parseScenario(scenario)
  const byRules = playCaller(script)
  const say = sayAgain()
  const [unplayable] = script.unplayable
  let leftOut = unplayable === undefined ? null : `no rule plays ${JSON.stringify(unplayable)}`
  let modelPlays = false

  const ask = async (transcript: CallerTask['transcript']) => {
    const move = (await model?.next({ scenario, transcript })) ?? { do: 'unknown', reason: '' }
    if (move.do === 'unknown') return move
    modelPlays = true
    leftOut = null
    if (move.do !== 'say') return move
    const said = say(move.text)
    return said.do === 'say' ? move : said
  }
  return {
    leftOut: () => leftOut,
    async next(transcript) {
      const heard = transcript.at(-1)?.reply ?? ''
      const fromTheFirst = leftOut !== null && transcript.length === 1
      const ruled = modelPlays || fromTheFirst ? null : byRules(heard)
      if (ruled !== null && (ruled.do !== 'stuck' || ruled.again === true || leftOut !== null)) return ruled
      const asked = await ask(transcript)
      if (asked.do !== 'unknown') return asked
      if (modelPlays) return { do: 'lost', reason: asked.reason }
      if (ruled !== null) return { do: 'stuck', reason: both(ruled.reason, asked.reason) }
      leftOut = both(leftOut ?? '', asked.reason)
      return byRules(heard)
    },
  }
}

function both(reason: string, more: string): string {
  return more === '' ? reason : `${reason}; ${more}`
}
