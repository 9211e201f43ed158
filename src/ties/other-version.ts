import type { Claim } from './claim.ts'

/** Whether a claim is about another version than that of its fact. */
export const isOtherVersion = (claim: Claim): boolean => isNumbered(claim) || isTrial(claim)

/** `Version 1 of the plan`, `Plan 2.1`: one of several that are counted through; a fact may know it by its number. */
const isNumbered = ({ sentence: { words, block }, at, known, start }: Claim): boolean =>
  at.some(index => {
    const { start: from, end, text } = words[index]!
    const before = numbered.exec(block.text.slice(Math.max(0, from - 40), from))
    const behind = /^\p{Lu}/u.test(text)
      ? /^\s+v?(\d+(?:\.\d+)*)(?=\s)/.exec(block.text.slice(end, start))
      : null
    const number = before?.[1] ?? behind?.[1]
    return number !== undefined && ![number, `v${number}`].some(key => known.has(key.toLowerCase()))
  })

/** `A release candidate of 4.2`, `4.2 beta 2`, `4.2-rc1`: a version that comes before the one that is meant. */
const isTrial = ({ sentence: { words }, at, known }: Claim): boolean =>
  at.some(index => {
    const [word, next, joint] = words.slice(index, index + 3)
    if (!word || !next || next.start > word.end + 1 || known.has(next.key)) return false
    if (/^\d/.test(word.key))
      return /^(?:alpha|beta|rc|preview|snapshot|nightly|candidate)s?\d*$/.test(next.key)
    return /^candidates?$/.test(next.key) && /^\d|(?:of|for)$/.test(`${words[index - 1]?.key} ${joint?.key}`)
  })

const numbered =
  /\b(?:version|edition|release|draft|season|phase|stage|round|volume|series)\s+(\p{N}[\p{N}.]*|one|two|three|four|five|[ivx]+)\s+of\s+(?:the\s+)?$/iu
