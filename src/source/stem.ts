import { irregularBase } from '../text/inflection.ts'

// Endings of inflection and derivation, each with the least length of what may be left: short endings are also the
// ends of plain words. Tried in this order, so that a longer ending goes before a shorter one it ends with.
const endings: readonly (readonly [ending: string, least: number])[] = [
  ['isation', 3],
  ['ization', 3],
  ['ations', 3],
  ['ation', 3],
  ['ators', 3],
  ['ator', 3],
  ['ative', 3],
  ['ising', 3],
  ['izing', 3],
  ['ised', 4],
  ['ized', 4],
  ['ises', 4],
  ['izes', 4],
  ['ments', 3],
  ['ment', 3],
  ['nesses', 3],
  ['ness', 3],
  ['ships', 4],
  ['ship', 4],
  ['ively', 3],
  ['ingly', 3],
  ['edly', 3],
  ['ably', 3],
  ['ically', 4],
  ['ical', 4],
  ['ally', 4],
  ['ating', 3],
  ['ated', 3],
  ['ates', 3],
  ['ate', 3],
  ['ities', 4],
  ['ity', 4],
  ['ances', 4],
  ['ance', 4],
  ['ences', 4],
  ['ence', 4],
  ['ions', 3],
  ['ion', 3],
  ['ings', 3],
  ['ing', 3],
  ['ists', 4],
  ['ist', 4],
  ['isms', 4],
  ['ism', 4],
  ['ives', 4],
  ['ive', 4],
  ['able', 4],
  ['ible', 4],
  ['ants', 4],
  ['ant', 4],
  ['ents', 4],
  ['ent', 4],
  ['ous', 4],
  ['als', 4],
  ['al', 4],
  ['ers', 3],
  ['er', 3],
  ['ors', 3],
  ['or', 3],
  ['ies', 2],
  ['ied', 2],
  ['ily', 3],
  ['ly', 3],
  ['ed', 2],
  ['es', 3],
  ['s', 3],
  ['y', 3],
  ['e', 2],
] // prettier-ignore

/**
 * What a word shares with its inflections and derivations, to compare words by; no word itself. It folds more than a
 * dictionary would: words that mean different things may meet (`officer`, `office`), so it only ever lends support.
 * After Porter, "An algorithm for suffix stripping" (1980), with the derivations cut at once. Takes a key.
 */
export function stemOf(key: string): string {
  const base = irregularBase(key) ?? key
  if (base.length < 4 || !/^[a-z]+$/.test(base)) return base
  return smooth(withoutEnding(withoutPlural(base)))
}

const withoutPlural = (word: string): string =>
  /[^su]s$/.test(word) && word.length > 4 ? word.slice(0, -1) : word

function withoutEnding(word: string): string {
  const found = endings.find(
    ([ending, least]) => word.endsWith(ending) && word.length - ending.length >= least,
  )
  const left = found ? word.slice(0, -found[0].length) : word
  return /[aeiouy]/.test(left) ? left : word
}

/** What endings do to the letter before them: `stopp` is `stop`, `carri` is `carry`. */
const smooth = (stem: string): string => stem.replace(/([^aeiou])\1$/, '$1').replace(/(?<=..)[iey]$/, '')
