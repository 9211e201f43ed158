import { irregularBase } from '../../text/inflection.ts'

// Endings of derivation by the least length of what they may leave: short endings are also the ends of plain words.
// A final `e` is gone before they are tried.
const endingsByLeast: Readonly<Record<number, string>> = {
  3: 'ment ness ively ingly edly ably ily ly ion er or y',
  4: 'at is iz iv ian ship ically ical ally ity anc enc ist ism abl ibl ant ent ous al',
}

interface Ending {
  readonly ending: string
  readonly least: number
}

/** The endings by their last letter, longest first, so that few of them are tried on a word. */
const endingsByLast = new Map<string, Ending[]>()
for (const [least, words] of Object.entries(endingsByLeast))
  for (const ending of words.split(' ')) {
    const last = ending.at(-1)!
    endingsByLast.set(last, [...(endingsByLast.get(last) ?? []), { ending, least: Number(least) }])
  }
for (const endings of endingsByLast.values()) endings.sort((a, b) => b.ending.length - a.ending.length)

/**
 * What a word shares with its inflections and derivations, to compare words by; no word itself. It folds more than a
 * dictionary would: words that mean different things may meet (`officer`, `office`), so it only ever lends support.
 * After Porter, "An algorithm for suffix stripping" (1980): inflections first, then derivations one after another, so
 * that `considered` meets `consider`. Takes a key.
 */
export const stemOf = (key: string): string => stemOfLemma(lemmaOf(key))

/** The stem of a word that is known by its lemma. */
export const stemOfLemma = (lemma: string): string =>
  isPlain(lemma) ? withoutEndings(lemma).replace(/(?<=...)[iey]$/, '') : lemma

/** What a word shares with its inflections alone: `mayors` and `mayor`, not `may`. No word itself. Takes a key. */
export function lemmaOf(key: string): string {
  const base = irregularBase(key) ?? key
  return isPlain(base) ? withoutInflection(base) : base
}

const isPlain = (word: string): boolean => word.length > 3 && /^[a-z]+$/.test(word)

function withoutInflection(word: string): string {
  const singular = withoutPlural(word)
  const found = /(?:(?<=[^e]|gre)ed|ing)$/.exec(singular)
  const left = found ? singular.slice(0, found.index) : singular
  if (/^[aeiouy][^aeiou]$/.test(left)) return `${left}e`
  const stem = left.length > 2 && /[aeiouy]/.test(left) ? left : singular
  const silent = stem.replace(/(?<=...)e$/, '')
  return silent.length > 3 ? undoubled(silent) : silent
}

function withoutPlural(word: string): string {
  if (word === 'news') return word
  if (/[^aeiou]ie[sd]$/.test(word)) return `${word.slice(0, -3)}${word.length > 4 ? 'y' : 'ie'}`
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2)
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word
}

/** Derivations stand one upon another: `treatments`, `treatment`, `treat`. */
function withoutEndings(word: string): string {
  const found = endingsByLast
    .get(word.at(-1)!)
    ?.find(({ ending, least }) => word.endsWith(ending) && word.length - ending.length >= least)
  if (!found) return word
  const left = undoubled(word.slice(0, -found.ending.length))
  return left.length > 2 && /[aeiouy]/.test(left) ? withoutEndings(left) : word
}

/** What endings do to the letter before them: `stopp` is `stop`. */
const undoubled = (stem: string): string =>
  stem.at(-1) === stem.at(-2) && !/[aeiou]$/.test(stem) ? stem.slice(0, -1) : stem
