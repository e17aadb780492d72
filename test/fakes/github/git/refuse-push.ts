import type { Push } from './push-commands.ts'

/** The answer to a push that breaks rules: nothing moved, the ref named with GitHub's words (docs.github.com, troubleshooting rules). */
export function refusePush(push: Push, ref: string, broken: readonly string[]): Buffer {
  const report = [
    'unpack ok\n',
    ...push.commands.map((move) =>
      move.ref === ref
        ? `ng ${ref} push declined due to repository rule violations\n`
        : `ng ${move.ref} atomic push failure\n`,
    ),
  ]
  const status = Buffer.concat([...report.map(packet), Buffer.from('0000')])
  if (!push.capabilities.has('side-band-64k')) return status
  const told = [`error: GH013: Repository rule violations found for ${ref}.`, ...broken.map((one) => `- ${one}`), '']
  const progress = Buffer.from(`\u0002${told.join('\n')}`)
  return Buffer.concat([packet(progress), packet(Buffer.concat([Buffer.from([1]), status])), Buffer.from('0000')])
}

function packet(content: string | Buffer): Buffer {
  const bytes = Buffer.from(content)
  return Buffer.concat([Buffer.from((bytes.length + 4).toString(16).padStart(4, '0')), bytes])
}
