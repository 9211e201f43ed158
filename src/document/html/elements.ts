import { wordSet } from '../../text/word-set.ts'
import type { Block } from '../document.ts'

/** What an element does to the text around it. */
export type Role = 'unseen' | 'opaque' | 'break' | 'quotation' | 'parting' | 'inline'

/** The role of an element, by its name in lower case. Unknown ones are as if they were not there. */
export function roleOf(name: string): Role {
  if (unseen.has(name)) return 'unseen'
  if (opaque.has(name)) return 'opaque'
  if (name === 'br') return 'break'
  if (name === 'q') return 'quotation'
  return parting.has(name) ? 'parting' : 'inline'
}

/** Elements that nobody reads: they leave nothing, and part nothing. */
const unseen = wordSet('script style template link meta base datalist param source track title')

/** Elements that are not prose: a placeholder stands for them, and nothing in them is read. */
const opaque = wordSet(
  'code kbd samp var pre textarea svg math img video audio object embed canvas iframe input select',
)

/** Elements that stand for themselves: no words of two of them belong together (HTML, 15.3). */
const parting = wordSet(
  'address article aside blockquote body button caption center col colgroup dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li listing main ' +
    'menu nav noscript ol optgroup option p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp',
)

/** Elements that never have an end tag (HTML, 13.1.2). */
export const voids = wordSet('area base br col embed hr img input link meta param source track wbr')

/** What the text in an element is, where the element says so; else what the one around it is. */
export const kinds: ReadonlyMap<string, Block['kind']> = new Map([
  ...Array.from('123456', (level): [string, Block['kind']] => [`h${level}`, 'heading']),
  ['td', 'cell'],
  ['th', 'cell'],
  ['caption', 'caption'],
  ['figcaption', 'caption'],
  ['table', 'paragraph'],
])
