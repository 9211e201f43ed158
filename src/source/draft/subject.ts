import type { TimeMention } from '../../mentions/mention.ts'
import { isFunctionWord, isOrdinary } from '../../mentions/names/words.ts'
import type { Word } from '../../text/word.ts'
import { wordSet } from '../../text/word-set.ts'
import { isVerb } from '../../ties/clauses.ts'
import { nounsBefore } from './clauses.ts'
import type { Counting } from './counting.ts'
import { isAdverb, isHedge, leadOf, possessives } from './lead.ts'
import { isNumber, isPreposition, tailOf } from './tail.ts'
import { isAuxiliary } from './tense.ts'
import { isTelling } from './words.ts'

const people = /^(?:people|children|.*(?:men|girls|boys|ers|ors|ists|ians|ees))$/

/**
 * What is counted, in the words of the sentence: the noun and what follows it, or what leads to the number; undefined for
 * what neither explains. One year that its clause tells goes with it.
 */
export function subjectOf(counting: Counting): string | undefined {
  const own = counting.phrase.length > 0 ? subjectOfNoun(counting) : subjectOfMeasure(counting)
  const years = new Set(counting.times.filter(isYear).map(({ value: { text } }) => text))
  return own !== undefined && years.size === 1 ? `${own} in ${[...years].join()}` : own
}

/** `in 2019`; `since 2019` is no year of its own. */
const isYear = ({ sentence, start, value }: TimeMention): boolean =>
  /^\d{4}$/.test(value.text) && /\bin\s$/i.test(sentence.block.text.slice(Math.max(0, start - 4), start))

function subjectOfMeasure(counting: Counting): string | undefined {
  const head = measures.get(counting.mention.value.dimension) ?? 'amount'
  const [rest, next] = [restOf(counting), counting.after[0]]
  // What leads to where it was says nothing of what it was of.
  const isOf = next !== undefined && (next.key === 'of' || isVerb(next))
  if (rest && isOf && !/^(?:that|who)\s/.test(rest)) return `${head} ${rest}`
  if (isInNounPhrase(counting)) return undefined
  const owner = ownerOf(counting)
  if (!owner) return measuredBy(counting, head)
  return owner.length > 1 || head === 'amount' ? textOf(counting, owner) : undefined
}

/** `cost of the ferry line`, `the ferry line earned`. */
function measuredBy(counting: Counting, head: string): string | undefined {
  const { before, mention, isChange } = counting
  const { nouns, verbs, link, isWhole } = leadOf(before, mention.sentence.block.text) ?? nothing
  if (verbs.length === 0 || lacksNoun(nouns)) return undefined
  const who = leadText(counting, nouns)
  if (isChange) return who
  // `Repairs are expected to cost`
  if (/^costs?$/.test(verbs.at(-1)!.key)) return `cost of ${who}`
  const isHowLong = head === 'length' && link?.key === 'for'
  if (!isWhole && !isHowLong) return undefined
  return verbs.every(isAuxiliary) ? who : `${who} ${textOf(counting, verbs)}`
}

const nothing = { nouns: [], verbs: [], link: undefined, isWhole: false }

/** `Brennevik's rose 28 percent`: what rose was told before. */
const lacksNoun = (nouns: readonly Word[]): boolean => /['’]s?$/.test(nouns.at(-1)?.text ?? '')

/** `a fundraising goal` of £5m, `a terrace` of nine houses: what has the number, without its article. */
function ownerOf(counting: Counting): readonly Word[] | undefined {
  const { before } = counting
  const link = linkOf(counting)
  if (link?.key !== 'of') return undefined
  const all = nounsBefore(before, before.indexOf(link))
  const nouns = all.slice(all.findLastIndex(isVerb) + 1)
  return nouns.length > 0 && isTelling(nouns.at(-1)!) && !nouns.some(isNumber) ? nouns : undefined
}

const linkOf = ({ before }: Counting): Word | undefined => before.findLast(word => !isHedge(word))

/** `the £2 million library`: what has the measure stands behind it. */
const isInNounPhrase = ({ mention: { sentence, start, end } }: Counting): boolean =>
  /\b(?:an?|the|its|their|his|her|this)\s(?:\p{Ll}+\s)?$/iu.test(
    sentence.block.text.slice(Math.max(sentence.start, start - longestLead), start),
  ) && /^[\s-]\p{L}/u.test(sentence.block.text.slice(end, end + 2))

const longestLead = 30

/** The noun and what says which: what follows it, what it is in, or who has or did it. */
function subjectOfNoun(counting: Counting): string | undefined {
  const head = textOf(counting, counting.phrase) + rateOf(counting)
  const rest = restOf(counting)
  if (rest !== undefined)
    return mayGoWithVerb.test(rest) && counting.before.some(isVerb)
      ? ledBy(counting, head)
      : `${head} ${rest}`
  const owner = ownerOf(counting)
  if (!owner) return ledBy(counting, head)
  // `the deaths of nine people`: they are in no deaths.
  const lead = counting.before[counting.before.indexOf(owner[0]!) - 1]
  return lead && oneOf.test(lead.key) ? `${head} in the ${textOf(counting, owner)}` : undefined
}

const oneOf = /^(?:an?|its|his|her|their)$/

/** `withdrew five ministers in a dispute`, `ordered valves at prices`: how it was done, or where, rather than which. */
const mayGoWithVerb = /^(?:(?:in|with|for|by|under|during|within) an?|at)\s/

/** `60,000 visitors a year` */
const rateOf = ({ mention: { sentence }, phrase }: Counting): string =>
  rate.exec(sentence.block.text.slice(phrase.at(-1)!.end, sentence.end))?.[0] ?? ''

const rate = /^\s(?:an?|each|every|per)\s(?:second|minute|hour|day|night|week|month|year)\b/

/** `stops of the ferry line`, `sheds that Brennevik has built`, `lakes that the dogs swam in`. */
function ledBy(counting: Counting, head: string): string | undefined {
  const { before, mention } = counting
  const { nouns, verbs, link, isWhole } = leadOf(before, mention.sentence.block.text) ?? nothing
  const last = verbs.at(-1)
  if (!last || !isWhole || lacksNoun(nouns)) return undefined
  const who = leadText(counting, nouns)
  if (!link && having.test(last.key)) return `${head} of ${who}`
  if (isAuxiliary(last) || (link && verbs.some(isAuxiliary))) return undefined
  return `${head} that ${who} ${textOf(counting, verbs)}${link ? ` ${link.text}` : ''}`
}

/** What leads to a number, as it stands within a sentence. */
function leadText(counting: Counting, words: readonly Word[]): string {
  const text = textOf(counting, words)
  const [{ key, start }, next] = words as [Word, ...Word[]]
  if (next && possessives.has(key)) return `the ${textOf(counting, words.slice(1))}`
  const isName = next !== undefined && /^\p{Lu}/u.test(next.text)
  const isOpening = start === counting.mention.sentence.start && isOrdinary(key) && !isName
  return isOpening || /^(?:The|An?|This)\b/.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text
}

const measures = new Map([
  ['percent', 'share'],
  ['duration', 'length'],
])

const textOf = ({ mention }: Counting, words: readonly Word[]): string =>
  mention.sentence.block.text.slice(words[0]!.start, words.at(-1)!.end)

/** What follows the noun: `in three states`, `who have moved to Ireland`; of a measure, what it is of. */
function restOf(counting: Counting): string | undefined {
  const { mention, phrase, after } = counting
  const whole = tailOf(after)
  const [first] = whole
  const gap = mention.sentence.block.text.slice(phrase.at(-1)?.end ?? mention.end, first?.start)
  if (!first || !/^\s+$/.test(gap) || whole.some(({ text }) => possessives.has(text))) return undefined
  // `The deaths of nine people shook the town`
  if (
    linkOf(counting)?.key === 'of' &&
    whole.some((word, at) => isAuxiliary(word) || (at === 0 && isVerb(word)))
  )
    return undefined
  const done = doneOf(whole)
  if (done.length > 0) return textOf(counting, isCutShort(whole, after) ? done.slice(0, 1) : done)
  // `members of the board took part`
  const act = whole.findIndex(
    (word, at) => at > 1 && /^\p{Ll}/u.test(word.text) && isVerb(word) && !isAuxiliary(word),
  )
  const isPlain = act > 0 && !whole.slice(0, act).some(isAuxiliary)
  const tail = isPlain ? whole.slice(0, act) : whole
  return tail.length > 1 && (leadsOn.test(first.key) || isPreposition(first) || isVerb(first))
    ? toldOf(counting, tail)
    : undefined
}

const leadsOn = /^(?:around|between|during|near|per|throughout|under|who|without)$/

function toldOf(counting: Counting, tail: readonly Word[]): string | undefined {
  const { mention, after } = counting
  const verb = isVerb(tail[0]!) ? 0 : tail.findIndex(isAuxiliary)
  // Who became what is told behind the cut.
  if (isCutShort(tail, after) && (verb >= 0 || mention.value.dimension === 'percent'))
    return verb > 1 ? textOf(counting, tail.slice(0, verb)) : undefined
  return verb < 0 ? textOf(counting, tail) : withRelative(counting, tail, verb)
}

/** `arrested in Brennevik` of those who were, or have been; empty where nothing was done to them. */
function doneOf(tail: readonly Word[]): readonly Word[] {
  const from = tail.findIndex(word => !(isAuxiliary(word) || isAdverb(word)))
  const isPassive = tail.slice(0, from).some(({ key }) => /^(?:was|were|been)$/.test(key))
  return isPassive && isVerb(tail[from]!) ? tail.slice(from) : []
}

/** `of voters in Brennevik who are old`: told of those who are counted, from the verb on. */
function withRelative(counting: Counting, tail: readonly Word[], verb: number): string {
  const counted = counting.phrase.at(-1) ?? tail[1]!
  const before = verb > 0 ? `${textOf(counting, tail.slice(0, verb))} ` : ''
  // `crates sent from Brennevik were lost`
  if (verb === 0 && isVerbBehind(counting, tail)) return textOf(counting, tail)
  return `${before}${people.test(counted.key) ? 'who' : 'that'} ${textOf(counting, tail.slice(verb))}`
}

/** Whether the verb of those who are counted comes behind a tail, so that the one in it is a participle. */
const isVerbBehind = ({ mention: { sentence } }: Counting, tail: readonly Word[]): boolean =>
  /^(?:,[^,;.]*,)?\s(?:is|are|was|were|has|have|had|will|would|can|could)\b/.test(
    sentence.block.text.slice(tail.at(-1)!.end, sentence.end),
  )

/** Whether a tail ends in the midst of what is told. */
function isCutShort(tail: readonly Word[], after: readonly Word[]): boolean {
  const next = after[tail.length]
  if (!next || next.start - tail.at(-1)!.end > 1) return false
  return determiners.has(next.key) || !(isPreposition(next) || isFunctionWord(next.key))
}

const determiners = wordSet('the a an his her its their this these')

const having = /^(?:has|have|had|contains?|contained|comprises?|comprised)$/
