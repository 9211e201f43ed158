import type { Span } from '../../text/span.ts'
import { wordSet } from '../../text/word-set.ts'
import { isHyphen, type Token, type Tokens, touches } from './number-tokens.ts'
import { scales } from './number-words.ts'

// Words before a figure that make it a name, not a count. Only of what is numbered, never of what is counted.
const labels = wordSet(
  'no nos number numbers article articles section sections chapter chapters flight channel page pages pp figure fig table phase room highway route exhibit appendix version episode volume vol type category terminal interstate resolution proposition windows formula apollo boeing airbus iphone ipad android python java node group runway question footnote paragraph clause version ch sec day step level tier grade stage season item issue rule act part area zone district ward line lane gate unit block verse psalm region building clause clauses',
)

/**
 * True where the number from token `first` to before `next` is part of an identifier, a label, a footnote mark, a
 * clock time or a phone number: no quantity.
 */
export function isIdentifier(tokens: Tokens, first: number, next: number): boolean {
  return (
    joinsLeft(tokens, first) ||
    joinsRight(tokens, next) ||
    isBracketed(tokens, first, next) ||
    isNumbered(tokens, first, next) ||
    isLabelled(tokens, first, next)
  )
}

function joinsLeft({ list }: Tokens, first: number): boolean {
  const before = list[first - 1]
  if (!touches(before, list[first])) return false
  if (before!.kind !== 'mark') return true
  if (isHyphen(before!)) return touches(list[first - 2], before) && list[first - 2]!.kind === 'word'
  return /^[/\\_#№§¶@=+:.^&*]$/.test(before!.text)
}

function joinsRight({ list }: Tokens, next: number): boolean {
  const after = list[next]
  if (!touches(list[next - 1], after)) return false
  if (after!.kind !== 'mark') return true
  const beyond = list[next + 1]
  if (/^[_@#\\=^]$/.test(after!.text)) return true
  if (!touches(after, beyond)) return false
  if (isHyphen(after!)) return /^\p{Lu}+$/u.test(beyond!.text) || isSuffix(beyond!)
  return (
    (/^[/:]$/.test(after!.text) && beyond!.kind === 'figure') ||
    (after!.text === '.' && beyond!.kind === 'word')
  )
}

const isSuffix = ({ low }: Token): boolean => /^(?:somethings?|fold|niners?|faced)$/.test(low)

// `[12]` is a footnote mark; `(12)` an age, a place in a list or a note.
function isBracketed({ list }: Tokens, first: number, next: number): boolean {
  const [before, after] = [list[first - 1]?.text, list[next]?.text]
  const alone = list[first]!.kind === 'figure' && next === first + 1
  return alone && ((before === '[' && after === ']') || (before === '(' && after === ')'))
}

// Verbs that headings have before figures.
const headline =
  /^(?:adds?|buys?|closes?|costs?|cuts?|draws?|employs?|fires?|gets?|hires?|hits?|hurts?|injures?|kills?|leaves?|loses?|opens?|raises?|reach(?:es)?|sees?|sells?|sheds?|spends?|takes?|tops?|wins?)$/

// Words that open a sentence and name nothing.
const opening =
  /^(?:an?|about|above|after|all|almost|among|and|are|around|as|at|barely|before|below|besides|between|but|by|during|each|every|exactly|fewer|for|from|his|her|if|in|into|is|its|just|last|less|like|more|most|nearly|next|of|on|only|or|over|past|roughly|since|some|still|than|that|the|their|them|these|they|this|those|though|to|under|until|up|upon|was|we|were|when|where|while|with|within|without|yet|you)$/

// Words that go on after a name and are never counted.
const passing =
  /^(?:a|after|also|an|and|are|as|at|because|before|but|by|can|did|does|for|from|had|has|have|he|if|in|is|it|may|might|must|of|off|on|or|over|says?|said|she|should|since|so|than|that|the|their|then|there|they|to|under|until|was|we|were|when|where|which|while|who|will|with|would|you)$/

/** True where a capitalised word names what the figure numbers (`Region 8`, `OAuth 2.0`), and nothing is counted. */
function isNumbered({ list }: Tokens, first: number, next: number): boolean {
  const [before, figure, after] = [list[first - 1], list[first]!, list[next]]
  if (figure.kind !== 'figure' || next !== first + 1 || before?.kind !== 'word') return false
  // Nothing is numbered by thousands, and headings with capitals have verbs with them: `Firm Cuts 1,900 Jobs`.
  if (figure.text.includes(',') || headline.test(before.low)) return false
  if (touches(before, figure) || !/^\p{Lu}/u.test(before.text) || opening.test(before.low)) return false
  const noun = after && isHyphen(after) ? list[next + 1] : after
  const counts = noun?.kind === 'word' && noun.text === noun.low && !passing.test(noun.low)
  return !counts || figure.text.includes('.')
}

// Nothing is numbered by lengths, nor by shares: `a zone eight kilometres wide`, `In this group 3% left`.
const lengths =
  /^(?:(?:kilo|centi|milli)?met(?:er|re)s?|miles?|feet|foot|yards?|inch(?:es)?|hectares?|acres?)$/

function isLabelled({ text, list }: Tokens, first: number, next: number): boolean {
  // `Households number 2.6 million`
  const last = list[next - 1]!.low
  if (lengths.test(last) || scales.has(last) || last === '%' || last === 'percent') return false
  const dot = list[first - 1]?.text === '.' ? 1 : 0
  const before = list[first - 1 - dot]
  if (before?.kind !== 'word' || !labels.has(before.low)) return false
  if (before.low !== 'no') return dot === 0 || /^(?:nos|fig|vol|pp|ch|sec)$/.test(before.low)
  return dot === 1 || /^N/.test(text[before.start]!)
}

/** True where a dash leads straight to a figure: the rest of a range, a score, a span of years or a key. */
export function dashFollows({ list }: Tokens, next: number): boolean {
  const [dash, after] = [list[next], list[next + 1]]
  const dashed = !!dash && (isHyphen(dash) || dash.text === '–') && touches(list[next - 1], dash)
  // `a 5-to-4 vote`
  const spelled = after?.low === 'to' && touches(after, list[next + 2])
  return dashed && touches(dash, after) && (after?.kind === 'figure' || spelled)
}

/** True for a number word that is part of a name: `Formula One`, `Big Ten`, `the Seven Sisters`. */
export function isNamePart({ list }: Tokens, first: number): boolean {
  const word = list[first]!
  const before = list[first - 1]
  if (word.kind !== 'word' || !/^\p{Lu}\p{Ll}/u.test(word.text) || !before) return false
  return before.kind === 'word' && before.low !== 'and'
}

/** The index after everything that is glued to a token: the whole of `2020-01-02`, of `GPT-4`, of an address. */
export function pastGlued({ list }: Tokens, at: number): number {
  let next = at + 1
  while (touches(list[next - 1], list[next]) && !/^[,;!?)\]}"”’—–]$/.test(list[next]!.text)) next++
  return next
}

/** The spans of a stretch that hold addresses: URLs, mail addresses, hashes, paths, phone numbers. In order. */
export function addressSpans({ text, list }: Tokens): Span[] {
  const start = list[0]?.start ?? 0
  const stretch = text.slice(start, list.at(-1)?.end)
  if (!/[@#/+]|www\./.test(stretch)) return []
  const spans: Span[] = []
  const add = (pattern: RegExp, holds: (chunk: string) => boolean): void => {
    for (const { 0: chunk, index } of stretch.matchAll(pattern))
      if (holds(chunk)) spans.push({ start: start + index, end: start + index + chunk.length })
  }
  add(/\S+/g, isAddress)
  add(/\+\d[\d ()-]{5,24}\d/g, () => true)
  return spans.toSorted((a, b) => a.start - b.start)
}

const isAddress = (chunk: string): boolean =>
  chunk.includes('://') ||
  chunk.startsWith('www.') ||
  /^.?[#@]/.test(chunk) ||
  (chunk.includes('@') && /[\p{L}\d]@[\p{L}\d]/u.test(chunk)) ||
  /\.[a-z]{2,6}\//.test(chunk)
