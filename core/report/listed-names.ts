import type { Words } from './words.ts'

/** `a, b and c`; of more than `most` the first ones and the number of the rest: `a, b and 5 more`. */
export function listedNames(names: readonly string[], most = 3): Words {
  const cut = names.length > most
  const shown = cut ? names.slice(0, Math.max(1, most - 1)) : names
  const list = shown.flatMap((name, index): Words => {
    if (index === 0) return [{ name }]
    return [index === names.length - 1 ? ' and ' : ', ', { name }]
  })
  return cut ? [...list, ` and ${names.length - shown.length} more`] : list
}
