import type { Block } from '../../document/document.ts'
import { groupBy } from '../../text/group-by.ts'
import { isPlural } from '../../text/inflection.ts'
import type { QuantityMention } from '../mention.ts'
import { shown } from './figures.ts'
import type { Reckoning } from './reckoning.ts'

/**
 * Lists that have one item more or less than the sentence says that leads to them: `There are three ways:`. What differs by
 * more is seldom the number of the items.
 */
export function announcedLists(
  blocks: readonly Block[],
  quantities: readonly QuantityMention[],
): Reckoning[] {
  const items = blocks.filter(({ item }) => item?.introduction?.text.trimEnd().endsWith(':'))
  if (items.length === 0) return []
  const lists = groupBy(items, ({ item }) => item!.introduction!)
  const byBlock = groupBy(quantities, ({ sentence }) => sentence.block)
  return [...lists].flatMap(([introduction, list]) => {
    const figure = announcing(byBlock.get(introduction) ?? [])
    const count = list[0]!.item!.of ?? countOf(list)
    if (!figure || count === undefined || count < 2) return []
    const { amount } = figure.value
    const isOff = Math.abs(amount - count) === 1 && !(amount > count && goesOn(list, blocks))
    if (!isOff && amount !== count) return []
    const { start, end } = figure
    const told = { block: introduction, start, end, agrees: !isOff, expected: shown(count) }
    return [{ ...told, reason: 'the items of its list', isFigure: true }]
  })
}

/** How many items a list has that is told by their marks alone: none where their numbers say otherwise. */
function countOf(list: readonly Block[]): number | undefined {
  const last = list.at(-1)!
  const number = /^\d+/.exec(last.text.slice(0, last.item!.start))?.[0]
  return number === undefined || Number(number) === list.length ? list.length : undefined
}

// More are seldom told before they are listed.
const most = 20

/** The number of a last sentence that says how many things follow. */
function announcing(quantities: readonly QuantityMention[]): QuantityMention | undefined {
  const sentence = quantities.at(-1)?.sentence
  if (sentence?.block.text.slice(sentence.end).trim() !== '') return undefined
  const [figure, ...others] = quantities.filter(
    each => each.sentence === sentence && each.value.dimension === 'number' && each.value.amount !== 1,
  )
  if (!figure || others.length > 0) return undefined
  const { value, nouns, partial, isNth, start, end } = figure
  const noun = nouns.at(-1)
  const isCount = Number.isInteger(value.amount) && value.amount <= most && !value.vague && !isNth && !partial
  if (!isCount || noun === undefined || !isPlural(noun.key)) return undefined
  const { text } = sentence.block
  const [before, after] = [text.slice(sentence.start, start), text.slice(noun.end, sentence.end)]
  const isOther = text[end] === '-' || hedged.test(before) || otherwise.test(after)
  return !isOther && (subject.test(before) || more.test(after)) ? figure : undefined
}

const hedged =
  /\b(?:each|every|per|(?:less|fewer|more)\sthan|at\s(?:least|most)|up\sto|over|under|about|top)\b/i
// The list has some of them, or something else.
const otherwise =
  /,|\b(?:or\smore|includ\w+|such\sas|like|especially|notably|mainly|some|each|every|this|these|those|following|what|how|why|and|but|so)\b/i
const subject =
  /^(?:(?:Here|There)\s(?:are|were)\s|(?:In|On|At)\s[^,]*,\s)?(?:(?:the|these|our|its|their|his|her|all)\s){0,2}$/i
// Of the things that follow more may be said, but nothing that they do: `two lines are read as follows:`
const more =
  /^:|^\s(?:to|for|of|in|on|at|by|with|from|about|as|across|through|within|during|that|which|who|where|when|you|we|i|they|below|here)\s/i

/** Whether a list goes on behind what interrupts it: another one follows before the next heading that nothing leads to. */
function goesOn(list: readonly Block[], blocks: readonly Block[]): boolean {
  const rest = blocks.slice(blocks.indexOf(list.at(-1)!) + 1)
  const end = rest.findIndex(({ kind }) => kind === 'heading')
  return (end < 0 ? rest : rest.slice(0, end)).some(({ item }) => {
    const lead = item?.introduction
    return item !== undefined && lead?.item === undefined && !lead?.text.trimEnd().endsWith(':')
  })
}
