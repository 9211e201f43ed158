import { isAscii, isLowerAscii } from './characters.ts'
import { flat, flatLetters, flatMarks, flatNumbers } from './flat.ts'
import { cardinalNames, valueAt } from './number-names.ts'
import type { Span } from './span.ts'
import { houseSpelling } from './spelling/house.ts'

/**
 * A word of a quotation. `key` is what two quotations are compared by; a contraction is two words of one
 * place.
 */
export interface SpokenWord extends Span {
  readonly kind: 'word'
  readonly key: string
  /** The first word of a sentence, as far as its text shows. */
  readonly opens: boolean
}

/**
 * `cut`: words were left out here (`...`). `stand-in`: a bracketed insertion, for words that are not shown.
 */
export interface SpokenMark extends Span {
  readonly kind: 'cut' | 'stand-in'
  readonly opens: boolean
}

export type SpokenItem = SpokenWord | SpokenMark

const letter = `[A-Z${flatLetters}]`
const number = `[${flatNumbers}]`
const wordly = `A-Z${flatLetters}${flatNumbers}`
// Over flat texts.
const item = new RegExp(
  '\\[[^[\\]]{0,120}\\]|…|\\.(?:\\s?\\.){2,}|[%&$€£¥]|' +
    `[${wordly}](?:[${wordly}${flatMarks}]|['’ʼ‘](?=${letter})|[.,](?=${number})(?<=${number}.)|\\.(?=${letter}\\.?(?!${letter})))*`,
  'g',
)

const contraction = /^(.+?)(n't|'(?:s|re|ve|ll|d|m))$/
const irregular: Readonly<Record<string, string>> = { "can't": 'can', "won't": 'will', "shan't": 'shall' }
const symbols: Readonly<Record<string, string>> = { '%': 'percent', '&': 'and' }

const figures = new Map(cardinalNames.map((name, index) => [name, String(valueAt(index))]))

/**
 * The words of a stretch of text, with the marks that stand for words. Case, accents on Latin letters, punctuation
 * and kinds of marks are gone from the keys; British and American spellings are one; a number below a hundred has the
 * same key in words and in figures.
 */
export function readSpoken(text: string, { start, end }: Span): SpokenItem[] {
  const items: SpokenItem[] = []
  const stretch = text.slice(start, end)
  let last = 0
  for (const { index, 0: found } of flat(stretch).matchAll(item)) {
    const match = stretch.slice(index, index + found.length)
    const opens = index === 0 || opensSentence(stretch, last, index)
    const place = { start: start + index, end: start + index + match.length, opens }
    if (match.startsWith('[')) addBracket(items, match, place)
    else if (/^[….]/.test(match)) items.push({ kind: 'cut', ...place })
    else addWord(items, match, place)
    last = index + match.length
  }
  return items
}

type Place = Span & { readonly opens: boolean }

function opensSentence(text: string, from: number, to: number): boolean {
  const gap = text.slice(from, to)
  return /[.!?]/.test(gap) && /\s|["'”’»]/.test(gap) && /^[\p{Lu}\p{N}\p{Lt}[]/u.test(text.slice(to, to + 2))
}

/** `[...]` is a cut, `[sic]` is nothing; `[W]e` and `need[s]` stand, as one, for a word. */
function addBracket(items: SpokenItem[], match: string, place: Place): void {
  const content = match.slice(1, -1).trim()
  if (/^(?:…|\.(?:\s?\.)+)$/.test(content)) items.push({ kind: 'cut', ...place })
  else if (content.toLowerCase() !== 'sic') standIn(items, place)
}

function standIn(items: SpokenItem[], place: Place): void {
  let { start, opens } = place
  while (items.at(-1)?.end === start && items.at(-1)?.kind === 'word') ({ start, opens } = items.pop()!)
  items.push({ kind: 'stand-in', start, end: place.end, opens })
}

function addWord(items: SpokenItem[], match: string, place: Place): void {
  const before = items.at(-1)
  if (before?.kind === 'stand-in' && before.end === place.start) {
    items[items.length - 1] = { ...before, end: place.end }
    return
  }
  const parts = wordKeys(match)
  const joined =
    before?.kind === 'word' && parts.length === 1 ? compoundFigure(before.key, parts[0]!) : undefined
  if (joined !== undefined && before?.kind === 'word')
    items[items.length - 1] = { ...before, key: joined, end: place.end }
  else
    parts.forEach((key, index) => {
      items.push({ kind: 'word', key, ...place, opens: place.opens && index === 0 })
    })
}

/** `twenty` and `eight` are 28. */
function compoundFigure(ten: string, unit: string): string | undefined {
  return /^[2-9]0$/.test(ten) && /^[1-9]$/.test(unit) ? String(Number(ten) + Number(unit)) : undefined
}

function wordKeys(match: string): string[] {
  const plain = plainForm(match)
  if (plain === 'cannot') return ['can', 'not']
  const [, head, tail] = plain.includes("'") ? (contraction.exec(plain) ?? []) : []
  return tail === undefined
    ? [figures.get(plain) ?? houseSpelling(plain)]
    : [irregular[plain] ?? figures.get(head!) ?? head!, tail]
}

const withoutMarks = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')

function plainForm(match: string): string {
  if (isLowerAscii(match)) return match
  const lower = match.toLowerCase().replace(/[’ʼʻ‘]/g, "'")
  const bare = isAscii(lower) ? lower : withoutMarks(lower)
  return symbols[bare] ?? bare.replace(/,/g, '').replace(/\.(?!\p{N})/gu, '')
}
