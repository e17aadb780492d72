import type { Place } from '../../place.ts'
import { readWorkflow } from '../workflows/read-workflow.ts'
import type { WorkflowFile } from '../workflows/workflow-file.ts'
import { fact, type Fact } from '../fact.ts'
import { lookUp } from './look-up.ts'
import type { BranchWorkflows } from './repository-facts.ts'

const FOLDER = '.github/workflows'
/** A repository with more than these is looked at as far as this. */
const MAX_FILES = 60
const MAX_BYTES = 500_000

interface Entry {
  name: string
  path: string
  sha: string
  size: number
  type: string
}

/** The workflow files at the tip of each branch; what several branches share is read once. */
export async function readWorkflows(
  place: Place,
  branches: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Fact<BranchWorkflows>>> {
  const texts = new Map<string, string>()
  const found = new Map<string, Fact<BranchWorkflows>>()
  for (const branch of branches) found.set(branch, await readBranchWorkflows(place, branch, texts))
  return found
}

async function readBranchWorkflows(
  place: Place,
  branch: string,
  texts: Map<string, string>,
): Promise<Fact<BranchWorkflows>> {
  const listed = await listFolder(place, branch)
  if (!listed.known) return listed
  const entries = listed.value.filter(({ name, type }) => type === 'file' && /\.ya?ml$/.test(name))
  const files: WorkflowFile[] = []
  const unreadable: string[] = []
  for (const { path, sha, size } of entries.slice(0, MAX_FILES)) {
    const text = size > MAX_BYTES ? null : (texts.get(sha) ?? (await readText(place, sha, path)))
    if (text !== null) texts.set(sha, text)
    const file = text === null ? null : readWorkflow(path, text)
    if (file === null) unreadable.push(path)
    else files.push(file)
  }
  unreadable.push(...entries.slice(MAX_FILES).map(({ path }) => path))
  const tree = listed.value
    .map(({ name, sha }) => `${sha} ${name}`)
    .sort()
    .join('\n')
  return fact({ tree, files, unreadable })
}

async function listFolder({ client, ...at }: Place, branch: string): Promise<Fact<readonly Entry[]>> {
  return lookUp<readonly Entry[]>(
    { what: `read ${FOLDER} on ${branch}`, needs: 'contents: read' },
    async () => {
      const { data } = await client.rest.repos.getContent({ ...at, path: FOLDER, ref: branch })
      return Array.isArray(data) ? data : []
    },
    () => fact([]),
  )
}

async function readText({ client, ...at }: Place, sha: string, path: string): Promise<string | null> {
  const read = await lookUp({ what: `read ${path}`, needs: 'contents: read' }, () =>
    client.rest.git.getBlob({ ...at, file_sha: sha }),
  )
  if (!read.known) return null
  return Buffer.from(read.value.data.content, read.value.data.encoding === 'base64' ? 'base64' : 'utf8').toString(
    'utf8',
  )
}
