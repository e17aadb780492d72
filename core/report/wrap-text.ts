/** A line of text in lines of at most `width` characters, broken at spaces; a longer word is broken anywhere. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = []
  let rest = text
  while (rest.length > width) {
    const space = rest.lastIndexOf(' ', width)
    const at = space > width / 3 ? space : whole(rest, width)
    lines.push(rest.slice(0, at))
    rest = rest.slice(at).trimStart()
  }
  if (rest !== '' || lines.length === 0) lines.push(rest)
  return lines
}

/** Not between the halves of a character outside the basic plane. */
function whole(text: string, at: number): number {
  const code = text.charCodeAt(at - 1)
  return code >= 0xd800 && code <= 0xdbff ? at - 1 : at
}
