const WORDS =
  'booking parking refund bicycle repair warranty delivery stock rental helmet tyre brake light lock pump invoice payment card cash voucher member discount opening hours address phone email website order return exchange size colour frame saddle pedal chain gear wheel spoke fork basket rack bell mirror saturday morning child seat trailer electric battery charger route club lesson puncture'.split(
    ' ',
  )

/**
 * The texts of a project of about `count` files, by path: topics that use functions, functions, and flows. The same count
 * always gives the same texts; nothing in it is wrong.
 */
export function generatedProject(count: number): Map<string, string> {
  const files = new Map([['project.yaml', 'project_id: PROJECT-BENCH\naccount_id: bench\nregion: uk-1\n']])
  const random = randomNumbers(count)
  const phrase = (words: number) =>
    Array.from({ length: words }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ')
  for (let block = 0; files.size < count; block++) {
    for (let n = 0; n < 4; n++) {
      const name = `${block}_${n}`
      files.set(`topics/topic_${name}.yaml`, topic(name, phrase))
      files.set(`functions/look_up_${name}.py`, lookUp(name, phrase))
    }
    files.set(
      `flows/flow_${block}/flow_config.yaml`,
      `name: flow ${block}\ndescription: ${phrase(6)}\nstart_step: Ask\n`,
    )
    files.set(
      `flows/flow_${block}/steps/ask.yaml`,
      `step_type: advanced_step\nname: Ask\nprompt: |-\n  Ask about ${phrase(20)}.\n  Then {{fn:look_up_${block}_0}}.\n`,
    )
  }
  return files
}

function topic(name: string, phrase: (words: number) => string): string {
  const queries = Array.from({ length: 8 }, () => `- ${name.replace('_', 'x')} ${phrase(5)}\n`).join('')
  return `name: topic_${name}
enabled: true
actions: |-
  Say how ${phrase(8)} works.
  Call {{fn:look_up_${name}}} and ask about ${phrase(5)}.
content: |-
  ${phrase(30)}
  ${phrase(30)}
example_queries:
${queries}`
}

function lookUp(name: string, phrase: (words: number) => string): string {
  return `from _gen import *  # <AUTO GENERATED>


@func_description("Look up ${phrase(4)}.")
@func_parameter("number", "The number of the ${phrase(1)}")
def look_up_${name}(conv: Conversation, number: str):
    conv.state.last_number = number
    found = [item for item in conv.state.items or [] if item["number"] == number]
    if not found:
        return {"content": f"Nothing found for {number}"}
    return {"content": f"{found[0]['name']} costs {found[0]['price']:.2f}"}
`
}

/** Mulberry32: small, and the same everywhere. */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
