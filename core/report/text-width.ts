const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uFF01-\uFF60]/u

/** Columns a text takes in a terminal, near enough: East Asian wide characters and emoji take two, combining marks none. */
export function textWidth(text: string): number {
  // The same for nearly all texts, in a fraction of the time.
  if (!/[^ -~]/.test(text)) return text.length
  let width = 0
  for (const character of text) {
    if (/\p{M}/u.test(character)) continue
    width += WIDE.test(character) ? 2 : 1
  }
  return width
}
