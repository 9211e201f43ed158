import type { NameMention, Sentence } from '../../mentions/mention.ts'
import { kin } from '../../mentions/names/kin.ts'
import { isFunctionWord } from '../../mentions/names/words.ts'
import { firstWhere } from '../../text/bisect.ts'
import type { Span } from '../../text/span.ts'
import { words } from '../../text/word.ts'
import { wordSet } from '../../text/word-set.ts'
import { isVerb } from '../clauses.ts'

/** A birth or a death that a sentence tells of someone known; the span is the verb's. */
export interface LifeEvent extends Span {
  readonly name: NameMention
  readonly what: 'born' | 'died'
  /** `has died`: it is news. */
  readonly isNews: boolean
  /** Nothing but the verb follows the name: a date before the name is the event's too. */
  readonly isPlain: boolean
  /** It is named, not told (`the death of Name`): only a date right behind is its own. */
  readonly isNamed?: true
  /** Where what is said of it ends at the latest: the next such verb, or the end of the sentence. */
  readonly until: number
}

const verb =
  /(?<![\p{L}-])(?:(?<born>born)|died|dies|passed\s+away|dead(?=,?\s+(?:at|aged)\s))(?![\p{L}-]):?/giu

/** The births and deaths that a sentence tells of people, or names, in order. */
export const lifeEvents = (sentence: Sentence, people: readonly NameMention[]): LifeEvent[] =>
  [...toldEvents(sentence, people), ...namedEvents(sentence, people)].sort((a, b) => a.start - b.start)

/**
 * The births and deaths that a sentence tells of people. The bearer is the nearest name before the verb, where
 * nothing between the two speaks of anybody else; a second verb may go on about the same (`was born in 1820 and died`).
 */
function toldEvents(sentence: Sentence, people: readonly NameMention[]): LifeEvent[] {
  const { text } = sentence.block
  const own = text.slice(sentence.start, sentence.end)
  const verbs = people.length === 0 ? [] : Array.from(own.matchAll(verb))
  const events = verbs.length === 0 ? [] : openingBirth(sentence, people)
  verbs.forEach(({ index, 0: found, groups }, at) => {
    const start = sentence.start + index
    const end = start + found.length
    const what = groups?.['born'] === undefined ? 'died' : 'born'
    const nearest = people[firstWhere(people, name => name.end > start) - 1]
    if (!nearest) return
    const between = text.slice(nearest.end, start)
    const previous = events.at(-1)
    const isNear = previous !== undefined && start - previous.end < longest
    const isSame = isNear && previous.name === nearest && goesOn.test(text.slice(previous.end, start))
    if (!isSame && !(isLinked(what, nearest, between) && isSubject(nearest, between) && !isOfFamily(nearest)))
      return
    if (isSame && !isPlain(text.slice(previous.end, start).replace(';', ','))) return
    const until = sentence.start + (verbs[at + 1]?.index ?? own.length)
    events.push({
      start,
      end,
      name: nearest,
      what,
      until,
      isNews: /\bhas\b/.test(between),
      isPlain: /^\s+(?:(?:was|is)\s+)?$/.test(between),
    })
  })
  return events
}

/** `the death of Name`, `Name's birth`; not `news of Name's death on Sunday`, which tells when it came. */
const namedEvents = (sentence: Sentence, people: readonly NameMention[]): LifeEvent[] =>
  people.flatMap((name): LifeEvent[] => {
    const { text } = sentence.block
    const before = text.slice(Math.max(sentence.start, name.start - reach), name.start)
    const of = noun.of.exec(before)
    const owned = of ? null : noun.owned.exec(text.slice(name.end, Math.min(name.end + reach, sentence.end)))
    const what = (of ?? owned)?.[1]
    const isOfHis = of !== null && /^['’]/.test(text.slice(name.end, name.end + 1))
    if (
      what === undefined ||
      isOfHis ||
      isOfFamily(name) ||
      !opening.test(of ? before.slice(0, of.index) : before)
    )
      return []
    const end = name.end + (owned?.[0].length ?? 0)
    return [
      {
        start: of ? name.start - of[0].length : name.start,
        end,
        name,
        what: what === 'birth' ? 'born' : 'died',
        until: sentence.end,
        isNews: false,
        isPlain: false,
        isNamed: true,
      },
    ]
  })

// `the death of Name's wife` is hers.
const noun = {
  of: /(?:the\s)?\b(death|birth)\sof\s(?:(?:Mr|Mrs|Ms|Miss|Sir|Dr)\.?\s)?$/i,
  owned: /^['’]s?\s(death|birth)\b/,
} as const
const opening = /^$|(?:^|[,;(—–]\s|\s)(?:since|after|before|until|till|following|with|at|upon)\s$/i

/** `Born in 1931, the third of seven children, Name never ...`: of who is named behind it as the subject of the sentence. */
function openingBirth({ block: { text }, start }: Sentence, people: readonly NameMention[]): LifeEvent[] {
  const [name] = people
  if (!name || name.start - start > longest || !text.startsWith('Born ', start)) return []
  const isSubject =
    text.slice(name.start - 2, name.start) === ', ' && /^\s+\p{Ll}/u.test(text.slice(name.end))
  const event = {
    start,
    end: start + 4,
    name,
    what: 'born',
    until: name.start,
    isNews: false,
    isPlain: false,
  } as const
  return isSubject ? [event] : []
}

const aside =
  '(?:\\s+(?:him|her)self)?(?:\\s*\\([^()]{0,60}\\))?(?:,(?!\\s+(?:and|or|but)\\b)[^,;:.()]{1,160},)?'
const adverbs = '(?:also|later|peacefully|suddenly|unexpectedly|quietly)\\s+'
// Nothing stands between a verb that opens its sentence and who is meant without a name.
const links = {
  born: new RegExp(`^(?:|\\s*\\(|${aside},?\\s+(?:who\\s+)?(?:(?:was|is)\\s+)?)$`),
  died: new RegExp(
    `^(?:|\\s*\\(|${aside}(?:,?\\s+who\\s+(?:has\\s+|had\\s+)?|\\s+(?:has\\s+|had\\s+|was\\s+(?:only\\s+|just\\s+)?\\d{2,3}\\s+when\\s+s?he\\s+)?)(?:${adverbs}){0,2})$`,
  ),
} as const

// `Name, the builder who has died`
const news = /^,\s+(?:the|an?)\s+(?:(?!of\b)[\p{L}-]+\s+){1,4}who\s+has\s+$/u
// `Name, who drew boats, because her brothers could not, and lived by the sea, died on Tuesday`: no other noun is its subject.
const clause = /^,\s+who\s[^;:.()]{1,300},\s+$/
// `Name drew boats for a king and died in 1931`: one verb, and nothing between that has a subject of its own.
const second = /^\s+[^\s'’,;:.()][^,;:.()]{1,120}(?<=\s)and\s$/
const otherSubject = new RegExp(`(?<!\\p{L})(?:whose|that|said|says|${kin}|friend)(?!\\p{L})`, 'iu')
const otherClause =
  /(?<!\p{L})(?:who|which|what|when|while|where|how|if|as|s?he|they|we|saw|watched|let|made|had|and|(?:after|because|before|since|though|until|till)(?!\s\p{N}))(?!\p{L})(?!\s$)/u

function isLinked(what: LifeEvent['what'], { sentence, start }: NameMention, between: string): boolean {
  if (links[what].test(between)) return true
  if (what === 'born' || otherSubject.test(between)) return false
  if (clause.test(between) || news.test(between)) return true
  const isSecond = start === sentence.start && second.test(between) && !otherClause.test(between)
  return isSecond && words(between).filter(isVerb).length === 1
}

const goesOn = /(?:[,;]|,?\s+and)\s+(?:(?:was|has|had|later|he|she)\s+){0,2}$/

/** How many UTF-16 units before a name are looked at. */
const reach = 60

/** How many units of complements a verb has at the most. */
export const longest = 120

/** Not `the father of Name died`, `A Name and B Name were born`, `if Name had died`; `who` is the name right before it. */
function isSubject({ sentence, start }: NameMention, between: string): boolean {
  const before = sentence.block.text.slice(Math.max(sentence.start, start - reach), start)
  const isHis = /^,?\s+who\s/.test(between)
  return !doubted.test(before) && (isHis || !(governed.test(before) || listed.test(before)))
}

/** `the elder Berg`, `Mrs. Berg`, `his sister Berg`: a surname alone that may be another's of the family. */
export function isOfFamily({ sentence, start, end, fact }: NameMention): boolean {
  const { text } = sentence.block
  const isSurname = words(text.slice(start, end)).length === 1 && words(fact.name).length > 1
  return isSurname && family.test(text.slice(Math.max(sentence.start, start - reach), start))
}

const family = new RegExp(
  `(?<!\\p{L})(?:mrs|ms|miss|madame?|lady|elder|older|younger|young|little|baby|${kin})\\.?\\s+$`,
  'iu',
)

const governed = /(?<!\p{L})(?:of|to|by|for|from|like|than|between|with)\s+(?:\p{L}[\p{L}.’'-]*\s+){0,3}$/iu
const listed = /(?:\p{Lu}[\p{L}.’'-]*|,)\s+(?:and|or|&)\s+(?:\p{L}[\p{L}.’'-]*\s+){0,2}$/u
const doubted =
  /(?<!\p{L})(?:if|had|were|whether|suppos\p{L}*|imagin\p{L}*|claim\p{L}*|believ\p{L}*|thought|rumou?r\p{L}*|hoax\p{L}*|falsely|wrongly|den(?:y|ied)|mistak\p{L}*)(?!\p{L})/iu

const plainWords = wordSet(
  'on in at near of to a an the his her their and about around circa early late earlier later was has had he she there died born',
)

/** What may stand between a death and the age at it, and would leave a date in doubt: `after a stroke in 1990`. */
const causeWords = wordSet('after following with this last only just by surrounded yesterday today')

/**
 * Whether a text has nothing but places, times, ages and causes: none of its words is another verb, which could have a
 * date of its own.
 */
export const isPlain = (text: string): boolean => isOf(text, key => plainWords.has(key))

/** The same of what stands between a death and an age: `of advanced lung cancer at age 92` tells what of. */
export const isPlainToAge = (text: string): boolean =>
  isOf(text.replace(cause, ' '), key => plainWords.has(key) || causeWords.has(key))

const cause = /\s(?:of|from)(?:\s\p{Ll}+){1,5}(?=,?\s(?:at|aged|age)\s)/u

const isOf = (text: string, isKnown: (key: string) => boolean): boolean =>
  /^[\s,.()'’\p{L}\p{N}–-]*$/u.test(text) &&
  words(text).every(
    word =>
      isKnown(word.key) || /^[\p{Lu}\p{N}]/u.test(word.text) || !(isFunctionWord(word.key) || isVerb(word)),
  )
