/** Every language of two letters in IANA's registry of language subtags, those it calls deprecated included. */
const TWO_LETTERS = new Set(
  (
    'aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en ' +
    'eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik in io is it iu iw ' +
    'ja ji jv jw ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mo mr ms mt ' +
    'my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm ' +
    'sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu'
  ).split(' '),
)

const END = String.raw`(?![a-z\d])`
const SUBTAGS = new RegExp(
  String.raw`^[a-z]{2,3}${END}(?:-[a-z]{3}${END}){0,3}(?:-[a-z]{4}${END})?(?:-(?:[a-z]{2}|\d{3})${END})?` +
    String.raw`(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3})${END})*`,
)
/** Extensions (`-u-…`) and private use (`-x-…`). */
const REST = /^(?:-[a-wyz\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?$/

/**
 * Whether the ADK takes a text for a language tag (it asks `langcodes.tag_is_valid`): well formed, `_` counts as `-`, and
 * the language is registered. Codes of three letters are all taken: nearly half of the possible ones are registered. Tags
 * kept for old times' sake (`i-klingon`, `en-GB-oed`) are taken too.
 */
export function isLanguageTag(text: string): boolean {
  const tag = text.replaceAll('_', '-').toLowerCase()
  if (/^(?:i|x)(?:-[a-z\d]{1,8})+$|^en-gb-oed$|^sgn-(?:be-fr|be-nl|ch-de)$/.test(tag)) return true
  const subtags = SUBTAGS.exec(tag)?.[0]
  if (subtags === undefined || !REST.test(tag.slice(subtags.length))) return false
  const [language = ''] = subtags.split('-')
  return language.length === 3 || TWO_LETTERS.has(language)
}

/** The usual spelling of a tag: hyphens, `en`, `Hant`, `GB`. Subtags after the region are left as they are. */
export function canonicalLanguageTag(tag: string): string {
  const [language = '', ...rest] = tag.replaceAll('_', '-').split('-')
  if (language.length === 1) return tag
  const spelt = rest.map((subtag) => {
    if (/^[a-z]{2}$/i.test(subtag)) return subtag.toUpperCase()
    return /^[a-z]{4}$/i.test(subtag) ? subtag.charAt(0).toUpperCase() + subtag.slice(1).toLowerCase() : subtag
  })
  const extension = rest.findIndex((subtag) => subtag.length === 1)
  const kept = extension === -1 ? spelt : [...spelt.slice(0, extension), ...rest.slice(extension)]
  return [language.toLowerCase(), ...kept].join('-')
}
