import { GreenroomError } from '../../../../core/errors.ts'
import { type AskOptions, askModel } from './ask-model.ts'
import type { Model } from './model.ts'

export interface ModelAddress {
  /** As its server calls it. */
  model: string
  /** Where `/chat/completions` is added: `https://api.example.com/v1`. */
  url: string
  /** Sent to that server and nowhere else; absent for one that wants none. */
  key?: string
}

/** A model behind any OpenAI-compatible URL. Redirects are not followed. GreenroomError `bad-model-url`. */
export function connectModel({ model, url, key }: ModelAddress, options?: AskOptions): Model {
  const parsed = URL.parse(url)
  if (parsed === null || !/^https?:$/.test(parsed.protocol) || parsed.username !== '' || parsed.search !== '') {
    throw new GreenroomError('the URL of the model must be http:// or https://, without a user name or a query', {
      code: 'bad-model-url',
      hint: 'For example: --model-url http://127.0.0.1:11434/v1',
    })
  }
  const load = async () => {
    const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible')
    const provider = createOpenAICompatible({
      name: 'model',
      baseURL: url.replace(/\/$/, ''),
      ...(key !== undefined && { apiKey: key }),
      fetch: (input, init) => fetch(input, { ...init, redirect: 'error' }),
    })
    return provider.chatModel(model)
  }
  return askModel(model, load, options)
}
