import { wordSet } from '../../text/word-set.ts'

const inline = wordSet(
  'a abbr b big cite code del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var',
)
const headings = wordSet('h1 h2 h3 h4 h5 h6')
const parting = wordSet(
  'address article aside blockquote center dd details div dl dt figcaption figure footer header hgroup li main nav ol p ' +
    'section summary ul hr h1 h2 h3 h4 h5 h6',
)
const voids = wordSet('br hr img wbr')

/** True for an element that has no content. */
export const isVoid = (name: string): boolean => voids.has(name)

/** True for an element that a browser puts where it is written, in those that are open, and that moves none of them. */
export function isPlainIn(name: string, open: readonly string[]): boolean {
  if (name === 'a') return !open.includes('a')
  if (inline.has(name) || (voids.has(name) && name !== 'hr')) return true
  if (!parting.has(name) || open.includes('p')) return false
  const last = open.at(-1)
  if (name === 'li') return last === 'ul' || last === 'ol' || !open.includes('li')
  if (name === 'dt' || name === 'dd') return last === 'dl' || !(open.includes('dt') || open.includes('dd'))
  return !(headings.has(name) && last !== undefined && headings.has(last))
}

/** True for an end tag that does nothing, since none of its elements is open. */
export function isStray(name: string, open: readonly string[]): boolean {
  const isKnown = inline.has(name) || (parting.has(name) && name !== 'p' && name !== 'hr')
  // The end of any heading ends the one that is open.
  return isKnown && !open.includes(name) && !(headings.has(name) && open.some(other => headings.has(other)))
}
