const TELLS =
  /(?:^|[.\n:*#-][ \t]*|\b(?:and|then)[ \t]+)(?:\d{1,3}[.)][ \t]*)?(?:\*\*)?(?:ask|say|tell (?:them|the (?:caller|user|customer))|respond(?: with)?|reply(?: with)?|answer|greet[^":\n]{0,30})(?:[ \t]+(?:only|exactly|something like|the (?:caller|user)))?(?:\*\*)?[ \t]*[:,]?\s?["“]([^"“”\n]{2,500})["”]/gi
const CONDITION = /\b(?:if|when|once|unless|otherwise|after|attempt|second|no match)\b/i

/** What a prompt has said word for word, without a condition: `Ask: "What is your name?"`. */
export function quotedOf(text: string): string[] {
  const quoted: string[] = []
  for (const match of text.matchAll(TELLS)) {
    const from = Math.max(text.lastIndexOf('\n', match.index), text.lastIndexOf('. ', match.index)) + 1
    if (match[1] !== undefined && !CONDITION.test(text.slice(from, match.index + 20))) quoted.push(match[1].trim())
  }
  return quoted.length > 0 ? quoted : exampleOf(text)
}

/** The first quoted line below a heading for examples, when it has no condition. */
function exampleOf(text: string): string[] {
  const section = /^[ \t#=*-]*examples?\b[^\n]*\n([\s\S]*)/im.exec(text)?.[1]
  const line = section?.split('\n').find((one) => one.trim() !== '')
  const quoted = line === undefined ? null : /^\s*[-*]?\s*["“]([^"“”]{2,500})["”]\s*$/.exec(line)
  return quoted?.[1] === undefined || quoted[1].includes('[') || /\d/.test(quoted[1]) ? [] : [quoted[1].trim()]
}
