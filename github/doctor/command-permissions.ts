/** A permission of the token that a command of the Action uses, as `permissions:` of a workflow names it. */
export interface CommandPermission {
  permission: string
  level: 'read' | 'write'
  /** Reads after "to". */
  why: string
  /** What happens without it, where the command goes on; a permission without it is needed. */
  without?: string
  /** Only an App has it: it is no key of `permissions:`, so the job's own token never has it (docs: Permissions required for GitHub Apps). */
  appOnly?: boolean
}

const READ_COMMITS: CommandPermission = {
  permission: 'contents',
  level: 'read',
  why: 'check out, and read the commits that are looked at',
}

const READ_EVIDENCE: CommandPermission = {
  permission: 'deployments',
  level: 'read',
  why: 'see which version ran in which environment',
  without: 'nothing counts as verified, unless the controller is asked',
}

const CHANGE_WORKFLOWS: CommandPermission = {
  permission: 'workflows',
  level: 'write',
  why: 'push a commit that brings another `.github/workflows/`',
  without: 'one workflow edit stops the next promotion or rollback that carries it',
  appOnly: true,
}

/** The commands that the Action has (a test holds this against action.yml), and the least each can do its work with. */
export const COMMAND_PERMISSIONS: Readonly<Record<string, readonly CommandPermission[]>> = {
  check: [
    READ_COMMITS,
    {
      permission: 'pull-requests',
      level: 'write',
      why: 'keep the one comment on the pull request',
      without: 'the report is in the job summary and the artifact only; forks never have it',
    },
    {
      permission: 'pull-requests',
      level: 'read',
      why: 'see the label and the approvals of a hotfix',
      without: 'no hotfix is recognised',
    },
    READ_EVIDENCE,
  ],
  report: [
    { permission: 'actions', level: 'read', why: "download the check's artifact, of another run" },
    { permission: 'pull-requests', level: 'write', why: 'keep the one comment, and the labels where they are wanted' },
    { permission: 'checks', level: 'write', why: 'keep one check run with annotations at lines' },
    {
      permission: 'contents',
      level: 'read',
      why: 'see whether a pull request changes workflow files',
    },
    {
      permission: 'issues',
      level: 'write',
      why: 'make the labels of `labels: true` the first time',
      without: 'make them by hand: `greenroom: pass` and `greenroom: fail`',
    },
  ],
  promote: [
    { permission: 'contents', level: 'write', why: 'push the promotion commit to `greenroom/promote/…`' },
    { permission: 'pull-requests', level: 'write', why: 'open the promotion pull request and keep it up to date' },
    READ_EVIDENCE,
    CHANGE_WORKFLOWS,
  ],
  rollback: [
    { permission: 'contents', level: 'write', why: 'push the rollback commit' },
    {
      permission: 'pull-requests',
      level: 'write',
      why: 'open the rollback pull request',
      without: 'only `as: push` is possible',
    },
    {
      permission: 'deployments',
      level: 'write',
      why: 'see which version ran in which environment, and write down that it was rolled back',
      without: 'with `read` the next deploy job writes it down',
    },
    CHANGE_WORKFLOWS,
  ],
  deploy: [
    READ_COMMITS,
    {
      permission: 'deployments',
      level: 'write',
      why: 'write the deployment and its statuses: others read them as evidence',
    },
    { permission: 'actions', level: 'read', why: "read the environment's rules and who approved this run" },
    {
      permission: 'contents',
      level: 'write',
      why: 'write the release notes of what arrives where callers hear it',
      without: 'there are no release notes, and a warning says so',
    },
    {
      permission: 'pull-requests',
      level: 'read',
      why: 'see the approvals of a pull request, the label of a hotfix, and what a release contains',
      without: '`approval: pull-request` stays closed, and no hotfix is recognised',
    },
  ],
  versions: [
    { permission: 'contents', level: 'write', why: 'create the tags' },
    { permission: 'pull-requests', level: 'read', why: 'take the description from the title of the pull request' },
  ],
}

/** Permissions a command cannot do its work without. */
export function neededPermissions(command: string): readonly CommandPermission[] {
  return (COMMAND_PERMISSIONS[command] ?? []).filter(({ without }) => without === undefined)
}
