import type { TimeMention } from '../mentions/mention.ts'
import type { Span } from '../text/span.ts'
import { wordSet } from '../text/word-set.ts'
import { isBracketedOfStranger } from './bracketed.ts'
import type { Claim, OwnClause, Surroundings } from './claim.ts'
import { clauseOf, clausesOf, hasVerb, isNot, withoutNext } from './clauses.ts'
import { isOfOtherKnown } from './other-known.ts'
import { isOtherOne } from './other-one.ts'
import { isOtherPlace } from './other-place.ts'
import { isOtherTime } from './other-time.ts'
import type { Refusal } from './refusal.ts'
import { isOfStranger } from './strangers.ts'

/** Why a claim may be about another time, place or thing than the fact, or is not asserted. */
export function whyAside(claim: Claim, surroundings: Surroundings): Refusal | undefined {
  if (isOtherOne(claim, surroundings.named)) return 'other-one'
  const clause = clauseAround(claim, surroundings.otherTimes)
  if (isUnasserted(claim, clause)) return 'not-asserted'
  if (isDenied(claim, clause)) return 'denied'
  if (isOtherTime(claim, clause, surroundings)) return 'other-time'
  const { named, bearers } = surroundings
  if (isOfStranger(claim, named) || isBracketedOfStranger(claim, named) || isOfOtherKnown(claim, bearers))
    return 'of-other'
  return isOtherPlace(claim, clause, surroundings) ? 'other-place' : undefined
}

const sentenceText = ({ sentence: { block, start, end } }: Claim): string => block.text.slice(start, end)

/** Whether what a clause claims is asked, wanted, planned, supposed or foretold, and not said to be so. */
export const isUnasserted = (claim: Claim, clause: OwnClause): boolean =>
  isAsked(claim) ||
  isWanted(claim) ||
  settable.test(clause.before) ||
  isToBeSet(claim) ||
  expected.test(clause.after) ||
  isSupposed(claim, clause) ||
  conditional.test(clause.text.replace(choice, '').replace(asPlanned, '')) ||
  isInverted(claim) ||
  isChance(claim) ||
  isForetold(claim, clause) ||
  planned.test(clause.before) ||
  (claim.isLimit !== true && (isPossible(claim, clause) || isConditional(claim, clause))) ||
  polled.test(sentenceText(claim)) ||
  misreported.test(claim.before) ||
  isHabit(claim, clause) ||
  ofAnyone.test(claim.before) ||
  isOfAnySuch(claim)

/** `Analysts had forecast 12`; a fact may be a forecast, and `14 beat what analysts forecast` tells what came. */
function isSupposed({ known }: Claim, { text, after }: OwnClause): boolean {
  const beaten = after.search(beating)
  const told = beaten < 0 ? text : text.slice(0, text.length - after.length + beaten)
  const word = unasserted.exec(told)?.[0].toLowerCase()
  return word !== undefined && !known.has(word)
}

/** What could be; but `All 420 homes would be let` tells how many there are. */
function isPossible({ before }: Claim, { text, after }: OwnClause): boolean {
  const told = text.slice(0, text.length - after.length) + withoutNext(after)
  const isOfAll = /\ball\s(?:(?:of\s)?(?:the|its|their)\s)?$/i.test(before)
  return possible.test(isOfAll ? told.replace(/\bwould\b/, '') : told)
}

/** `With a roof of copper the repairs would cost £2 million`; without a condition that is what there will be. */
const isConditional = (claim: Claim, clause: OwnClause): boolean =>
  /^(?:With(?:out)?|But\sfor)\s/.test(sentenceText(claim)) && /\bwould\s+\p{Ll}/u.test(clause.before)

const beating = /\b(?:beat(?:s|ing)?|top(?:s|ped|ping)|surpass(?:es|ed|ing)?|exceed(?:s|ed|ing)?)\b/

/** `A town with two schools could not pay`: what any such one could do. */
const isOfAnySuch = ({ before, after }: Claim): boolean =>
  /\ban?\s+(?:\p{L}+\s+){1,2}(?:with|of)\s+$/iu.test(before) &&
  /^\s+(?:\p{L}+\s+){1,2}(?:can(?:not)?|could|should|would|must|may|might|needs)\b/u.test(after)

/** `They had asked for a line with 20 stops`, `It needs 80 people`, `We expect sales of 20 million`: what is not there, or not yet. */
function isWanted({ before, known }: Claim): boolean {
  const wanted = wanting.exec(before)
  const verb = wanted?.slice(1).find(Boolean)?.split(' ')[0]
  return (
    verb !== undefined && !known.has(verb.toLowerCase()) && (verb === 'voted' || !definite.test(wanted![0]))
  )
}

// `expects the 28-point plan to pass` is of what there is, `expects the rate to be 2%` is not.
const definite = /\bthe\s(?!.*\sto\s)/i

const wanting =
  /\b(?:(asked|asking|pressed|pushed|campaigned|lobbied|petitioned|(?<!\b(?:was|were|is|are|been)\s)called|calling|hop(?:ed?|es|ing)|aim(?:s|ed|ing)?)\s+for\s[^.,;:?!]*|\b(?:one|two|three|four|some|several)\s(?:\p{Ll}+\s){0,4}(voted)\sfor\san?\s[^.,;:?!]*|(expect(?:s|ed)?|anticipate[sd]?|fear(?:s|ed)?)\s(?!(?:to|that)\b)[^.,;:?!]*|(promised|pledged|vowed|wanted|hoped)\s+to\s+\p{Ll}+\s(?:it|them)\s[^.,;:?!]*|(needs?|needed|wants?|wanted|lacks?|lacked|seeks?|sought|demands?|(?:needs?|wants?|seeks?|demands?)\san?\s(?:\p{Ll}+\s){1,3}of)\s+(?:another\s+)?|(demand(?:s|ed)?|recommend(?:s|ed)?|propose[sd]?|request(?:s|ed)?)\sthat\s[^.;:?!]*)$/iu

// `You can raise the timeout to 120 seconds`
const settable =
  /\bcan\s+(?:(?:be|also|even)\s+){0,2}(?:rais|lower|set|chang|increas|extend|reduc|shorten|lengthen|adjust|overrid)\p{L}*\s/u

/** `Set the timeout to 120 seconds`, `The flag sets the timeout to 120 seconds`, of what it is where nobody sets it; a fact may say what is recommended. */
const isToBeSet = (claim: Claim): boolean =>
  (setting.test(claim.before) ||
    (settingFor.test(claim.before) && !/\bdefault\b/i.test(sentenceText(claim)))) &&
  !['recommended', 'suggested', 'required', 'needed'].some(word => claim.known.has(word))

const setting =
  /^(?:(?:First|Then|Next|Now|Please),?\s)?(?:(?:Set|Raise|Lower|Increase|Reduce|Limit)\s[^.;:]*\bto\s|(?:Use|Try|Choose)\s(?:an?\s(?:\p{Ll}+\s){1,2}of\s)?)$/u

// `The command above sets the timeout to 120 seconds`
const settingFor =
  /\b(?:commands?|flags?|options?|switch|lines?|examples?|snippets?|arguments?|parameters?|variables?|scripts?)\b[^.;:]*\b(?:sets?|raises?|lowers?|changes?|overrides?)\s[^.;:]*\bto\s$/

// `The line was to have had 17 stops`, `They had planned for 17 stops`
const planned =
  /\b(?:(?:was|were)\s+to\s+(?:have\s+)?(?!(?:the|an?|its|their|his|her|this|that)\b)\p{Ll}+\s|had\s+(?:been\s+)?(?:planned|scheduled|budgeted|intended)\s)[^,;:]*$/u

/** `It has not 24 points`, `20 boats were not insured`; `not all of the 24 points` takes them for granted. */
const isDenied = ({ sentence: { words }, at, known }: Claim, { before }: OwnClause): boolean =>
  (denying.test(before) && !/\b(?:the|its|their|all|his|her)\s+$|['’]s\s+$/i.test(before)) ||
  (!known.has('not') && at.some(index => words.slice(Math.max(0, index - 2), index).some(isNot)))

// `No bid had come to more than $2 million.`
const denying =
  /\b(?:not|never|nor|rather\s+than|instead\s+of)\b|n['’]t\b|^(?:no\s+(?!fewer\b|less\b|more\b)|none\b|nobody\b|nothing\b)/i

/** `Did the plan have 24 points?` asks, where `Why does the plan have 24 points?` takes for granted. */
const isAsked = ({ sentence: { words }, after }: Claim): boolean =>
  asking.has(words[0]?.key ?? '') && /\?["'”’)\]]*$/.test(after.trimEnd())

const asking = wordSet(
  'is are was were do does did has have had can could will would shall should may might must',
)

/** `The population is expected to fall to 5 million`, of what is so today. */
const isForetold = (claim: Claim, { before }: OwnClause): boolean =>
  isSeen(claim) ||
  isOfMore(claim) ||
  (!((isOfForecast(claim) && leadsToIt(claim)) || claim.knowsPast) &&
    /\b(?:(?:was|were|been)\s+(?:expected|likely|due|supposed)\s+to|(?:expected|likely)\s+to\s+(?:fall|drop|shrink|rise|grow|climb|increase|decrease|decline|reach|double))\b/i.test(
      before,
    ))

/** `By the end of the year the market sees the rate at 3%`, of a fact that is no forecast. */
const isSeen = (claim: Claim): boolean =>
  !isOfForecast(claim) &&
  /\b(?:markets?|analysts?|economists?|traders?|investors?|forecasters?)\s(?:\p{L}+ly\s)?(?:see|sees|saw|expects?)\s(?:[\p{L}-]+\s){1,5}(?:at|reaching|hitting)\s(?:\p{Ll}+\s)?$/iu.test(
    claim.before,
  )

/** `Traders see another cut, which would bring the rate to 3%`, `Two more cuts would bring it to 3%`: what would be, and is not yet. */
const isOfMore = (claim: Claim): boolean =>
  !isOfForecast(claim) && (seenToCome.test(claim.before) || ofMore.test(claim.before))

const seers = '(?:markets?|analysts?|economists?|traders?|investors?|forecasters?|bookmakers?)'
const seenToCome = new RegExp(
  `\\b${seers}\\s(?:(?:are|is|now|still|also)\\s)*(?:see|foresee|expect|predict|bet|pric|hop|reckon|anticipat)(?:s|ing|e)?\\b[^;:?!]*,\\s(?:which|that)\\swould\\s\\p{Ll}+\\s[^,;:]*$`,
  'iu',
)
const ofMore =
  /\b(?:another|(?:one|two|three|four|five)\s(?:more|further|such)|further)\s(?:\p{Ll}+\s){1,3}would\s\p{Ll}+\s[^,;:]*$/iu

const isOfForecast = ({ known }: Claim): boolean =>
  [...known].some(key => /^(?:forecast|project|expect|outlook|predict)/.test(key))

/** `The economy is expected to grow`, where what the fact is of leads to it; `Wages are expected to` is no such thing. */
const leadsToIt = ({ sentence: { words, start }, at: [first], before }: Claim): boolean =>
  first !== undefined && /\bexpected\b/.test(before.slice(Math.max(0, words[first]!.end - start)))

// Not `Odra IF`.
const conditional = /\b[Ii]f\b/
/** `If all goes to plan`: no more than that it is planned. */
export const asPlanned =
  /\b[Ii]f\s(?:all|everything)\sgoes\s(?:well|smoothly|(?:according\s)?to\s(?:the\s)?plan|as\splanned)\b/
// `If you drive, parking costs $20`: the reader's choice, whatever it leads to.
const choice = /^[Ii]f\s+you\s+(?!(?:had|were)\b)[^,;:]*,/
/** `Had they cut it to 3%, prices would have risen`; `Were it not for the 28-point plan, they would` takes that for granted. */
const isInverted = (claim: Claim): boolean =>
  inverted.test(sentenceText(claim)) &&
  /\b(?:(?:to|by|of|at|been)|(?:would|could|might)\s\p{Ll}+)\s$/u.test(claim.before)

const inverted = /^(?:Had|Were|If(?!\syou\b))\s[^,;:?]*,[^?]*\b(?:would|could|might)\b/

/** `a chance of 40% that it is cut`, `a 40% chance`: how likely something is, of what is so. */
const isChance = ({ before, after, known }: Claim): boolean =>
  [chanceOf.exec(before), /^\s(\p{Ll}+)/u.exec(after)].some(
    found => found && chances.has(found[1]!) && !known.has(found[1]!),
  )

const chanceOf = /\b(\p{Ll}+)\s(?:of|at|is|was)\s$/u
const chances = wordSet('chance chances probability likelihood odds')

const unasserted =
  /\b(?:unless|whether|(?:hoped|meant|intended)\s+(?:to|for)|forecasts?|forecasted|projected|predicted|analysts|(?:is|was|were|be)\s+(?:not\s+)?(?:im)?possible)\b/i
// `Winds of 90 km/h are expected`
const expected =
  /^\s*(?:\p{L}+\s+){0,2}(?:is|are|was|were|ha[ds]\s+been)\s+(?:(?:expected|forecast|feared|likely)\b(?!\s+to\b)|what\s[^,;:.]*\b(?:expect|forecast|fear|hope|want|predict|promise|demand|ask)\p{L}*)/u
const possible =
  /\b(?:(?:should|would)\s+(?:have|be)\b|(?:could(?!\s+not)|can(?=\s+(?:take|carry|hold|seat|accommodate|house)\b)|might|(?<!\b[Yy]ou\s)may)\s+\p{Ll})/u
// `A boat that carries 30`: any such boat.
const ofAnyone = /\b(?:an?|any|every)\s+\p{L}+\s+(?:that|who)\s+(?!(?:is|has|was)\b)\p{L}+s\s[^,;:]*$/iu
// What was asked or foretold, and not what came.
const polled =
  /\b(?:(?:opinion|exit)\s+polls?|pollsters?|polls?\s+(?:had|have|has|put|gave|give|show\w*|suggest\w*|point\w*|predict\w*))\b/i

// `An earlier version of this article gave 83 recommendations`: a correction tells what was wrong.
const misreported =
  /\b(?:(?:earlier|previous|original)\s+versions?\s+of\s+(?:this|the)\s+(?:\p{L}+\s+)?|[Tt]his\s+\p{L}+\s+(?=(?:ha[ds]\s+)?(?:wrongly|incorrectly|mistakenly|originally|previously))|[Ww]e\s+)(?:(?:had|has|have|wrongly|incorrectly|mistakenly|originally|previously)\s+)*(?:said|wrote|reported|stated|gave|misstated)\b/u

/** `The crossing usually takes 90 minutes`: what is so as a rule, and not this time. */
const isHabit = ({ known, after }: Claim, { text }: OwnClause): boolean => {
  const habit = (habitual.exec(text) ?? asRule.exec(after))?.[1]
  return habit !== undefined && !known.has(habit)
}

const habitual = /\b(usually|normally|typically|ordinarily)\b/
const asRule = /^[^,;:.]{0,20}\sas\sa\s(rule)\b/

/** The clause of a claim, with what stands in it before and behind the claim. */
export function clauseAround(claim: Claim, times: readonly TimeMention[]): OwnClause {
  const { block, start: from } = claim.sentence
  const { start, end } = ownClause(claim, times)
  return {
    start,
    end,
    text: block.text.slice(start, end),
    before: claim.before.slice(start - from),
    after: claim.after.slice(0, Math.max(0, end - claim.end)),
  }
}

/** The clause of the claim, with one without a verb before its comma, and one that says when. */
function ownClause({ sentence, start }: Claim, times: readonly TimeMention[]): Span {
  const { words } = sentence
  const clauses = clausesOf(sentence, times)
  const own = clauseOf(
    clauses,
    words.findIndex(word => word.end > start),
  )
  if (own < 0) return { start, end: start }
  const before = clauses[own - 1]
  const leads =
    before && (own === 1 || /^(?:in|on|at|by|last|during|since|after)$/.test(words[before.from]!.key))
  const isLed = leads && clauses[own]!.isAfterComma && !hasVerb(words.slice(before.from, before.to))
  const first = isLed ? own - 1 : own
  const next = clauses[own + 1]
  const isTimed = next && words[next.from]!.key === 'when'
  const last = words[clauses[isTimed ? own + 1 : own]!.to - 1]!
  return { start: words[clauses[first]!.from]!.start, end: last.end }
}
