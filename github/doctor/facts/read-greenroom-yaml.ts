import type { SourceFile } from '../../../core/agent/agent-project.ts'
import type { Place } from '../../place.ts'
import { lookUp } from './look-up.ts'

const MAX_BYTES = 1_000_000

/** greenroom.yaml of the default branch, for whoever has no clone; null when there is none, or the token may not read it. */
export async function readGreenroomYaml({ client, ...at }: Place): Promise<SourceFile | null> {
  const path = 'greenroom.yaml'
  const read = await lookUp({ what: `read ${path}`, needs: 'contents: read' }, () =>
    client.rest.repos.getContent({ ...at, path }),
  )
  if (!read.known) return null
  const { data } = read.value
  if (Array.isArray(data) || data.type !== 'file' || data.size > MAX_BYTES) return null
  return { path, text: Buffer.from(data.content, 'base64').toString('utf8'), oid: data.sha }
}
