import { beginningOf, type RoleIndex, type TitleForm, titleKey } from '../../facts/index/role-index.ts'
import type { NameMention, Sentence, TimeMention } from '../../mentions/mention.ts'
import { isCalendar, isFunctionWord, isLand, isOrdinary, isTitle } from '../../mentions/names/words.ts'
import { words as wordsOf } from '../../text/word.ts'
import { wordSet } from '../../text/word-set.ts'
import { isVerb } from '../clauses.ts'
import { isOthers, isOwner } from './bodies.ts'

/** What stands before or after a title and changes who may hold it. */
export type Modifier = 'former' | 'sometime' | 'acting' | 'elect' | 'outgoing' | 'deputy'

/** A known title in a sentence: `from` and `to` index the sentence's words, `to` exclusive. */
export interface TitleMatch {
  readonly sentence: Sentence
  readonly form: TitleForm
  readonly from: number
  readonly to: number
  readonly modifier?: Modifier
}

/** What else a sentence has: the people it names and the times it tells. */
export interface Beside {
  readonly people: readonly NameMention[]
  readonly times: readonly TimeMention[]
  /** What heads the entry of a chronicle that the sentence stands in. */
  readonly entry?: TimeMention
  /** The last time with its year that the block told before. */
  readonly narrated?: TimeMention
  /** Whom its `He` or `She` stands for, in the pronoun's place. */
  readonly pronoun?: NameMention
  /** Whose a `his` or `her` is that stands at an offset. */
  readonly ownerAt?: (at: number) => NameMention | undefined
}

/** The people of a sentence, with whom it begins with `He` or `She` for. */
export const peopleOf = ({ pronoun, people }: Beside): readonly NameMention[] =>
  pronoun ? [pronoun, ...people] : people

/** Words before a title that say it is held now. */
export const serving = wordSet('current present incumbent sitting serving longtime')

const modifierWords = {
  former: 'former ex erstwhile onetime previous late past retired ousted deposed',
  sometime: 'then',
  acting: 'acting interim caretaker temporary',
  elect:
    'incoming elect designate future next new newly nominated proposed prospective potential presumptive',
  outgoing: 'outgoing departing',
  deputy:
    'deputy dep vice lieutenant lt assistant asst associate shadow under junior aspiring first second co',
} satisfies Record<Modifier, string>

/** Words beside a title that change who may hold it. */
export const modifiers = new Map(
  Object.entries(modifierWords).flatMap(([modifier, keys]) =>
    keys.split(' ').map(key => [key, modifier as Modifier] as const),
  ),
)

/** A title as the article has it. */
export const textOf = ({ sentence: { words, block }, from, to }: TitleMatch): string =>
  block.text.slice(words[from]!.start, words[to - 1]!.end)

/** Whether a title says of what it is (`NATO chief`, `head of the harbour`), so that it can be no other's. */
export const saysOfWhat = ({ sentence: { words }, form, from, to }: TitleMatch): boolean =>
  words
    .slice(from, to)
    .some(({ key }) => key === 'of' || isLand(key) || !(isOrdinary(key) || isTitle(key))) || hasWhole(form)

/** `Harbour Board Chair`, of a fact that has `chair of the Harbour Board`. */
function hasWhole({ fact: { title }, keys }: TitleForm): boolean {
  const whole = wordsOf(/\sof\s(.+)/.exec(title)?.[1] ?? '').filter(({ key }) => !isFunctionWord(key))
  // An `opposition leader` may be that of any country.
  const isName = whole.some(({ text }) => /^\p{Lu}/u.test(text))
  return isName && whole.every(({ key }) => keys.includes(titleKey(key)))
}

/** `the club president`, `whose president`: what stands beside a small title may say of what it is. */
export function mayBeNarrowed({ sentence: { words }, from }: TitleMatch): boolean {
  const before = words[from - 1]
  if (!before || !/^\p{Ll}/u.test(before.text) || !/^\p{Ll}/u.test(words[from]!.text)) return false
  if (before.key === 'whose') return true
  return !(isFunctionWord(before.key) || isVerb(before) || modifiers.has(before.key))
}

/** The known titles of a sentence, longest forms first where they overlap. A part of a longer, unknown title is none. */
export function matchTitles(sentence: Sentence, index: RoleIndex): TitleMatch[] {
  if (index.forms.size === 0) return []
  const { words } = sentence
  const found: TitleMatch[] = []
  for (let from = 0; from < words.length; from++) {
    const form = longestForm(sentence, index, from)
    if (!form || isOverrun(sentence, index, { form, from })) continue
    const match = withModifier(sentence, form, from)
    if (match && !(form.leftOut ? isNarrowed(match) : isOfPart(match))) found.push(match)
    from += form.keys.length - 1
  }
  return found
}

/** `the sports editor of the Courier`, `Night editor`: a noun before a small title makes it another one; an adjective tells of who has it. */
function isOfPart({ sentence: { words, block }, from, modifier }: TitleMatch): boolean {
  const [before, title] = [words[from - 1], words[from]!]
  if (!before || modifier || !/^\p{Ll}/u.test(title.text)) return false
  if (block.text.slice(before.end, title.start) !== ' ' || !/^\p{L}\p{Ll}+$/u.test(before.text)) return false
  if (from > 1 && !/^\p{Ll}/u.test(before.text)) return false
  return (
    isOrdinary(before.key) &&
    !(isFunctionWord(before.key) || isVerb(before) || isTitle(before.key) || descriptive.test(before.key))
  )
}

const descriptive =
  /(?:ed|ing|al|ous|ful|est|ive|ent|ant|ar|y|ish|ern|ic|less|able|ible|en|time)$|^(?:current|new|old|then|sole|club|team|town|city|county|school|company|firm|party|group|board|state|late|next|last|first|big|great|good|own|whose|now|joint|veteran|young|tough|famous|rich|tall|dead|strong|be|been|become|becomes|remain|remains|stay|stays|named|made|as|chose|met|sent|saw|elect|incumbent)$/

/** `the hotel's manager`, `manager of the hotel`, `club manager`: what is beside a title that leaves out of what it is says so. */
function isNarrowed(title: TitleMatch): boolean {
  const { sentence, form, from, to } = title
  const { words, block } = sentence
  const before = words[from - 1]
  const isOwn = before !== undefined && form.leftOut!.keys.includes(before.key)
  const isBeside = before !== undefined && /^\s+$/.test(block.text.slice(before.end, words[from]!.start))
  const isPlain =
    before !== undefined &&
    (isFunctionWord(before.key) ||
      isVerb(before) ||
      modifiers.has(before.key) ||
      serving.has(before.key) ||
      /^becom(?:es?|ing)$/.test(before.key) ||
      isCalendar(before.key))
  if (isBeside && !isOwn && !isOwner(before) && (/['’]s?$/.test(before.text) || !isPlain)) return true
  const behind = block.text.slice(words[to - 1]!.end, sentence.end)
  // `became director in March 2024` tells when.
  const [next, month] = [words[to], words[to + 1]]
  if (next?.key === 'in' && month && (isCalendar(month.key) || /^\d{4}$/.test(month.key))) return false
  return /^\s+(?:of|for|at|to|in|with)\b|^[-/]/.test(behind)
}

/** `the project's lead maintainer`, of a `project lead` who is the `lead maintainer`: a title that begins inside goes on behind it. */
const isOverrun = (
  sentence: Sentence,
  index: RoleIndex,
  { form, from }: Pick<TitleMatch, 'form' | 'from'>,
): boolean =>
  form.keys.some(
    (_, at) => at > 0 && (longestForm(sentence, index, from + at)?.keys.length ?? 0) + at > form.keys.length,
  )

/** The title of the most words that begins here. */
function longestForm(sentence: Sentence, index: RoleIndex, from: number): TitleForm | undefined {
  if (!index.firsts.has(titleKey(sentence.words[from]!.key))) return undefined
  let longest: TitleForm | undefined
  let beginning = ''
  for (let at = from; at < sentence.words.length && isTitleWord(sentence, at, from); at++) {
    const key = titleKey(sentence.words[at]!.key)
    beginning = at === from ? key : beginningOf([beginning, key])
    longest = index.forms.get(beginning) ?? longest
    if (!index.beginnings.has(beginning)) break
  }
  return longest
}

/** Whether a word may be part of a title: the first is no part of an address (`example.gov`), the others stand beside it. */
function isTitleWord({ words, block }: Sentence, at: number, first: number): boolean {
  const { start } = words[at]!
  return at === first
    ? !/[.@/_]/.test(block.text[start - 1] ?? '')
    : /^(?:['’](?=\s))?[\s.-]*$/.test(block.text.slice(words[at - 1]!.end, start))
}

function withModifier(sentence: Sentence, form: TitleForm, from: number): TitleMatch | undefined {
  const { words, block } = sentence
  const end = from + form.keys.length
  // `the president's agenda`, `the presidents' agenda`: what follows is the holder's, not the holder.
  const last = words[end - 1]!
  if (/['’]s$/i.test(last.text) || /['’]/.test(block.text[last.end] ?? '')) return undefined
  const next = words[end]
  const isElect =
    next !== undefined && block.text.slice(words[end - 1]!.end, next.start) === '-' && modifiers.has(next.key)
  const to = isElect ? end + 1 : end
  const before = words[from - 1]
  // A dot inside a sentence is that of an abbreviation: `U.S. Secretary of State`.
  const isJoined =
    before !== undefined && /^\.?[\s-]+$/.test(block.text.slice(before.end, words[from]!.start))
  const modifierBefore = isJoined ? modifiers.get(before.key) : undefined
  const modifier = isElect ? modifiers.get(next.key) : (modifierBefore ?? unheld(sentence, from, to))
  const isSame = modifier === modifierBefore
  if (isSame && isJoined && isOthers({ words, form, from, isChanged: modifier !== undefined }))
    return undefined
  return { sentence, form, from, to, ...(modifier === undefined ? {} : { modifier }) }
}

/** `The first to leave was the mayor, Name`: told as past, of one who may have left since. */
export function isToldAsPast({ sentence: { words }, from }: TitleMatch): boolean {
  const lead = /^(?:the|its|their)$/.test(words[from - 1]?.key ?? '') ? from - 2 : from - 1
  return /^(?:was|were)$/.test(words[lead]?.key ?? '')
}

/** `Name, at that time mayor`, `the then deputy mayor`: it was so at a time that is told. */
export function isThen({ sentence: { words, block }, from }: ThenTitle): boolean {
  const { start } = words[from]!
  return /\b(?:at\s+(?:the|that)\s+time|then)[\s-]+(?:the\s+)?(?:deputy\s+)?$/.test(
    block.text.slice(Math.max(0, start - reach), start),
  )
}

/** `mayor at the time` */
export const isAtTheTime = ({ sentence: { words, block, end }, to }: TitleMatch): boolean =>
  /^\s(?:at\s(?:the|that)\stime|back\sthen)(?!\p{L})/u.test(block.text.slice(words[to - 1]!.end, end))

interface ThenTitle extends Pick<TitleMatch, 'from'> {
  readonly sentence: Pick<Sentence, 'words' | 'block'>
}

/** What the words around a title say of when it is held: `mayor at the time`, `mayor for ten years` once, `a candidate for mayor` perhaps later. */
function unheld({ words, block }: Sentence, from: number, to: number): Modifier | undefined {
  if (
    /^\s+(?:at\s+(?:the|that)\s+time|back\s+then|then|in\s+those\s+days|of\s+the\s+day|when|until|during|for\s+(?!the\s+(?:past|last)\s)(?:\S+\s+){1,3}(?:years|decades|months))\b/.test(
      block.text.slice(words[to - 1]!.end, words[to - 1]!.end + reach),
    )
  )
    return 'sometime'
  if (isThen({ sentence: { words, block }, from })) return 'sometime'
  // `Name, while mayor, built it`
  if (/^(?:while|when|once)$/.test(words[from - 1]?.key ?? '')) return 'sometime'
  const isFor = words[from - 1]?.key === 'for'
  return isFor && words.slice(Math.max(0, from - 5), from - 1).some(({ key }) => candidacy.test(key))
    ? 'elect'
    : undefined
}

/** How many UTF-16 units of the text beside a title or a name are looked at. */
const reach = 60

const candidacy =
  /^(?:candida\w*|contend\w*|contest\w*|compet\w*|nominat\w*|nominee\w*|hopefuls?|aspir\w*|challeng\w*|front\s?runners?|frontrunners?|runners?|bids?|bidding|r[au]ns?|running|races?|racing|campaign\w*|vying|vies?|vied|stand|stands|standing|stood|elections?|votes?|voting|voted|picks?|picked|choices?|favou?rites?|tipped|slated|shortlist\w*|appl\w*|tickets?|primary)$/
