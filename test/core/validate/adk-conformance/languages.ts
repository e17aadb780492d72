import { rewritten, withoutReferences } from './base-project.ts'
import type { Area, Changes } from './mutation.ts'
import { append, edit, fails, passes, warns } from './mutation.ts'

const LANGUAGES = 'agent_settings/languages.yaml'
const TRANSLATIONS = 'config/translations.yaml'
const TEST = 'test_suite/book_for_two.yaml'
const DEFAULT = 'default_language: en-GB'
const ADDITIONAL = 'additional_languages:\n- fr-FR\n'

/** Languages the agent speaks. */
export const LANGUAGES_AREA: Area = {
  area: 'languages',
  mutations: [
    passes('no default, none at all', LANGUAGES, 'additional_languages: []\n'),
    fails('english', LANGUAGES, edit(DEFAULT, 'default_language: english'), spoken('english')),
    warns('en_US as the default', LANGUAGES, edit('en-GB', 'en_US'), spoken('en_US')),
    fails('en_US as the default and en-US in a test', TEST, edit('en-GB', 'en-US'), {
      ...spoken('en_US'),
      [LANGUAGES]: edit('en-GB', 'en_US'),
    }),
    fails('default again among the additional ones', LANGUAGES, append('- en-GB\n')),
    fails('additional one twice', LANGUAGES, append('- fr-FR\n')),
    passes('one more, and no translations file', LANGUAGES, append('- de-DE\n'), {
      ...withoutReferences('tn'),
      [TRANSLATIONS]: null,
    }),
  ],
  more: [
    ...['xx', 'zz-ZZ', 'e', 'nope!', 'en us'].map((tag) =>
      fails(`"${tag}" as an additional language`, LANGUAGES, append(`- '${tag}'\n`)),
    ),
    ...['en-us', 'es-419', 'zh-Hant-TW', 'cmn', 'de-1901', 'fil-PH', 'no', 'i-klingon', 'und'].map((tag) =>
      passes(`"${tag}" as the default`, LANGUAGES, edit('en-GB', `'${tag}'`), spoken(tag)),
    ),
    passes('no additional ones', LANGUAGES, edit(ADDITIONAL, ''), {
      ...rewritten((text) => text.replaceAll(/^ {4}fr-FR: .*\n/gm, '').replace('language: fr-FR', 'language: en-GB')),
    }),
  ],
}

/** Everything that names the default language names another one. */
function spoken(tag: string): Changes {
  return rewritten((text, path) => {
    if (path === TRANSLATIONS) return text.replaceAll('en-GB:', `'${tag}':`)
    return path === LANGUAGES ? text : text.replaceAll('en-GB', `'${tag}'`)
  })
}

/** Translations of what the agent says. */
export const TRANSLATIONS_AREA: Area = {
  area: 'translations',
  mutations: [
    fails('language missing', TRANSLATIONS, edit('    fr-FR: Au revoir.\n', '')),
    fails('language too many', TRANSLATIONS, append('    de-DE: Tschüs.\n')),
    fails('empty map', TRANSLATIONS, append('- name: sorry\n  translations: {}\n')),
    warns('duplicate names', TRANSLATIONS, append(sorry('thanks'))),
    warns('no name', TRANSLATIONS, append(sorry('').replace('name: \n  ', ''))),
  ],
}

function sorry(name: string): string {
  return `- name: ${name}\n  translations:\n    en-GB: Sorry.\n    fr-FR: Pardon.\n`
}
