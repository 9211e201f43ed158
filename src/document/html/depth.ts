import { wordSet } from '../../text/word-set.ts'
import type { ArticleText } from '../reading.ts'
import { refusalAt } from '../refusal.ts'
import { voids } from './elements.ts'

// Pages of the wild reach 50 or so.
const deepest = 300
const tooDeep = `elements nested deeper than ${deepest} levels, or never closed`

/** Elements that the next one of their kind closes. */
const selfEnding = wordSet('p li dt dd tr td th thead tbody tfoot option optgroup colgroup rb rt rtc rp')
/** Elements in which a tag is none, or is ignored. */
const raw = wordSet('script style textarea title select')
const tag = /<(?:(\/?)([a-z][^\s/>]*)|!--)/gi

/** Where HTML stands: in which article, and from which offset on. */
interface HtmlPlace extends ArticleText {
  readonly start: number
}

/**
 * Refuses HTML whose elements go too deep, or stay open in their hundreds: the tree is built and walked by recursion,
 * and the parser opens again in each paragraph what was left open before it. Counts without parsing, in linear time.
 * @throws InputError naming the line.
 */
export function checkHtmlDepth(html: string, place: HtmlPlace): void {
  const counter: Counter = { open: new Map(), depth: 0 }
  let next = 0
  for (const { 1: slash = '', 2: name, index } of html.matchAll(tag)) {
    if (index < next) continue
    if (name !== undefined) countTag(counter, name.toLowerCase(), slash === '/')
    else if (counter.within === undefined) next = html.indexOf('-->', index)
    if (next < 0) return
    if (counter.depth > deepest) throw refusalAt(place, place.start + index, tooDeep)
  }
}

interface Counter {
  /** How many elements of each name are open. */
  readonly open: Map<string, number>
  depth: number
  /** The element in which tags are none. */
  within?: string | undefined
}

function countTag(counter: Counter, name: string, isEnd: boolean): void {
  const { open, within } = counter
  if (within !== undefined) counter.within = isEnd && name === within ? undefined : within
  else if (raw.has(name)) counter.within = isEnd ? undefined : name
  else if (!voids.has(name) && !selfEnding.has(name)) {
    const count = open.get(name) ?? 0
    const step = isEnd ? -Math.min(count, 1) : 1
    open.set(name, count + step)
    counter.depth += step
  }
}
