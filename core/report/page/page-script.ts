import { ADDRESS_SCRIPT } from './script/address-script.ts'
import { FILTER_SCRIPT } from './script/filter-script.ts'
import { ITEMS_SCRIPT } from './script/items-script.ts'
import { KEYS_SCRIPT } from './script/keys-script.ts'
import { VIEWS_SCRIPT } from './script/views-script.ts'

/** The page's own script. It asks for nothing, stores nothing, and the page is whole without it. */
export const PAGE_SCRIPT = `(() => {
  'use strict'${ITEMS_SCRIPT}${VIEWS_SCRIPT}${FILTER_SCRIPT}${ADDRESS_SCRIPT}${KEYS_SCRIPT}})()
`
