import { cardinalNames, ordinalNames, valueAt } from '../../text/number-names.ts'

/** Cardinals under a hundred, one word each. */
export const cardinals: ReadonlyMap<string, number> = new Map([
  ...cardinalNames.map((name, index) => [name, valueAt(index)] as const),
  ['nought', 0],
  ['naught', 0],
  ['fourty', 40],
])

/** Whether a word (by key) begins as a figure or is a cardinal: `1,200`, `12th`, `twelve`. */
export const isNumeral = (key: string): boolean => /^\d/.test(key) || cardinals.has(key)

/** What multiplies all that stands before it, and may be followed by less. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
])

/** True for a word that multiplies what stands before it: `dozen`, `hundred` and the {@link scales}. */
export const isScale = (word: string): boolean => scales.has(word) || word === 'dozen' || word === 'hundred'

/** Short multipliers, written against the figure or after a space. */
export const shortScales: ReadonlyMap<string, number> = new Map([
  ['mn', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['tln', 1e12],
])

/** One letter says a multiplier only beside a currency, where it cannot be a metre, a tonne or a byte. */
export const moneyScales: ReadonlyMap<string, number> = new Map([
  ['m', 1e6],
  ['M', 1e6],
  ['MM', 1e6],
  ['mil', 1e6],
  ['b', 1e9],
  ['B', 1e9],
  ['t', 1e12],
  ['T', 1e12],
])

/** Ordinals of one word, singular. `half` and `quarter` are ordinals as far as fractions go. */
export const ordinals: ReadonlyMap<string, number> = new Map([
  ...ordinalNames.map((name, index) => [name, valueAt(index)] as const).slice(1),
  ['hundredth', 100],
  ['thousandth', 1e3],
  ['millionth', 1e6],
  ['billionth', 1e9],
  ['trillionth', 1e12],
])

/** Parts of one: the singular words a fraction ends in. `second` is no part but a length of time or a rank. */
export const denominators: ReadonlyMap<string, number> = new Map([
  ...[...ordinals].filter(([, value]) => value > 2),
  ['half', 2],
  ['quarter', 4],
])

/** What a plural without a number says: `dozens`, `thousands`. Writers use them loosely, hence the wide upper ends. */
export const vaguePlurals: ReadonlyMap<string, readonly [low: number, high: number]> = new Map([
  ['dozens', [24, 100]],
  ['hundreds', [200, 2000]],
  ['thousands', [2000, 100_000]],
  ['tens of thousands', [20_000, 200_000]],
  ['hundreds of thousands', [200_000, 2e6]],
  ['millions', [2e6, 1e9]],
  ['tens of millions', [2e7, 2e8]],
  ['hundreds of millions', [2e8, 2e9]],
  ['billions', [2e9, 1e12]],
  ['tens of billions', [2e10, 2e11]],
  ['hundreds of billions', [2e11, 2e12]],
  ['trillions', [2e12, 1e15]],
])

/** Fractions of one character. */
export const vulgarFractions: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
])

/** Words that make a number with `a` or `an` before them: `a dozen`, `a third`, `a couple of`. */
export const countedByArticle: ReadonlySet<string> = new Set([
  ...['couple', 'few', 'dozen', 'hundred', 'hundreds', 'halves'],
  ...[...cardinals.keys(), ...scales.keys()],
  ...[...denominators.keys()].flatMap(word => [word, `${word}s`]),
])
