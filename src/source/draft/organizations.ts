import { isCommonGivenName } from '../../mentions/names/given-names.ts'
import type { NameToken } from '../../mentions/names/tokens.ts'
import { isCalendar, isFunctionWord, isLand, isOrdinary, isTitle } from '../../mentions/names/words.ts'
import { append } from '../../text/append.ts'
import { wordSet } from '../../text/word-set.ts'
import { type NamedRun, type Run, textOf } from './runs.ts'

/** A house that an article names in full, and the acronym it gives it. */
export interface Organization extends NamedRun {
  readonly acronym?: string
}

export const bodies = wordSet(
  'administration agency department bureau commission committee council institute foundation university college ' +
    'association union bank corporation company ministry office court party authority federation society organization ' +
    'organisation museum laboratory hospital directorate secretariat assembly parliament tribunal consortium ' +
    'alliance academy congress group inc ltd corp llc plc gmbh',
)
const links = new Set(['of', 'for', 'and', 'the', 'on', 'de', 'du', 'des'])

/**
 * The houses that the runs of a block name: several words, the last of them, or the one before `of` or `for`, a word
 * that houses are called by; or one that an acronym in brackets follows.
 */
export function organizationsIn(runs: readonly Run[]): Organization[] {
  const found: Organization[] = []
  let at = 0
  while (at < runs.length) {
    const to = endOf(runs, at)
    const whole: Run = { ...runs[at]!, last: runs[to]!.last }
    append(found, organizationOf(whole, to > at))
    at = to + 1
  }
  return found
}

/** The run that a name of several (`Department of Veterans Affairs`) ends in. */
function endOf(runs: readonly Run[], from: number): number {
  let to = from
  while (to + 1 < runs.length && isLinked(runs[to]!, runs[to + 1]!)) to++
  return to
}

function isLinked(left: Run, right: Run): boolean {
  if (left.all !== right.all || left.sentence !== right.sentence) return false
  const between = left.all.slice(left.last + 1, right.first)
  const isJoined = left.all.slice(left.last + 1, right.first + 1).every(({ joined }) => joined)
  if (!isJoined || between.length === 0 || between.length > 2 || !between.every(({ key }) => links.has(key)))
    return false
  // `Office of Management and Budget` is one, `Office of Management and Microsoft` are two.
  const isList = between.some(({ key }) => key === 'and')
  return !isList || (between.length === 1 && isPartOfSame(right.all.slice(right.first, right.last + 1)))
}

const isPartOfSame = (words: readonly NameToken[]): boolean =>
  words.every(({ key, allCapitals }) => isOrdinary(key) && !allCapitals) && !bodies.has(words[0]!.key)

function organizationOf(run: Run, isLong: boolean): Organization[] {
  const { all } = run
  let { first } = run
  while (first < run.last && isLead(all[first]!)) first++
  const words = all.slice(first, run.last + 1)
  if (!isNamed(words)) return []
  const acronym = acronymAfter({ ...run, first })
  const isOf = isLong && bodies.has(words.find((_, at) => links.has(words[at + 1]?.key ?? ''))?.key ?? '')
  const isBody = isOf || (!isLong && (bodies.has(words.at(-1)!.key) || isTheOne(all, first, words)))
  if (!isBody) return []
  const text = textOf(run, first, run.last)
  if (
    /[()"“”]/.test(text) ||
    /&\s$/.test(run.sentence.block.text.slice(0, all[first]!.start).slice(-2)) ||
    /^(?:\s?[&/]|\s[dl]['’]|['’]s?\s\p{Lu})/u.test(run.sentence.block.text.slice(all[run.last]!.end))
  )
    return []
  return [{ run: { ...run, first }, first, last: run.last, text, ...(acronym ? { acronym } : {}) }]
}

/** `the Brennevik Harbour Fund`: whatever it is, it has a long name, and there is one. */
function isTheOne(all: readonly NameToken[], first: number, words: readonly NameToken[]): boolean {
  const last = words.at(-1)!
  if (!words[0]!.joined || !isOrdinary(last.key) || isLand(last.key)) return false
  const isLong = words.length > 2 && all[first - 1]?.key === 'the'
  // `at Brennevik Hall`, `its Ostrelund Fund`: a word that is a thing's, of a name.
  const isOwned = isThing.test(all[first - 1]?.key ?? '') && !isOrdinary(words.at(-2)!.key)
  return (
    isLong ||
    (isOwned &&
      !isTitle(last.key) &&
      !words.some(({ plain, allCapitals }) => allCapitals || isCommonGivenName(plain)))
  )
}

const isThing = /^(?:the|its|their|at|in|near|outside|into|inside)$/

/** `The`, and a nation cut short, which may come and go. */
const isLead = ({ key }: NameToken): boolean => isFunctionWord(key) || /^u\.?[sk]$/.test(key)

/** Several words that the sentence's start does not give a capital to, and no date among them. */
function isNamed(words: readonly NameToken[]): boolean {
  const own = words.filter(({ capital }) => capital)
  const [first] = words
  if (own.length < 2 || own.some(({ key, text }) => isCalendar(key) || /\p{N}/u.test(text))) return false
  return !(first!.routine && isOrdinary(first!.key))
}

/** `General Services Administration (GSA)`: an acronym in brackets whose letters are the initials. */
function acronymAfter({ all, first, last, sentence }: Run): string | undefined {
  const rest = sentence.block.text.slice(all[last]!.end, sentence.end)
  const acronym = /^\s\(["“]?([\p{Lu}][\p{L}&.]{1,9})["”]?[),;]/u.exec(rest)?.[1]?.replaceAll('.', '')
  if (!acronym || !/\p{Lu}.*\p{Lu}/u.test(acronym)) return undefined
  const words = all.slice(first, last + 1)
  const initials = (chosen: readonly NameToken[]) => chosen.map(({ text }) => text[0]).join('')
  const letters = [initials(words), initials(words.filter(({ capital }) => capital))]
  return letters.some(one => one.toLowerCase() === acronym.toLowerCase()) ? acronym : undefined
}
