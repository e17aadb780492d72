import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A real repository with one small agent, made for one test. */
export interface AgentRepository {
  dir: string
  git(...args: string[]): string
  write(files: Record<string, string>): void
  commit(message: string): string
  remove(): void
}

const SMALL_AGENT: Record<string, string> = {
  'agents/desk/project.yaml': 'project_id: PROJECT-DESK\naccount_id: test\nregion: uk-1\nproject_name: Desk\n',
  'agents/desk/topics/parking.yaml':
    'name: parking\nenabled: true\nactions: ""\ncontent: Park behind the shop.\nexample_queries:\n- where can i park\n- is there parking nearby\n',
  'agents/desk/topics/opening_hours.yaml':
    'name: opening_hours\nenabled: true\nactions: ""\ncontent: We open at nine.\nexample_queries:\n- when do you open\n- opening times please\n',
  'agents/desk/voice/configuration.yaml':
    'greeting:\n  welcome_message: Hello, this is the desk.\n  language_code: en-GB\nstyle_prompt:\n  prompt: ""\n',
  'agents/desk/test_sets/faq.yaml':
    'name: FAQ\ncases:\n- name: parking\n  turns:\n  - user: where can i park\n    expect:\n    - topic: parking\n    - says: behind the shop\n',
}

export function createAgentRepository(files: Record<string, string> = SMALL_AGENT): AgentRepository {
  const dir = mkdtempSync(join(tmpdir(), 'greenroom-cli-'))
  const identity = {
    GIT_AUTHOR_NAME: 'Robin',
    GIT_AUTHOR_EMAIL: 'robin@example.com',
    GIT_COMMITTER_NAME: 'Robin',
    GIT_COMMITTER_EMAIL: 'robin@example.com',
  }
  const repository: AgentRepository = {
    dir,
    git: (...args) =>
      execFileSync('git', args, { cwd: dir, env: { ...process.env, ...identity }, encoding: 'utf8' }).trim(),
    write(changed) {
      for (const [path, text] of Object.entries(changed)) {
        mkdirSync(dirname(join(dir, path)), { recursive: true })
        writeFileSync(join(dir, path), text)
      }
    },
    commit(message) {
      repository.git('add', '-A')
      repository.git('commit', '-q', '-m', message)
      return repository.git('rev-parse', 'HEAD')
    },
    remove: () => rmSync(dir, { recursive: true, force: true }),
  }
  repository.git('init', '-q', '-b', 'main')
  repository.write(files)
  repository.commit('Start')
  return repository
}
