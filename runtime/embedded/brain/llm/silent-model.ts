import type { Model } from './model.ts'

/** Replies come from a model that is as sure as it can be, so that the same question has the same answer. */
export const PARAMETERS: Model['parameters'] = { temperature: 0 }

/** A model that nobody asks here: only what was recorded of it is known. */
export function silentModel(name: string, reason = `the model ${name} is not asked here`): Model {
  const ask = async () => ({ ok: false, reason }) as const
  return { name, parameters: PARAMETERS, ask }
}
