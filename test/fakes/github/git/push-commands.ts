import { tryGit } from './run-git.ts'

/** One ref that a push moves; forty zeros for a ref that comes or goes. */
export interface RefMove {
  ref: string
  before: string
  after: string
}

export interface Push {
  commands: readonly RefMove[]
  /** What the client can read: `report-status`, `side-band-64k`. */
  capabilities: ReadonlySet<string>
}

/** Reads the commands of a git-receive-pack request and lays its objects into the repository, where no ref names them yet. */
export async function readPushCommands(bare: string, body: Buffer): Promise<Push> {
  const commands: RefMove[] = []
  let capabilities: readonly string[] = []
  let at = 0
  while (at + 4 <= body.length) {
    const size = Number.parseInt(body.subarray(at, at + 4).toString('latin1'), 16)
    if (!(size > 4)) break
    const [line = '', more] = body
      .subarray(at + 4, at + size)
      .toString('utf8')
      .replace(/\n$/, '')
      .split('\0')
    capabilities = more === undefined ? capabilities : more.trim().split(' ')
    const [, before = '', after = '', ref = ''] = /^([0-9a-f]{40}) ([0-9a-f]{40}) (.*)$/.exec(line) ?? []
    if (ref !== '') commands.push({ ref, before, after })
    at += size
  }
  const pack = body.subarray(body.indexOf('PACK', at))
  if (body.includes('PACK', at)) await tryGit(bare, ['unpack-objects', '-q'], { stdin: pack })
  return { commands, capabilities: new Set(capabilities) }
}
