import { type KnownSaying, knownSayings } from './quotations-known.ts'

type Random = () => number

const pick = <T>(items: readonly T[], random: Random): T => items[Math.floor(random() * items.length)]!
const between = (low: number, high: number, random: Random): number =>
  low + Math.floor(random() * (high - low + 1))

const strangers =
  'remarkable pension carpet whistle marmalade foundry embassy lantern recipe quarry parliament saddle umbrella violet'.split(
    ' ',
  )
const grammar =
  /^(?:the|a|an|of|to|in|on|is|was|and|it|we|by|at|for|that|who|its|our|my|his|be|as|not|never|no|nobody)$/i
const figure = /\d[\d,]*|\b(?:two|three|five|six|seven|nine|eleven|twelve|thirty|forty|eighty|ninety)\b/

/** Changes one text; nothing where the text has no place for the change. */
export type Change = (text: string, random: Random) => string | undefined

const split = (text: string): string[] => text.split(' ')

/** The numbers of words that tell something, the first and the last left out. */
const inner = (words: readonly string[]): number[] =>
  words
    .map((_, index) => index)
    .filter(index => index > 0 && index < words.length - 1 && !grammar.test(bare(words[index]!)))

const bare = (word: string): string => word.replace(/[^\p{L}\p{N}']/gu, '')

const exchange = (word: string, other: string): string => word.replace(/[\p{L}\p{N}'-]+/u, other)

function replaceSome(text: string, part: number, random: Random): string | undefined {
  const words = split(text)
  const places = part === 0 ? inner(words) : words.map((_, index) => index).slice(1, -1)
  if (places.length === 0) return undefined
  const wanted = Math.max(1, Math.floor(words.length * part))
  for (let count = 0; count < wanted && places.length > 0; count++) {
    const [place] = places.splice(Math.floor(random() * places.length), 1)
    words[place!] = exchange(words[place!]!, pick(strangers, random))
  }
  return words.join(' ')
}

function swap(text: string, random: Random): string | undefined {
  const words = split(text)
  const places = inner(words).filter(
    index => index + 1 < words.length - 1 && bare(words[index]!) !== bare(words[index + 1]!),
  )
  if (places.length === 0) return undefined
  const place = pick(places, random)
  ;[words[place], words[place + 1]] = [words[place + 1]!, words[place]!]
  return words.join(' ')
}

function cutInside(text: string, random: Random): string | undefined {
  const words = split(text)
  if (words.length < 8) return undefined
  const length = between(2, Math.floor(words.length * 0.4), random)
  const start = between(3, words.length - length - 2, random)
  return [...words.slice(0, start), ...words.slice(start + length)].join(' ')
}

function changeFigure(text: string): string | undefined {
  if (!figure.test(text)) return undefined
  return text.replace(figure, found =>
    /\d/.test(found) ? String(Number(found.replace(/,/g, '')) + 13) : 'fifteen',
  )
}

function loseNegation(text: string): string | undefined {
  const changed = text.replace(/ (?:not|never)\b|(?<=[a-z])n't\b/, '')
  return changed === text ? undefined : changed
}

function addNegation(text: string): string | undefined {
  const changed = text.replace(/ (is|was|will|do|did|are|were|has|had) /, ' $1 not ')
  return changed === text || / not not /.test(changed) ? undefined : changed
}

function drop(text: string, random: Random): string | undefined {
  const words = split(text)
  const places = inner(words)
  return places.length === 0 ? undefined : words.toSpliced(pick(places, random), 1).join(' ')
}

/** Changes that make a quotation another one. */
export const alterations: Readonly<Record<string, Change>> = {
  'a synonym': (text, random) => replaceSome(text, 0, random),
  'a third of the words': (text, random) =>
    split(text).length < 10 ? undefined : replaceSome(text, 0.3, random),
  'a dropped word': drop,
  'another number': changeFigure,
  'a lost not': loseNegation,
  'an added not': addNegation,
  'two words swapped': swap,
  'a cut that is not shown': cutInside,
}

/** Marks of all kinds around a text. */
const marks: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ['“', '”'],
  ['"', '”'],
  ['“', '"'],
  ['‘', '’'],
  ["'", "'"],
  ['«', '»'],
  ['„', '“'],
  ['»', '«'],
]

/** What a reporter does to words that stay the speaker's: gives the pieces that stand between marks. */
const faithful: Readonly<Record<string, (text: string, random: Random) => readonly string[]>> = {
  whole: text => [text],
  'an excerpt': (text, random) => {
    const words = split(text)
    const length = between(Math.min(3, words.length), words.length, random)
    const start = between(0, words.length - length, random)
    return [words.slice(start, start + length).join(' ')]
  },
  'a cut that is shown': (text, random) => {
    const words = split(text)
    if (words.length < 6) return [text]
    const from = between(1, words.length - 4, random)
    const to = between(from + 1, words.length - 1, random)
    return [
      [...words.slice(0, from), pick(['...', '…', '[...]', '. . .'], random), ...words.slice(to)].join(' '),
    ]
  },
  'a bracket': (text, random) => {
    const words = split(text)
    const places = inner(words).filter(index => !/\d/.test(words[index]!))
    if (places.length === 0) return [text]
    const place = pick(places, random)
    return [
      words
        .with(place, exchange(words[place]!, pick(['[the harbour]', '[they]', '[we all]'], random)))
        .join(' '),
    ]
  },
  'a tag between': (text, random) => {
    const words = split(text)
    if (words.length < 4) return [text]
    const at = between(1, words.length - 1, random)
    return [words.slice(0, at).join(' '), words.slice(at).join(' ')]
  },
  'another capital and stop': text => [
    /^\p{Lu}/u.test(text)
      ? text[0]!.toLowerCase() + text.slice(1).replace(/[.]$/, '')
      : text[0]!.toUpperCase() + text.slice(1),
  ],
  'typographic marks': text => [text.replace(/'/g, '’').replace(/; /g, ' – ').replace(/, and/g, ' and')],
}

export interface Sample {
  readonly saying: KnownSaying
  readonly change: string
  readonly text: string
}

const before = [
  'The hearing had been postponed twice before anyone could find a room with working heating.',
  'Rain fell on the square while the delegates filed in under a row of borrowed umbrellas.',
  'Neighbours brought soup, and by the evening the queue reached the old customs house.',
]
const after = [
  'The committee meets again next month, when the remaining papers are due.',
  'Nobody in the gallery spoke, and the session was closed shortly before supper.',
  'A decision is not expected until the accounts have been read by the auditors.',
]

/** A short report around the pieces of one quotation. */
function report(by: string, pieces: readonly string[], random: Random): string {
  const [open, close] = pick(marks, random)
  const said = pieces.map(
    piece => open + piece.replace(/[.,]$/, '') + (random() < 0.5 ? `,${close}` : `${close},`),
  )
  const surname = split(by).at(-1)!
  const tag = pick(
    [`${by} said`, `said ${by}`, `${surname} told reporters`, 'the visitor said', 'she added'],
    random,
  )
  const [first, second] = said
  const sentence =
    second === undefined ? `${first} ${tag}.` : `${first} ${tag}, ${second.replace(/,(\S?)$/, '.$1')}`
  const introduced = `${surname} put it plainly: ${open}${pieces[0]}${close}`
  const body = second === undefined && random() < 0.3 ? introduced : sentence
  return `${pick(before, random)}\n\n${body}\n\n${pick(after, random)}\n`
}

/** Every change on every saying that has a place for it. */
export function samplesOf(changes: Readonly<Record<string, Change>>, random: Random): Sample[] {
  return knownSayings.flatMap(saying =>
    Object.entries(changes).flatMap(([change, apply]) => {
      const altered = apply(saying.text, random)
      return altered === undefined ? [] : [{ saying, change, text: report(saying.by, [altered], random) }]
    }),
  )
}

/** Every faithful rendering of every saying. */
export function renderingsOf(random: Random): Sample[] {
  return knownSayings.flatMap(saying =>
    Object.entries(faithful).map(([change, apply]) => ({
      saying,
      change,
      text: report(saying.by, apply(saying.text, random), random),
    })),
  )
}
