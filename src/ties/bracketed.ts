import type { Claim } from './claim.ts'
import { isStrange } from './strangers.ts'

/** `Compare that with Corvex’s (net margin 24.2%)`: what stands in brackets behind a name that no fact knows is told of that, and so is the phrase there. */
export function isBracketedOfStranger(
  { sentence, before, known, at }: Claim,
  named: ReadonlySet<string>,
): boolean {
  const open = /\s\((?=[^()]*$)/.exec(before)
  if (!open) return false
  const inside = sentence.start + open.index + open[0].length
  const name = sentence.words.findLast(({ end }) => end < inside)
  const isBeside = /^(?:['’]s?)?$/.test(before.slice((name?.end ?? 0) - sentence.start, open.index))
  return (
    name !== undefined &&
    isBeside &&
    at.every(index => sentence.words[index]!.start >= inside) &&
    isStrange({ ...name, key: name.key.replace(/['’]s?$/, '') }, known, named)
  )
}
