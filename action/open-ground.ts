import { createClient } from '../github/create-client.ts'
import type { Place } from '../github/place.ts'
import { GreenroomError } from '../core/errors.ts'
import { type GitRepository, openRepository } from '../core/git/git.ts'
import { readRepository } from '../core/git/read-source.ts'
import { type AgentReader, createAgentReader } from '../core/operations/agent-reader.ts'
import { readConfig } from '../core/operations/read-config.ts'
import type { GreenroomConfig } from '../core/promotion/greenroom-config.ts'
import { readRunContext, type RunContext } from './run-context.ts'

/** What the commands that deliver work with. */
export interface Ground {
  run: RunContext
  repo: GitRepository
  remote: 'origin'
  place: Place
  read: AgentReader
  /** greenroom.yaml of the commit the run is for. */
  config: GreenroomConfig
}

interface GroundInputs {
  workingDirectory: string
  token: string
}

/** Opens the checkout and a client of GitHub. GreenroomError `no-token`, `no-config`, `bad-event`, `not-a-repository`. */
export async function openGround(
  inputs: GroundInputs,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Ground> {
  const { token } = inputs
  if (token === '')
    throw new GreenroomError('the input token is empty; this command needs one', {
      code: 'no-token',
      hint: 'Leave token out for the token of the job, or give the one of an App: ${{ steps.app.outputs.token }}.',
    })
  // core/git hands it to single git commands, in their environment.
  process.env['GREENROOM_GIT_TOKEN'] = token
  const run = await readRunContext(env)
  const repo = await openRepository(inputs.workingDirectory)
  const client = await createClient({ token, apiUrl: run.apiUrl, writeSpacingMs: run.writeSpacingMs })
  const place = { client, owner: run.owner, repo: run.repo }
  const config = await configAt(repo, run.sha ?? 'HEAD')
  return { run, repo, remote: 'origin', place, read: createAgentReader(repo), config }
}

async function configAt(repo: GitRepository, revision: string): Promise<GreenroomConfig> {
  const { config, problem } = await readConfig(await readRepository(repo, revision))
  if (config !== null) return config
  throw new GreenroomError(`which environments there are is not known: ${problem}`, {
    code: 'no-config',
    hint: 'Run the workflow on a branch whose greenroom.yaml is right, and check that branch out before this step.',
  })
}
