import { directionOf } from '../../text/direction.ts'
import { wordSet } from '../../text/word-set.ts'

/** What may stand between a thing and its amount, without another thing coming in. */
const links = wordSet(
  'a an the its their his this that which and is are was were be been being has have had will would could may ' +
    'might to at of for by from over under about around nearly almost roughly approximately more less ' +
    'than least most no just again little between only some still now even then so far already currently yet ever ' +
    'here worth valued value cost costs costing price priced total totals totalled totaled totaling stand stands ' +
    'stood stay stays stayed come comes came hit hits reach reaches reached slow slows slowed ease eases eased ' +
    'cooled quickened accelerated edge edged tick ticked inched crept remain remains remained hold held settled ' +
    'hovered steady unchanged sharply slightly expected estimated said amount amounts amounted amounting equal ' +
    'equals equalled exceed exceeds exceeded in on improve improves improved leapt spiked peaked ballooned ' +
    'rocketed plummeted go goes went gone bring brought set sets put point half third million billion trillion ' +
    'thousand percent per cent cents pence points measures measured weighs weighed recorded registered counted ' +
    'last year month week quarter today yesterday make makes made making take takes took win wins won get gets ' +
    'got with record who him them us me pay pays paid number numbers numbered average averages averaged company ' +
    'firm group basis year-over-year year-on-year',
)

const extents = new Map(
  Object.entries({
    long: 'length',
    wide: 'width',
    broad: 'width',
    thick: 'thickness',
    deep: 'depth',
    high: 'height',
    tall: 'height',
  }),
)

/** Whether a word tells which way the length of a fact goes: `an 8-foot-thick wall`, of the thickness of a wall. */
export const isExtentOf = (key: string, known: ReadonlySet<string>): boolean =>
  extents.has(key) && known.has(extents.get(key)!)

/** Whether a word tells that a length goes another way than that of a fact: `a wall 80 feet long`, of its thickness. */
export const isOtherExtent = (key: string, known: ReadonlySet<string>): boolean =>
  extents.has(key) && !isExtentOf(key, known) && [...extents.values()].some(extent => known.has(extent))

/** Whether a word (by key) only leads from a thing to its number: `has`, `recorded`, `reached`. */
export const isLink = (key: string): boolean => links.has(key) || directionOf(key) !== undefined
