import type { Anchor, ReadSentence, Term } from '../../facts/index/source-index.ts'
import { compareQuantities } from '../../value/quantity/compare.ts'
import type { Quantity } from '../../value/value.ts'
import { isSameLand } from '../words/lands.ts'
import { rankOf } from './exchangeable.ts'
import { isNear, isOpen } from './open-end.ts'
import { isSameTime } from './same-time.ts'

/** True where a sentence has the same name, number or date as one of a claim. */
export function hasAnchor(known: ReadSentence, claim: ReadSentence, anchor: Anchor): boolean {
  if (anchor.kind === 'name') return hasName(known, claim.terms.slice(anchor.first, anchor.last + 1))
  return (
    (anchor.kind === 'date'
      ? known.times.some(({ value }) => isSameTime(anchor.value, value))
      : known.quantities.some(({ value }) => isSameNumber(anchor.value, value))) ||
    known.terms.some(({ key }) => key === anchor.value.text.toLowerCase()) ||
    (anchor.kind === 'number' && known.terms.some(({ key }) => key === rankOf(anchor.value)))
  )
}

/** True for two numbers or two dates of which one says what the other does. */
export const isSameValue = (claim: Anchor, known: Anchor): boolean =>
  (claim.kind === 'number' && known.kind === 'number' && isSameNumber(claim.value, known.value)) ||
  (claim.kind === 'date' && known.kind === 'date' && isSameTime(claim.value, known.value))

/** True where a claim says what an anchor of a known sentence does. */
export const isSaid = (claim: ReadSentence, known: ReadSentence, anchor: Anchor): boolean =>
  anchor.kind === 'number'
    ? claim.quantities.some(({ value }) => isSameNumber(value, anchor.value))
    : hasAnchor(claim, known, anchor)

/** By its last word, by what is short for all of it (`Bayern` for `Bayern Munich`), or by its initials. */
function hasName({ terms, anchors }: ReadSentence, name: readonly Term[]): boolean {
  if (terms.some(term => isSameName(term, name.at(-1)!))) return true
  const names = anchors
    .filter(({ kind }) => kind === 'name')
    .map(({ first, last }) => terms.slice(first, last + 1))
  return names.some(other => isShortFor(other, name))
}

/** True for two names of one person or thing, of which one may be short for the other. */
export const areSameName = (known: readonly Term[], claim: readonly Term[]): boolean =>
  known.some(term => isSameName(term, claim.at(-1)!)) || isShortFor(known, claim)

const isShortFor = (known: readonly Term[], claim: readonly Term[]): boolean =>
  isInitials(claim, known) ||
  isInitials(known, claim) ||
  (claim.length > 1 && known.every(term => claim.some(part => isSameName(term, part))))

const isSameName = (a: Term, b: Term): boolean =>
  a.key === b.key || a.stem === b.stem || (a.kind === 'name' && isSameLand(a.key, b.key))

/** `WHO` for `World Health Organization`. */
export const isInitials = ([short, ...others]: readonly Term[], long: readonly Term[]): boolean =>
  short !== undefined &&
  others.length === 0 &&
  long.length > 1 &&
  short.key.replaceAll('.', '') === long.map(({ key }) => key[0]).join('')

/** `At least 200` is not `at least 100`, though the two meet; nor is it what anyone says of 900. */
function isSameNumber(claim: Quantity, known: Quantity): boolean {
  if (claim.amount === known.amount) return true
  const outcome = compareQuantities(claim, known)
  return outcome === 'supported' ? isNear(claim, known) : outcome === 'unsupported' && !isOpen(known)
}
