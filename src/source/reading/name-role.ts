import type { NameRole, Term } from '../../facts/index/source-index.ts'
import { irregularBase } from '../../text/inflection.ts'
import { prepositionBefore, slotOf } from '../align/exchangeable.ts'
import { boundary, type Placed } from '../align/slot.ts'

const determiner = /^(?:the|a|an|his|her|their|its|former|first|last|then|new|old)$/
const being = /^(?:is|are|was|were|be|been|being|get|gets|got)$/
const helping =
  /^(?:has|have|had|does|do|did|will|would|can|could|may|might|must|should|to|not|also|then|now|only|just|never|already|again|later|yet|still|ever|who|which|that)$/

/** So far from a name its verb, or the word its preposition belongs to, is looked for. */
const reach = 5

/** Up to so many words beside a bare name are what it belongs to: `the Estmark shipyard`, `arrested Ada Lund`. */
const mostBeside = 3

/** Reads what a name does in its sentence, by the words and marks around it alone. */
export function roleOf(placed: Placed): NameRole {
  const { sentence, anchor } = placed
  const { terms } = sentence
  const preposition = prepositionBefore(terms, anchor.first)
  const isJoined = preposition !== undefined && terms[preposition]!.key === 'and'
  if (preposition !== undefined && !isJoined) return roleAfter(placed, preposition)
  const verb = verbAfter(placed)
  if (!verb && isJoined) return roleAfter(placed, preposition)
  if (!verb) return besideNouns(placed)
  return { slot: verb.isPassive ? 'bare' : 'doer', heads: [verb.term.stem] }
}

/** `The Estmark shipyard` or `arrested Ada Lund`: what a name describes, else what stands before it. */
function besideNouns(placed: Placed): NameRole {
  const [noun] = nextTo(placed, 1)
  return noun
    ? { slot: 'describing', heads: [noun.stem] }
    : { slot: 'bare', heads: stemsOf(nextTo(placed, -1)) }
}

const stemsOf = (terms: readonly Term[]): string[] => terms.map(({ stem }) => stem)

/** `Lund sued by Vik` has Vik for the doer; other names belong to the word before their preposition. */
function roleAfter(placed: Placed, preposition: number): NameRole {
  const { terms, block } = placed.sentence
  const slot = slotOf(placed)
  for (let at = preposition - 1; at >= Math.max(0, preposition - reach); at--) {
    if (/[;:()"“”.!?–—]/.test(block.text.slice(terms[at]!.end, terms[at + 1]!.start))) break
    const { key, kind, stem } = terms[at]!
    if ((kind !== 'content' && kind !== 'name') || key.endsWith('ly')) continue
    const isAgent = terms[preposition]!.key === 'by' && isParticiple(key)
    return { slot: isAgent ? 'doer' : slot, heads: [stem] }
  }
  return { slot, heads: [] }
}

const isParticiple = (key: string): boolean => /(?:ed|en|n|t|d)$/.test(key) && isVerbForm(key)

/** True for what looks like a verb behind its subject: a third person or a past. */
const isVerbForm = (key: string): boolean => irregularBase(key) !== undefined || /(?:ed|[^s]s)$/.test(key)

/** The content words right beside a name, the nearest first, up to a mark or a word of grammar. */
function nextTo({ sentence: { terms, block }, anchor }: Placed, step: 1 | -1): Term[] {
  const found: Term[] = []
  const from = step < 0 ? anchor.first : anchor.last
  for (let at = from + step; found.length < mostBeside; at += step) {
    const [left, right] = step < 0 ? [terms[at], terms[at + 1]] : [terms[at - 1], terms[at]]
    if (!left || !right || boundary.test(block.text.slice(left.end, right.start))) break
    const term = terms[at]!
    if (term.kind === 'content') found.push(term)
    else if (!determiner.test(term.key) && term.key !== 's') break
  }
  return found
}

/** The verb that a name is the subject of, past what helps verbs. */
function verbAfter(placed: Placed): { readonly term: Term; readonly isPassive: boolean } | undefined {
  const { terms, block } = placed.sentence
  const first = placed.anchor.last + 1
  let isPassive = false
  for (let at = first; at < Math.min(terms.length, first + reach); at++) {
    const term = terms[at]!
    if (boundary.test(block.text.slice(terms[at - 1]!.end, term.start))) return undefined
    if (being.test(term.key)) isPassive = true
    else if (!helping.test(term.key) && !term.key.endsWith('ly')) {
      const isVerb = at > first || isVerbForm(term.key)
      return isVerb && isTelling(term) ? { term, isPassive: isPassive && isParticiple(term.key) } : undefined
    }
  }
  return undefined
}

/** Common verbs are words of grammar here (`won`, `asked`); prepositions and the like are no verbs. */
const isTelling = ({ kind, key }: Term): boolean =>
  kind === 'content' || irregularBase(key) !== undefined || /...ed$/.test(key)
