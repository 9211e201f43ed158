import { isFunctionWord } from '../../mentions/names/words.ts'
import { isHedge } from './hedge.ts'
import type { Counting } from './subject.ts'
import { isPreposition, tailOf } from './tail.ts'
import { isTelling } from './words.ts'

const having = /^(?:has|have|had|contains?|contained|comprises?|comprised)$/
const costing = /^costs?$/
const definite = /^(?:the|this|its|their)$/
const mostWords = 4

/** `The ferry line has 14 stops`, `the line cost $2 million`: a number by the one thing that has it, told by its own words. */
export function describeWhole(counting: Counting): { subject: string; about: readonly string[] } | undefined {
  const { mention, phrase, before, after } = counting
  const isMoney = mention.value.dimension === 'money'
  const at = before.findLastIndex(word => !isHedge(word))
  const verb = before[at]
  if (!verb || !(isMoney ? costing : having).test(verb.key) || tailOf(after).length > 0) return undefined
  const [lead, ...whole] = before.slice(0, at)
  const head = whole.at(-1)
  if (!lead || !definite.test(lead.key) || !head || !isTelling(head) || whole.length > mostWords)
    return undefined
  if (whole.some(word => isPreposition(word) || isFunctionWord(word.key))) return undefined
  const name = mention.sentence.block.text.slice(whole[0]!.start, head.end)
  const told = whole
    .filter(isTelling)
    .slice(isMoney ? -1 : -2)
    .map(({ text }) => text)
    .join(' ')
  return isMoney
    ? { subject: `cost of the ${name}`, about: [`${told} cost`] }
    : { subject: `${phrase.map(({ text }) => text).join(' ')} of the ${name}`, about: [told] }
}
