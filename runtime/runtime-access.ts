import { GreenroomError } from '../core/errors.ts'
import type { RuntimeEntry } from '../core/promotion/greenroom-config.ts'

/** Variables a repository may name for a runtime the operator said nothing about. */
const TOKEN_NAME = /^(GREENROOM|POLYAI)_[A-Z0-9_]+$/
const DEFAULT_TOKEN = 'GREENROOM_RUNTIME_TOKEN'

export interface RuntimeAccess {
  url: string
  token: string | undefined
}

/**
 * The address and token of the runtime called `name`. greenroom.yaml comes from a repository, which may be hostile: its
 * URL is used only when it points to this machine or to an origin the operator started the controller with; the
 * operator's own URL for the name always wins. Throws `no-runtime`, `runtime-not-allowed`, `runtime-token`.
 */
export function runtimeAccess(
  name: string,
  entry: RuntimeEntry | undefined,
  allowed: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string | undefined>>,
): RuntimeAccess {
  const override = Object.hasOwn(allowed, name) ? allowed[name] : undefined
  const url = override ?? entry?.url
  if (url === undefined)
    throw new GreenroomError(`greenroom.yaml has no runtime ${JSON.stringify(name)}`, {
      code: 'no-runtime',
      hint: `Give its address with --runtime ${name}=URL (in the Action: the input runtime), or add it under runtimes:.`,
    })
  if (override === undefined && !isAllowed(url, Object.values(allowed)))
    throw new GreenroomError(`the URL of runtime ${JSON.stringify(name)} comes from the repository and is not used`, {
      code: 'runtime-not-allowed',
      hint: `Where it is right, give it with --runtime ${name}=URL (in the Action: the input runtime); only runtimes on this machine need none.`,
    })
  return { url, token: tokenOf(name, entry?.key_env, override !== undefined, env) }
}

function isAllowed(text: string, allowed: readonly string[]): boolean {
  if (!URL.canParse(text)) return false
  const url = new URL(text)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return false
  if (url.username !== '' || url.password !== '') return false
  return (
    isLoopback(url.hostname) || allowed.some((other) => URL.canParse(other) && new URL(other).origin === url.origin)
  )
}

/** True for names and addresses of this machine (`hostname` as `URL` gives it: IPv4 in its four-part form). */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname)
}

function tokenOf(
  name: string,
  variable: string | undefined,
  vouchedFor: boolean,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  if (variable === undefined) return env[DEFAULT_TOKEN]
  if (!vouchedFor && !TOKEN_NAME.test(variable))
    throw new GreenroomError(
      `runtime ${JSON.stringify(name)} names ${variable} as its token, which the repository may not read`,
      {
        code: 'runtime-token',
        hint: `Use a name that starts with GREENROOM_ or POLYAI_, or start the controller with --runtime ${name}=URL.`,
      },
    )
  const token = Object.hasOwn(env, variable) ? env[variable] : undefined
  if (token === undefined || token === '')
    throw new GreenroomError(
      `the environment variable ${variable}, token of runtime ${JSON.stringify(name)}, is not set`,
      {
        code: 'runtime-token',
        hint: 'Set it for the controller and start it again.',
      },
    )
  return token
}
