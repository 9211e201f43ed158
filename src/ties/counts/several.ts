import type { QuantityMention } from '../../mentions/mention.ts'

/**
 * Whether a number is what several have together: `Norland and the Isles have 92 seats`, `Norland, Orsund, Tarn: 92 seats`.
 * @param at the words of the fact's phrase, by index
 */
export function isOfSeveral({ sentence, start }: QuantityMention, at: readonly number[]): boolean {
  const { block, start: from, words } = sentence
  const told = several.exec(block.text.slice(from, start))?.[0]
  return told !== undefined && at.some(index => words[index]!.end <= from + told.length)
}

/**
 * Whether a number is held against another one's: `They had 43 shots to Norland's 36`.
 * @param at the words of the fact's phrase, by index
 */
export function isAgainst(
  { sentence: { block, words }, end }: QuantityMention,
  at: readonly number[],
): boolean {
  const told = against.exec(block.text.slice(end))?.[0]
  return (
    told !== undefined &&
    at.some(index => words[index]!.start >= end && words[index]!.end <= end + told.length)
  )
}

const name = "(?:[Tt]he\\s)?\\p{Lu}[\\p{L}\\p{M}’'-]*(?:\\s\\p{Lu}[\\p{L}\\p{M}’'-]*){0,3}"
const against = new RegExp(`^\\s(?:\\p{Ll}+\\s)?(?:to|against)\\s${name}['’]s?(?=\\s\\p{N})`, 'u')

const others = `(?:,\\s${name}){0,5}`
const verb = '(?:now\\s|together\\s|still\\s)?(?:have|had|hold|held|won|win|took|take|got|get)'
const several = new RegExp(`^${name}${others}(?:,?\\s(?:and|&)\\s${name}\\s${verb}|,\\s${name}:)\\s$`, 'u')
