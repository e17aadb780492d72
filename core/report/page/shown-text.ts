import { escapeHtml } from './escape-html.ts'

/**
 * Text of an agent that is visible already, as markup: a reference (`{{fn:get_price}}`) and a character that was made visible
 * (`<U+202E>`) stand out.
 */
export function shownText(text: string): string {
  const escaped = escapeHtml(text)
  const marked = escaped.includes('&lt;U+')
    ? escaped.replaceAll(/&lt;(U\+[0-9A-F]{4,6})&gt;/g, '<i class="u">&lt;$1&gt;</i>')
    : escaped
  return marked.includes('{{') ? marked.replaceAll(/\{\{\w+:[^{}<>]{1,100}\}\}/g, '<b class="r">$&</b>') : marked
}
