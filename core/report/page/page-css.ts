import { ITEM_CSS } from './style/item-css.ts'
import { LAYOUT_CSS } from './style/layout-css.ts'
import { MEDIA_CSS } from './style/media-css.ts'
import { PALETTE_CSS } from './style/palette-css.ts'
import { PANEL_CSS } from './style/panel-css.ts'

/** The whole look of the page. */
export const PAGE_CSS = [PALETTE_CSS, LAYOUT_CSS, PANEL_CSS, ITEM_CSS, MEDIA_CSS].join('')
