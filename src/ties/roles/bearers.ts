import type { NameFact } from '../../facts/fact.ts'
import type { NameMention, Sentence } from '../../mentions/mention.ts'
import { isCommonGivenName } from '../../mentions/names/given-names.ts'
import { isFunctionWord, isOrdinary, isTitle } from '../../mentions/names/words.ts'
import { firstWhere } from '../../text/bisect.ts'
import { overlaps, type Span } from '../../text/span.ts'
import { keysOf, type Word } from '../../text/word.ts'
import { isOfOtherHouse, isOwnOwner } from './bodies.ts'
import { isSaidToBe } from './succession.ts'
import { isAtTheTime, modifiers, saysOfWhat, serving, type TitleMatch } from './titles.ts'

/** A name beside a title: where it stands, and who it is if that is known. */
export interface Bearer extends Span {
  readonly name: string
  /** The fact that knows the name. */
  readonly fact?: NameFact
}

/** `Title Name`, or for a title in the plural `Titles Name, Name and Name`. */
export function bearersAfter(title: TitleMatch, names: readonly NameMention[]): Bearer[] {
  const { sentence, from, to, form } = title
  const { words, block } = sentence
  // `In his last year as mayor Name built`: a small title ends what is said before the name.
  const isSmall = /^\p{Ll}/u.test(words[from]!.text)
  if (isSmall && complementing.has(words[from - 1]?.key ?? '')) return []
  const bearers: Bearer[] = []
  let at = words[to - 1]!.end
  const labelled = bearerOfLabel(title, names)
  if (labelled) return [labelled]
  for (;;) {
    // A dot inside a sentence is that of an abbreviation: `Gov. Name`.
    const joint = bearers.length === 0 ? /^\.?\s+/ : /^(?:\s*,)?(?:\s+and)?\s+/
    const bearer = nameFrom(sentence, at, joint, names)
    if (!bearer) return bearers
    bearers.push(bearer)
    if (!form.isPlural) return bearers
    at = bearer.end
    if (/^['’]s\b/.test(block.text.slice(at))) return bearers
  }
}

/** `Title: Name (since 2019)`, `Former title: Name`: a label of who is it now, and no headline's speaker (`Mayor: Name must go`). */
function bearerOfLabel(
  { sentence, from, to }: TitleMatch,
  names: readonly NameMention[],
): Bearer | undefined {
  const { words, block, start, end } = sentence
  if (start > 0 && block.text[start - 1] !== '\n') return undefined
  if (!words.slice(0, from).every(({ key }) => modifiers.has(key))) return undefined
  const bearer = nameFrom(sentence, words[to - 1]!.end, /^:\s+/, names)
  return bearer &&
    /^\s*(?:[;,\n]|\((?!\d{4}|until|to\s|died|retired|resigned)|$)/.test(block.text.slice(bearer.end, end))
    ? bearer
    : undefined
}

const complementing = new Set(['as', 'was', 'were', 'been', 'became', 'become', 'while', 'once'])

/** `Name, the title,`, `Name as title` and `the title, Name,`. */
export function bearersBeside(title: TitleMatch, names: readonly NameMention[]): Bearer[] {
  const { sentence, to } = title
  const { words, block } = sentence
  const end = words[to - 1]!.end
  const rest = block.text.slice(end, sentence.end)
  if (!isClosed(rest) || isOfOtherHouse(rest, title.form.fact)) return []
  const before = bearerBefore(title, names) ?? strangerBefore(title)
  const next = isDefinite(title) ? nameFrom(sentence, end, apposed, names) : undefined
  const isNext = next !== undefined && isApposed(title, next)
  const described = isDefinite(title) ? nameFrom(sentence, end, description, names) : undefined
  const told = isDefinite(title) ? nameFrom(sentence, end, being, names) : undefined
  return [
    ...(before ? [before] : []),
    ...(isNext ? [next] : []),
    ...(described?.fact && isApposed(title, described) ? [described] : []),
    ...(told && isAll(title, told) ? [told] : []),
  ]
}

// `the minister, H.E. Name`
const apposed = /^\s*[,—–]\s+(?:H\.?\s?E\.?\s+|(?:Cllr|Councillor)\.?\s+)?/

/** `the chair, the novelist Name,` */
const description =
  /^,\s+(?:the|an?)\s+(?:(?!(?:of|to|by|for|with|in|from|and|than|like)\s)\p{Ll}[\p{L}-]*\s+){1,2}/u

/** `Its director is Name`, `the captain has been Name since`. */
const being =
  /^\s+(?:is|has\s+been)\s+(?:(?:now|still|currently)\s+)?(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame)\.?\s+)?/

/** Whether a name is known, and nothing goes on behind it that would be said of somebody else: `the mayor is Vik's son`. */
const isAll = ({ sentence }: TitleMatch, { end, fact }: Bearer): boolean =>
  fact !== undefined &&
  /^\s*(?:[,.;)—–]|$)|^\s+(?:and|who|since)\b/.test(sentence.block.text.slice(end, sentence.end))

// `Name of Orsund University, the title`
const whence =
  ",?\\s(?:of|at|from|with)\\s(?:the\\s)?\\p{Lu}[\\p{L}’'-]*(?:\\s(?:(?:of|for|and)\\s)?(?:the\\s)?\\p{Lu}[\\p{L}’'-]*){0,4}"

// `Name, 51, the title`, `Name, M.D., the title`, `Name OBE, the title`
const letters = '(?:(?:\\p{Lu}\\.){2,5}|\\p{Lu}{2,5}|Ph\\.?D\\.?|[JS]r\\.?)'
/** What may stand between a name and what its bearer is: letters (`M.D.`, `OBE`) and an age. */
export const asideOfName = `(?:,?\\s${letters})*(?:,\\s(?:aged\\s)?\\d{2}(?=,)|\\s\\(\\d{2}\\)(?=,))?`
const behind = new RegExp(`^(?:${asideOfName}|${whence})(?=,\\s)`, 'u')

const apposition =
  /^(?:\s*[,(—–]\s*(?:(?:who(?=\s+(?:is|has|serves|as|now|currently|at)\s)|currently|now|at\s+(?:the|that)\s+time)\s+)*(?:is\s+(?:now\s+|currently\s+|still\s+)?|has\s+(?:long\s+)?been\s+|serves\s+as\s+)?|\s+(?:is|(?:will\s+)?(?:remains?|stays?(?:\s+on)?)(?:\s+as)?|serves\s+as)\s+(?:now\s+|currently\s+|still\s+)?)(?:(?:the|an?|its|their|our)\s+)?(?:[\w-]+['’]s\s+)?(?:[\w-]+\s+)?$/

const wasThen = /^(?:,\swho)?\swas\s(?:(?:the|its|their|our)\s)?$/

/** `Name, a Pole of 51, is the title` */
const asideThenIs = /^,\s[^,.;:]{1,40},\s+is\s+(?:now\s+|currently\s+|still\s+)?(?:the\s+|a\s+)?$/

function bearerBefore(title: TitleMatch, names: readonly NameMention[]): Bearer | undefined {
  const { words, block } = title.sentence
  const { start } = words[title.from]!
  const name = names[firstWhere(names, ({ end }) => end > start) - 1]
  if (!name) return undefined
  const between = block.text.slice(name.end, start).replace(behind, '')
  if (apposition.test(between) || asideThenIs.test(between)) return known(name)
  if (isAtTheTime(title) && wasThen.test(between)) return known(name)
  return /^\s+as\s+(?:the\s+|a\s+)?(?:[\w-]+\s+)?$/.test(between) && isSaidToBe(name)
    ? known(name)
    : undefined
}

const stranger = new RegExp(
  `(?<!\\p{L}[.’'-]?)(?<name>(?:\\p{Lu}[\\p{L}.’'-]*\\s+){1,3}\\p{Lu}[\\p{L}’'-]+)(?:(?:${asideOfName}|${whence}),\\s+(?:who\\s+is\\s+)?|\\s+is\\s+)(?:the\\s+)?$`,
  'u',
)

/**
 * `Name Surname, the title,`, `Name Surname is the title`: nobody whom a fact knows, and surely somebody. What goes on as a
 * list or with a verb may be told of the title's own bearer: `to Name Surname, the title said`.
 */
function strangerBefore({ sentence, from, to }: TitleMatch): Bearer | undefined {
  const { words: all, block } = sentence
  const { start } = all[from]!
  const lead = Math.max(sentence.start, start - longestLead)
  const found = stranger.exec(block.text.slice(lead, start))
  const name = found?.groups?.['name']
  const rest = block.text.slice(all[to - 1]!.end)
  if (!name || !/^\s*(?:[,.;)—–]|which\b)/.test(rest) || /^\s*,\s+(?:and|or)\b/.test(rest)) return undefined
  const [given, ...others] = keysOf(name) as [string, ...string[]]
  if (
    (isOrdinary(given) && !isCommonGivenName(given)) ||
    [given, ...others].some(key => isFunctionWord(key) || isTitle(key))
  )
    return undefined
  const at = lead + found.index
  // What a name goes on to is where that one is from.
  if (/\p{Lu}[\p{L}.’'-]*\s(?:of|at|from|with)\s(?:the\s)?$/u.test(block.text.slice(lead, at)))
    return undefined
  return { start: at, end: at + name.length, name }
}

const longestLead = 80

/** `the title,`, with what says when it is held between the two, and what says of itself whose it is: `Northvale's title,`. */
function isDefinite(title: TitleMatch): boolean {
  const { sentence, form, modifier, from, to } = title
  const { words } = sentence
  const lead = words[from - 1]
  const isTimed = modifier !== undefined || serving.has(lead?.key ?? '')
  const isOwned = (word: Word | undefined): boolean => word !== undefined && isOwnOwner(word, form.fact)
  const isLed = (isTimed && lead?.key !== 'the') || isOwned(lead)
  const article = isLed ? words[from - 2] : lead
  return (
    /^(?:the|its|their|our|whose)$/.test(article?.key ?? '') ||
    isOwned(article) ||
    isOfSomebody(title) ||
    words.slice(from, to).some(({ text }) => /['’]s$/i.test(text)) ||
    saysOfWhat(title)
  )
}

/** `her deputy,`, `his own deputy,` */
const isOfSomebody = ({ sentence: { words }, from }: TitleMatch): boolean =>
  /^(?:his|her)$/.test(words[words[from - 1]?.key === 'own' ? from - 2 : from - 1]?.key ?? '')

/** Whether the name after `the title,` explains the title and is no further part of a list. A stranger's must surely be one. */
function isApposed(title: TitleMatch, { end, name, fact }: Bearer): boolean {
  const { sentence, from } = title
  const rest = sentence.block.text.slice(end, sentence.end)
  if (!/^\s*[,.;:()—–]/.test(rest) || goesOn.test(rest)) return false
  // `Her deputy, Name Surname,` may be that of anybody.
  if (fact || isOfSomebody(title)) return fact !== undefined
  const parts = keysOf(name)
  return from <= 1 && !parts.every(isOrdinary) && !isTitle(parts.at(-1)!) && /^,\s+\p{Ll}/u.test(rest)
}

// `, and the smith came`, and not `, and had left`, `, and her team`
const goesOn =
  /^\s*,\s+(?:(?:and|or)\b(?!\s(?:had|has|was|is|will|would|his|hers?|its|their|by|for|from|to|with)\s)|\p{Lu})/u

/** Whether a title ends here, and is not the start of a longer one or of something else (`president for life`, `chief's`). */
const isClosed = (rest: string): boolean =>
  /^\s*(?:[,.;:)!?—–"”]|$)|^\s+(?:who|which|and|but|in|on|at|since|when|while|as|said|says|told|has|had|is|was|will)\b|^\s+for\s+(?:(?:an?|the|his|her|its|their)\s+)?(?:(?:past|last)\s+)?[\w-]+\s+(?:time|year|month|term|season)s?\b/.test(
    rest,
  )

/** The name that begins after an offset and what `joint` matches there. */
function nameFrom(
  sentence: Sentence,
  after: number,
  joint: RegExp,
  names: readonly NameMention[],
): Bearer | undefined {
  const { words, block } = sentence
  const gap = joint.exec(block.text.slice(after, sentence.end))?.[0].length
  if (gap === undefined) return undefined
  const first = firstWhere(words, ({ start }) => start >= after + gap)
  if (words[first]?.start !== after + gap) return undefined
  let last = first
  while (last < words.length && isNamePart(sentence, first, last)) last++
  if (last === first) return undefined
  const span = { start: words[first]!.start, end: words[last - 1]!.end }
  const mention = names[firstWhere(names, ({ end }) => end > span.start)]
  // `Mayor Name Street` is no mayor, `Mayor Name's plan` is one's.
  if (mention && overlaps(mention, span))
    return /^(?:['’]s?)?$/.test(block.text.slice(mention.end, span.end)) ? known(mention) : undefined
  const name = block.text.slice(span.start, span.end).replace(/['’]s$/, '')
  return last - first < 2 ? undefined : { start: span.start, end: span.start + name.length, name }
}

function isNamePart({ words, block }: Sentence, first: number, at: number): boolean {
  const word = words[at]!
  if (!/^\p{Lu}/u.test(word.text)) return false
  const previous = words[at - 1]
  return (
    at === first ||
    (!/['’]s$/.test(previous!.text) && /^[\s.-]+$/.test(block.text.slice(previous!.end, word.start)))
  )
}

/** A surname alone may be that of anybody of the name. */
const known = ({ start, end, fact, expected }: NameMention): Bearer => ({
  start,
  end,
  name: fact.name.endsWith(expected) ? expected : fact.name,
  fact,
})
