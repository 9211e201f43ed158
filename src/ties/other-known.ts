import type { NameFact } from '../facts/fact.ts'
import type { NameIndex } from '../facts/index/name-index.ts'
import { isCalendar, isFunctionWord, isOrdinary } from '../mentions/names/words.ts'
import { keysOf, type Word } from '../text/word.ts'
import type { Claim } from './claim.ts'
import { isVerb } from './clauses.ts'
import { subjectOf } from './subjects.ts'

type Bearers = NameIndex['bearers']

/**
 * `Holm Works employs 190`, `Vik’s own contract runs for`, `Vik joined in`, of what the fact tells of Tarn Mills or of Berg: the
 * sentence is about another one of the kind, whom the facts know, too, and names nobody of the fact’s. So it is where it
 * tells what befell somebody else (`The club signed the keeper Arne Lund in`).
 */
export function isOfOtherKnown(claim: Claim, bearers: Bearers): boolean {
  const own = ownOf(claim, bearers)
  if (own.size === 0) return false
  const kinds = [bearerIn(claim), ofWhom(claim)].flatMap(words => {
    const others = words.flatMap(({ key, text }) =>
      /^\p{Lu}/u.test(text) && !isOrdinary(key) ? (bearers.get(key) ?? []) : [],
    )
    return others.some(fact => own.has(fact)) ? [] : others.map(({ entity }) => entity)
  })
  if (hasStrangeObject(claim, bearers)) kinds.push('person')
  return kinds.some(entity => {
    const ofKind = [...own].filter(fact => fact.entity === entity)
    const isTold = (key: string): boolean => bearers.get(key)?.some(fact => ofKind.includes(fact)) === true
    return ofKind.length > 0 && !claim.sentence.words.some(({ key }) => standsFor(key, entity) || isTold(key))
  })
}

/** Whom a fact is about: its words have all of a name, or one that is no other word. */
function ownOf({ known }: Claim, bearers: Bearers): ReadonlySet<NameFact> {
  const isNamed = (form: string): boolean => {
    const keys = keysOf(form).filter(key => !isFunctionWord(key))
    return keys.some(key => known.has(key) && !isOrdinary(key)) || keys.every(key => known.has(key))
  }
  const named = [...known].flatMap(key => bearers.get(key) ?? [])
  return new Set(named.filter(({ name, aka }) => [name, ...aka].some(isNamed)))
}

/** `became director of Tarn Mills`: the words of a name behind those of the fact’s phrase. */
const ofWhom = ({ sentence: { words }, at }: Claim): readonly Word[] =>
  at.flatMap(index => {
    const from = words[index + 2]?.key === 'the' ? index + 3 : index + 2
    const end = words.findIndex(({ text }, own) => own >= from && !/^\p{Lu}/u.test(text))
    return words[index + 1]?.key === 'of' ? words.slice(from, end < 0 ? words.length : end) : []
  })

/** `signed the keeper Arne Lund` */
function hasStrangeObject({ sentence: { words, block }, at, known }: Claim, bearers: Bearers): boolean {
  const verb = at.findLast(index => isVerb(words[index]!))
  if (verb === undefined) return false
  const [, name = ''] = object.exec(block.text.slice(words[verb]!.end)) ?? []
  const isOther = (key: string): boolean => !(known.has(key) || bearers.has(key) || isCalendar(key))
  return keysOf(name).length > 1 && keysOf(name).every(isOther)
}

const object = /^\s(?:(?:the|its|their|an?)\s)?(?:\p{Ll}+[\s-]){0,2}(\p{Lu}\p{Ll}+\s\p{Lu}[\p{L}’'-]+)/u

/** A pronoun may be that of the fact’s. */
const standsFor = (key: string, entity: NameFact['entity']): boolean =>
  (entity === 'person' ? /^(?:he|she|him|her|his|hers)$/ : /^its?$/).test(key)

/**
 * Whom a sentence says to have something, or that something befell him: `the port in Tarn` is no Tarn, and what somebody does to the
 * fact’s own thing (`Holm gave the loan`) is no other one.
 */
function bearerIn(claim: Claim): readonly Word[] {
  const { words } = claim.sentence
  const subject = subjectOf(claim)
  const end = subject.findIndex(({ key }) => prepositions.test(key))
  const head = end < 0 ? subject : subject.slice(0, end)
  if (head.some(({ text }) => /['’]s?$/.test(text))) return head
  const verb = words.find(({ start }) => start >= (subject.at(-1)?.end ?? 0))
  const isOfFact = claim.at.some(
    index => words[index - 1]?.key === 'the' && !/^\p{Lu}/u.test(words[index]!.text),
  )
  return (having.test(verb?.key ?? '') || isResult(verb, claim)) && !isOfFact ? head : []
}

/** `Holm Works made a profit of`; what it gives (`provided a loan of`) may be the fact's. */
const isResult = (verb: Word | undefined, { before }: Claim): boolean =>
  /^(?:made|posted|reported|recorded|booked|generated|achieved|suffered)$/.test(verb?.key ?? '') &&
  /\san?\s(?:[\p{Ll}-]+\s){1,3}of\s(?:(?:about|some|over|around|nearly|almost)\s)?$/u.test(before)

const having =
  /^(?:ha[sd]|have|employ(?:s|ed)?|runs?|ran|leads?|led|scored?|scores|w[io]ns?|earn(?:s|ed)|owns?|owned|join(?:s|ed)|signed|bec[ao]mes?)$/
const prepositions = /^(?:of|on|in|at|for|to|from|with|by|near|under|over|beside|between|against|into|about)$/
