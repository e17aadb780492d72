import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { load } from 'js-yaml'

/** The bundle, or what a developer names instead of it (action/main.ts). */
const BUNDLE =
  process.env['GREENROOM_TEST_ACTION'] ?? fileURLToPath(new URL('../../action/dist/index.js', import.meta.url))

export interface ActionRun {
  code: number
  stdout: string
  stderr: string
  outputs: Readonly<Record<string, string>>
  summary: string
  /** As the runner reads them from standard output. */
  annotations: readonly { kind: string; properties: Readonly<Record<string, string>>; message: string }[]
  /** Text of a file the action wrote to its report folder. */
  report(name: string): string
}

export interface ActionOptions {
  workspace: string
  event: string
  payload: unknown
  sha: string
  inputs?: Readonly<Record<string, string>>
  apiUrl?: string
  env?: Readonly<Record<string, string>>
  /** The process gets a signal when this resolves. */
  signal?: { when: Promise<void>; name: NodeJS.Signals }
}

/** Runs the committed bundle as the runner does: own process, a runner's environment and nothing else. */
export async function runAction(options: ActionOptions): Promise<ActionRun> {
  const temp = mkdtempSync(join(tmpdir(), 'greenroom-runner-'))
  const file = (name: string, text = ''): string => {
    writeFileSync(join(temp, name), text)
    return join(temp, name)
  }
  const files = { output: file('output'), summary: file('summary') }
  const env = {
    PATH: process.env['PATH'] ?? '',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: options.event,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(options.payload)),
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_REPOSITORY: 'larkfield/agents',
    GITHUB_REF_NAME: '1/merge',
    GITHUB_RUN_ID: '4711',
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_SHA: options.sha,
    GITHUB_WORKSPACE: options.workspace,
    GITHUB_API_URL: options.apiUrl ?? 'http://127.0.0.1:9',
    // The double limits nobody; that writes are a second apart by themselves is tried in test/github/write-spacing.test.ts.
    GREENROOM_GITHUB_WRITE_SPACING: '10',
    // A third of the start is compiling the same bundle again.
    NODE_COMPILE_CACHE: COMPILED,
    RUNNER_TEMP: temp,
    ...inputsAsEnvironment({ ...DEFAULTS, ...options.inputs }),
    ...options.env,
  }
  const ended = await start(env, options.workspace, options.signal)
  const outputs = parseOutputs(readFileSync(files.output, 'utf8'))
  const summary = readFileSync(files.summary, 'utf8')
  const reports = new Map(REPORTS.map((name) => [name, readIfThere(join(outputs['report-directory'] ?? temp, name))]))
  rmSync(temp, { recursive: true, force: true })
  return {
    ...ended,
    outputs,
    summary,
    annotations: parseAnnotations(ended.stdout),
    report: (name) => reports.get(name) ?? '',
  }
}

const COMPILED = fileURLToPath(new URL('../../node_modules/.cache/action', import.meta.url))

const REPORTS = ['report.json', 'report.html', 'report.md', 'report.sarif', 'junit.xml']

/** As action.yml says, but the job's token, which a test gives or not. */
const DEFAULTS = { ...defaultsOf(fileURLToPath(new URL('../../action.yml', import.meta.url))), token: '' }

function defaultsOf(manifest: string): Record<string, string> {
  const { inputs } = load(readFileSync(manifest, 'utf8')) as { inputs: Record<string, { default?: string }> }
  return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.default ?? '']))
}

/** docs.github.com, metadata syntax: upper case, spaces become `_`, hyphens stay. */
function inputsAsEnvironment(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  )
}

function start(
  env: NodeJS.ProcessEnv,
  cwd: string,
  signal: ActionOptions['signal'],
): Promise<Pick<ActionRun, 'code' | 'stdout' | 'stderr'>> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BUNDLE], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    void signal?.when.then(() => child.kill(signal.name))
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({ code: code ?? -1, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    )
  })
}

/** docs.github.com, workflow commands: `name=value`, or `name<<DELIMITER`, lines, and the delimiter alone on a line. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split('\n')
  for (let index = 0; index < lines.length; index++) {
    const [, name, delimiter] = /^([^=<]+)<<(.+)$/.exec(lines[index] ?? '') ?? []
    const [, plain, value] = /^([^=<]+)=(.*)$/.exec(lines[index] ?? '') ?? []
    if (name !== undefined) {
      const end = lines.indexOf(delimiter ?? '', index + 1)
      outputs[name] = lines.slice(index + 1, end).join('\n')
      index = end
    } else if (plain !== undefined) outputs[plain] = value ?? ''
  }
  return outputs
}

/** The runner's parser (actions/runner, ActionCommand.cs): blanks before `::` count for nothing, stop-commands stops it. */
function parseAnnotations(stdout: string): ActionRun['annotations'] {
  const found: ActionRun['annotations'][number][] = []
  let stopped: string | null = null
  for (const line of stdout.split('\n')) {
    const [, command = '', properties = '', message = ''] = /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/.exec(line) ?? []
    if (stopped !== null) {
      if (command === stopped) stopped = null
    } else if (command === 'stop-commands') stopped = message
    else if (command !== '' || /##\[/.test(line))
      found.push({ kind: command, properties: parseProperties(properties), message: unescapeData(message) })
  }
  return found
}

function parseProperties(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/(\w+)=([^,]*)/g)]
  return Object.fromEntries(
    pairs.map(([, name = '', value = '']) => [name, unescapeData(value.replaceAll('%3A', ':').replaceAll('%2C', ','))]),
  )
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
