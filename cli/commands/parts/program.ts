import { Command, Option } from 'commander'
import { CHANNELS } from '../../../core/test-sets/channel.ts'
import type { Console } from './console.ts'
import type { ExitCode } from './exit-code.ts'
import { packageVersion } from './package-version.ts'
import { errorText } from './error-text.ts'

/** What a module under commands/ exports as `run`. Options come as commander parsed them. */
type Run<Args extends unknown[]> = (console: Console, ...args: Args) => Promise<ExitCode>

const REPO = new Option('--repo <dir>', 'a clone or a bare repository').default('.')
const OUTPUT = new Option('-o, --output <file>', 'write the result to a file')
const AGENT = new Option('--agent <name>', 'one agent of several')
const CONTROLLER = new Option('--controller <url>', 'address of the controller').env('GREENROOM_CONTROLLER')
const RUNTIME = new Option('--runtime <name=url>', 'address of a runtime, instead of the one greenroom.yaml names')
  .argParser((value: string, all: string[]) => [...all, value])
  .default([], 'greenroom.yaml')
const BRAIN = new Option(
  '--brain <brain>',
  'what decides: rules, or a model (default: lexical; for tests as greenroom.yaml says)',
).choices(['lexical', 'llm'])
const MODEL = new Option('--model <name>', 'a model that decides (--brain llm) and judges (default: GREENROOM_MODEL)')
const MODEL_URL = new Option('--model-url <url>', 'its OpenAI-compatible address (default: GREENROOM_MODEL_URL)')
const MODEL_KEY_ENV = new Option(
  '--model-key-env <name>',
  'environment variable that holds its key (default: GREENROOM_MODEL_KEY)',
)
const REMOTE = new Option('--remote <path or url>', 'the repository to push to').default('origin')

function named(flags: string, description: string): Option {
  return new Option(flags, description).argParser((value: string, all: string[]) => [...all, value]).default([], 'all')
}

function format(allowed: string): Option {
  return new Option('--format <format>', allowed).default('text')
}

/** The command line of docs/design.md. Commands are loaded when called, so that starting costs little. */
export function createProgram(console: Console, exit: (code: ExitCode) => void): Command {
  const call =
    <Args extends unknown[]>(load: () => Promise<{ run: Run<Args> }>) =>
    async (...args: [...Args, Command]): Promise<void> => {
      const { run } = await load()
      args.pop()
      exit(await run(console, ...(args as unknown as Args)))
    }

  const program = new Command('greenroom')
    .description('GitOps for conversational agents: check, promote and roll back agents kept in Git.')
    .version(packageVersion(), '-V, --version')
    .configureOutput({ writeOut: (text) => console.out(text), writeErr: (text) => console.err(errorText(text)) })
    .showHelpAfterError('(greenroom --help lists the commands)')
    .exitOverride()

  addChecks(program, call)
  addTests(program, call)
  addFunctions(program, call)
  addRuntime(program, call)
  addDelivery(program, call)

  program
    .command('doctor')
    .description('whether git, runtimes and the settings on GitHub let checks, promotions and rollbacks work')
    .addOption(REPO)
    .option('--github <owner/name>', 'the repository on GitHub (default: that of origin)')
    .option('--token-env <name>', 'environment variable with the token (default: GH_TOKEN, else GITHUB_TOKEN)')
    .addOption(CONTROLLER)
    .addOption(RUNTIME)
    .addOption(format('text or json'))
    .addOption(OUTPUT)
    .action(call(() => import('../doctor.ts')))
  program
    .command('demo')
    .description('tell the whole story in a temporary folder: check, promote, revert, restore')
    .option('--agent <path>', 'an agent project to tell it with (default: the example that comes with Greenroom)')
    .option('--keep', 'keep the temporary folder')
    .action(call(() => import('../demo.ts')))
  return program
}

type Call = <Args extends unknown[]>(
  load: () => Promise<{ run: Run<Args> }>,
) => (...args: [...Args, Command]) => Promise<void>

function addChecks(program: Command, call: Call): void {
  program
    .command('validate')
    .description('find what is wrong in agent projects: syntax, names, references')
    .argument('[path...]', 'agent projects, folders that hold some, or files of one', ['.'])
    .option('--ref <ref>', 'read the repository at a git ref instead of the files on disk')
    .option('--base <ref>', 'also find what goes wrong in the change from a git ref')
    .option('--fix', 'show what can be put right safely as a diff, and do it')
    .option('--sort', 'show lists whose order means nothing sorted by name as a diff, and do it')
    .addOption(format('text, json, github or sarif'))
    .addOption(OUTPUT)
    .action(call(() => import('../validate.ts')))
  program
    .command('diff')
    .description('show what differs between two versions of the agents')
    .argument('<base>', 'git ref, environment, exported folder, stored version, or . for the working tree')
    .argument('<head>', 'the same')
    .addOption(REPO)
    .addOption(AGENT)
    .addOption(RUNTIME)
    .addOption(format('text, json, markdown or html'))
    .addOption(OUTPUT)
    .action(call(() => import('../diff.ts')))
  program
    .command('router')
    .description('measure how well example queries find their topic, and which topics are mistaken for each other')
    .argument('[path]', 'agent project, or a folder that holds one', '.')
    .option('--ref <ref>', 'read the repository at a git ref instead of the files on disk')
    .addOption(AGENT)
    .addOption(format('text or json'))
    .addOption(OUTPUT)
    .action(call(() => import('../router.ts')))
  program
    .command('test')
    .description('run the test sets against the agents, without any server')
    .argument('[path...]', 'agent projects, or folders that hold some', ['.'])
    .option('--ref <ref>', 'read the repository at a git ref instead of the files on disk')
    .option('--base <ref>', 'run them at a git ref too, and begin with what is different from there')
    .option('--changed <ref>', 'only cases that exercise what changed since a git ref')
    .addOption(named('--set <name>', 'only this test set; may be given several times'))
    .addOption(named('--tag <tag>', 'only cases with this tag; may be given several times'))
    .addOption(named('--case <name>', 'only the case of this name; may be given several times'))
    .option('--workers <n>', 'how many cases run at the same time (default: one a core, 4 at most)')
    .option('--repeat <n>', 'run every case that a model judges several times')
    .option('--pass <n>', 'how many of these runs must pass (default: all)')
    .option('--not-judged <what>', 'report or fail: what a case does that nobody could judge', 'report')
    .addOption(BRAIN)
    .addOption(MODEL)
    .addOption(MODEL_URL)
    .addOption(MODEL_KEY_ENV)
    .option('--record', 'ask the model for what is not recorded yet, and keep it in test_sets/cassettes')
    .option('--live', 'ask the model each time, keep nothing')
    .option('--cache <dir>', 'folder of known results (default: in the cache folder of the user)')
    .option('--no-cache', 'run every case, whatever is known')
    .addOption(AGENT)
    .addOption(format('text, json, junit or markdown'))
    .addOption(OUTPUT)
    .action(call(() => import('../test.ts')))
  program
    .command('check')
    .description('validate, compare and test a change: what the Action does on a pull request')
    .requiredOption('--base <ref>', 'git ref to compare with')
    .option('--head <ref>', 'git ref, or . for the working tree', '.')
    .addOption(REPO)
    .addOption(format('text, json, markdown or html'))
    .addOption(OUTPUT)
    .action(call(() => import('../check.ts')))
}

function addFunctions(program: Command, call: Call): void {
  program
    .command('functions')
    .description('import every function file of the agents, as the runtime does')
    .argument('[path...]', 'agent projects, or folders that hold some', ['.'])
    .option('--ref <ref>', 'read the repository at a git ref instead of the files on disk')
    .option('--python <path>', 'the Python to use instead of python3')
    .addOption(AGENT)
    .addOption(format('text or json'))
    .addOption(OUTPUT)
    .action(call(() => import('../functions.ts')))
}

function addTests(program: Command, call: Call): void {
  program
    .command('coverage')
    .description('which topics, functions and steps no test case comes to')
    .argument('[path...]', 'agent projects, or folders that hold some', ['.'])
    .option('--ref <ref>', 'read the repository at a git ref instead of the files on disk')
    .addOption(AGENT)
    .addOption(format('text or json'))
    .addOption(OUTPUT)
    .action(call(() => import('../coverage.ts')))
  program
    .command('record')
    .description('hold a conversation, one line a turn, and write it as a test case')
    .argument('[path]', 'agent project or repository', '.')
    .requiredOption('--name <name>', 'name of the test case')
    .option('--set <name>', 'name of the test set that is written', 'Recorded')
    .option('--into <file>', 'add the case to this test set instead')
    .option('--ref <ref>', 'the agent at a git ref')
    .option('--variant <name>', 'variant of the agent')
    .option('--channel <channel>', 'voice, webchat or the name that functions see')
    .option('--language <code>', 'language of the conversation')
    .option('--caller-number <number>', 'number the caller calls from')
    .option('--simulated-at <time>', "the agent's now, ISO 8601")
    .addOption(AGENT)
    .addOption(OUTPUT)
    .action(call(() => import('../record.ts')))
  program
    .command('bisect')
    .description('find the commit from which on a test case ends or answers differently')
    .argument('<good>', 'git ref where the conversation is as it was')
    .argument('<bad>', 'later git ref where it is not')
    .requiredOption('--case <name>', 'name of the test case')
    .option('--set <name>', 'its test set, where several have one of that name')
    .addOption(REPO)
    .addOption(AGENT)
    .addOption(format('text or json'))
    .addOption(OUTPUT)
    .action(call(() => import('../bisect.ts')))
}

function addRuntime(program: Command, call: Call): void {
  program
    .command('serve')
    .description('run the embedded runtime')
    .option('--data <dir>', 'folder of versions and pointers', '.greenroom/runtime')
    .option('--port <n>', 'port, 0 for a free one', '4790')
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--conversations <n>', 'conversations held at the same time (default: 1000)')
    .option('--idle <duration>', 'silence after which a conversation is closed (default: 30m)')
    .addOption(BRAIN)
    .addOption(MODEL)
    .addOption(MODEL_URL)
    .addOption(MODEL_KEY_ENV)
    .action(call(() => import('../serve.ts')))
  program
    .command('chat')
    .description('talk to an agent: the one on disk, at a git ref, or served in an environment')
    .argument('[path]', 'agent project or repository', '.')
    .option('--ref <ref>', 'the agent at a git ref')
    .option('--env <environment>', 'the version the runtime serves in an environment')
    .option('--variant <name>', 'variant of the agent')
    .addOption(new Option('--channel <channel>', 'how the caller comes in').choices(CHANNELS))
    .option('--language <code>', 'language of the conversation')
    .option('--caller-number <number>', 'number the caller calls from')
    .addOption(BRAIN)
    .addOption(MODEL)
    .addOption(MODEL_URL)
    .addOption(MODEL_KEY_ENV)
    .option('--trace', 'show what was retrieved with which score, and what could not be executed')
    .addOption(AGENT)
    .addOption(RUNTIME)
    .action(call(() => import('../chat.ts')))
}

function addDelivery(program: Command, call: Call): void {
  program
    .command('controller')
    .description('keep every environment of every agent equal to its branch')
    .requiredOption('--remote <path or url>', 'the git repository to watch')
    .option('--state <dir>', 'folder of the state that survives restarts', '.greenroom/controller')
    .option('--poll <duration>', 'how often to look at the remote', '30s')
    .option('--port <n>', 'port of /status and /wake, 0 for a free one', '4780')
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .addOption(RUNTIME)
    .action(call(() => import('../controller.ts')))
  program
    .command('reconcile')
    .description('one pass of the controller')
    .requiredOption('--once', 'make one pass and stop')
    .requiredOption('--remote <path or url>', 'the git repository to read')
    .option('--state <dir>', 'folder of the state that survives restarts', '.greenroom/controller')
    .addOption(RUNTIME)
    .addOption(format('text or json'))
    .addOption(OUTPUT)
    .action(call(() => import('../reconcile.ts')))
  program
    .command('status')
    .description('what each environment wants and what it runs')
    .addOption(
      new Option('--controller <url>', 'address of the controller')
        .env('GREENROOM_CONTROLLER')
        .default('http://127.0.0.1:4780'),
    )
    .addOption(AGENT)
    .addOption(format('text or json'))
    .addOption(OUTPUT)
    .action(call(() => import('../status.ts')))
  program
    .command('approve')
    .description('let the versions go on that wait for an approval in an environment')
    .argument('<environment>', 'as in greenroom.yaml')
    .addOption(
      new Option('--controller <url>', 'address of the controller')
        .env('GREENROOM_CONTROLLER')
        .default('http://127.0.0.1:4780'),
    )
    .addOption(AGENT)
    .option('--by <name>', 'who approves; the name of the user where it is not given')
    .action(call(() => import('../approve.ts')))
  program
    .command('versions')
    .description('the versions an environment has run, newest first, and which are known good')
    .argument('<environment>', 'as in greenroom.yaml')
    .addOption(REPO)
    .addOption(AGENT)
    .addOption(CONTROLLER)
    .addOption(RUNTIME)
    .addOption(format('text or json'))
    .addOption(OUTPUT)
    .action(call(() => import('../versions.ts')))
  program
    .command('promote')
    .description('move what one environment runs to the next: exactly that tree, pushed with a lease')
    .argument('<from>', 'environment')
    .argument('<to>', 'environment')
    .addOption(REPO)
    .addOption(REMOTE)
    .addOption(AGENT)
    .addOption(CONTROLLER)
    .addOption(RUNTIME)
    .option('--lift', 'allow a quarantined version again, and say so in the commit')
    .option('--dry-run', 'say what would be done, change nothing')
    .addOption(format('text or json'))
    .action(call(() => import('../promote.ts')))
  program
    .command('rollback')
    .description('return an environment to an earlier known good version')
    .argument('<environment>', 'as in greenroom.yaml')
    .option('--to <version>', 'digest, commit or tag (default: the last known good one)')
    .addOption(REPO)
    .addOption(REMOTE)
    .addOption(AGENT)
    .addOption(CONTROLLER)
    .addOption(RUNTIME)
    .option('--dry-run', 'say what would be done, change nothing')
    .addOption(format('text or json'))
    .action(call(() => import('../rollback.ts')))
}
