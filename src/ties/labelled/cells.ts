import type { CountFact } from '../../facts/fact.ts'
import { type CellContext, cellContexts } from '../../mentions/cells.ts'
import type { Sentence } from '../../mentions/mention.ts'
import type { Period } from '../../mentions/periods.ts'
import { groupBy } from '../../text/group-by.ts'
import type { Span } from '../../text/span.ts'
import { type Word, words } from '../../text/word.ts'
import { yearOf } from '../../value/day.ts'
import { digitsIn, digitsOfSlip, figureOf } from '../../value/quantity/slip.ts'
import type { Quantity } from '../../value/value.ts'
import type { Scope } from '../scope.ts'
import type { CountTie, RoleTie } from '../tie.ts'
import { claimOf, type Said, type Told, type ToldTie, undisputed } from '../told.ts'
import { isAlone, isFirst } from './alone.ts'
import { figureSpan, tieFigure } from './counts.ts'
import { tieLabelledDate } from './dates.ts'
import type { Place } from './named.ts'
import { readPlaces } from './places.ts'
import { isPlain, tieLabelledPerson } from './roles.ts'

/**
 * Adds what stands alone in the cells of tables and tells of the facts that their headers and labels speak of. Where two
 * cells of a table tell of one fact neither contradicts it; of columns that are two years of one thing, the latest has what
 * the facts give, the one before it what was.
 */
export function withCells(own: Told, said: Said, scope: Scope): Told {
  const cells = said.sentences.filter(({ block }) => block.cell)
  if (cells.length === 0) return own
  const contexts = cellContexts([...new Set(cells.map(({ block }) => block))])
  const placeOf = readPlaces(own, said)
  const tieAll = (trusted: ReadonlySet<number>): ToldByCell[] =>
    cells.flatMap(sentence => {
      const context = contexts.get(sentence.block)
      const isTrusted = trusted.has(sentence.block.cell!.table)
      const place = { ...placeOf(sentence.block), isTrusted }
      return context ? [tieCell(sentence, { context, said, place }, scope)] : []
    })
  const first = tieAll(new Set())
  const trusted = trustedTables(first)
  const told = trusted.size > 0 ? tieAll(trusted) : first
  const periodOf = ({ mention }: CountTie) => contexts.get(mention.sentence.block)?.period
  const thisYear = yearOf(scope.published)
  const isOwnYear = (tie: CountTie): boolean => {
    const year = periodOf(tie)?.year
    return year !== undefined && (year === thisYear || year === yearOfFact(tie.fact))
  }
  const counts = told.flatMap(own => own.counts)
  const turned = turnedRound(counts, { isOwnYear, rankOf: tie => periodOf(tie)?.rank })
  const order = new Map(said.sentences.map((sentence, index) => [sentence, index]))
  const joined = <T extends ToldTie>(first: readonly T[], second: readonly T[]): T[] =>
    [...first, ...second].sort((a, b) => order.get(sentenceOf(a))! - order.get(sentenceOf(b))!)
  const ofRows = told.flatMap(own => own.ofRow).filter(tie => isWrongInRow(tie, said))
  return {
    counts: joined(own.counts, [
      ...ofRows,
      ...agreed(counts.filter(tie => !periodOf(tie))),
      ...borneOut(
        counts.filter(tie => periodOf(tie) && !turned.has(tie)),
        isOwnYear,
      ),
      ...turned.values(),
    ]),
    dates: joined(own.dates, agreed(told.flatMap(({ dates }) => dates))),
    roles: joined(own.roles, agreed(told.flatMap(({ roles }) => roles))),
  }
}

interface Beside {
  readonly context: CellContext
  readonly said: Said
  readonly place: Place
}

interface ToldByCell extends Told {
  /** What figures in a row of a fact contradict, whatever their column is. */
  readonly ofRow: readonly CountTie[]
}

function tieCell(sentence: Sentence, { context, said, place }: Beside, scope: Scope): ToldByCell {
  const { header, label, corner, next, heads, period } = context
  const number = said.quantities.get(sentence)?.find(each => isFirst(sentence, figureSpan(each), 0))
  const date = said.times.get(sentence)?.find(each => isAlone(sentence, each))
  const labels = [...header, ...label]
  const tieIn = (contexts: readonly (readonly Word[])[]): CountTie[] =>
    number ? countsOf(contexts, context => tieFigure({ mention: number, context, heads, place }, scope)) : []
  const counts = tieIn([labels, [...corner, ...labels], [...words(period?.told ?? ''), ...labels]])
  return {
    counts: counts.filter(({ fact }) => !period || isOfPeriod(fact, period)),
    ofRow: counts.length > 0 || period || label.length === 0 ? [] : tieIn([label]).filter(isContradicted),
    dates:
      date && !period
        ? tieLabelledDate({ mention: date, context: [...labels, ...entryIn(next)], place }, scope)
        : [],
    roles: number || date || period ? [] : rolesOf(sentence, { context, said, place }, scope),
  }
}

/** The tables of which most that is known is right: their labels call what the facts do. */
function trustedTables(told: readonly Told[]): ReadonlySet<number> {
  const known = told.flatMap(({ counts, dates }): ToldTie[] => [...counts, ...dates])
  const byTable = groupBy(known, tie => sentenceOf(tie).block.cell!.table)
  return new Set(
    [...byTable].flatMap(([table, ties]) => {
      const right = ties.filter(({ outcome }) => outcome === 'supported').length
      return right >= fewestRight && right * 2 > ties.length ? [table] : []
    }),
  )
}

const fewestRight = 2

// By chance 1 of 450 numbers of so many digits is another one with neighbours exchanged.
const fewestOfSlip = 3

const isContradicted = ({ outcome }: CountTie): boolean => outcome === 'contradicted'

/** Whether a figure surely is its fact's with digits exchanged, or stands behind what was so before. */
const isSlip = ({ mention: { value }, fact }: CountTie): boolean =>
  fact.value !== undefined &&
  digitsIn(figureOf(value)) !== digitsIn(figureOf(fact.value)) &&
  (digitsOfSlip(value, fact.value) ?? 0) >= fewestOfSlip

/** Whether a figure is wrong in a row of its fact whatever the columns are: no other cell has what the fact gives, and it is a slip or follows what was. */
function isWrongInRow(tie: CountTie, { quantities }: Said): boolean {
  const { mention, fact } = tie
  const { table, row, column } = mention.sentence.block.cell!
  const beside = Array.from(quantities, ([{ block }, told]) => ({ cell: block.cell, told })).filter(
    ({ cell }) => cell?.table === table && cell.row === row && cell.column !== column,
  )
  const isGiven = (known: Quantity | undefined, { told }: (typeof beside)[number]): boolean =>
    known !== undefined && told.some(({ value }) => figureOf(value) === figureOf(known))
  const before = beside.filter(({ cell }) => cell!.column === column - 1)
  return (
    !beside.some(cell => isGiven(fact.value, cell)) &&
    (isSlip(tie) || before.some(cell => isGiven(fact.was, cell)))
  )
}

/** `Mission approved by ministers`: what a cell tells before it goes on; `Report in the Courier` is another one. */
function entryIn(words: readonly Word[]): readonly Word[] {
  const isOnwards = ({ key }: Word, at: number): boolean =>
    /^(?:at|on|from|when|while|until|after|before)$/.test(key) ||
    // Whoever did it: `by mistake` does not tell.
    (key === 'by' && /^(?:the|an?)$|s$|^\p{Lu}/u.test(words[at + 1]?.text ?? ''))
  const last = words.findIndex(isOnwards)
  return last > 0 ? words.slice(0, last) : words
}

/** Whether a fact has what was so in a column's time: in the latest or in the one before it, or in its own year. */
function isOfPeriod(fact: CountFact, { rank = 1, year }: Period): boolean {
  const own = yearOfFact(fact)
  return year === own || (!(year! > own) && (rank === 0 || (rank === 1 && fact.was !== undefined)))
}

/** The year that a fact is of, as its subject says: NaN if it does not. */
const yearOfFact = ({ subject }: CountFact): number => Number(/\b(?:19|20)\d\d\b/.exec(subject)?.[0])

/** What the first of several readings gives that gives anything. */
const countsOf = <Context>(contexts: readonly Context[], tie: (context: Context) => CountTie[]): CountTie[] =>
  contexts.map(tie).find(ties => ties.length > 0) ?? []

function rolesOf(sentence: Sentence, { context, said, place }: Beside, scope: Scope): RoleTie[] {
  const { label, header, next, nextHeader } = context
  const name = said.people.get(sentence)?.find(each => isAlone(sentence, each) || isFirstOf(sentence, each))
  const span = name ?? sentence
  // `| Name | Role |`
  const isOfPeople =
    isPlain(header) && isPlain(nextHeader) && !place.above.some(({ key }) => ofOthers.test(key))
  return tieLabelledPerson({ sentence, span, name, labels: isOfPeople ? [next] : [label, header] }, scope)
}

/** `Name, room 14` */
const isFirstOf = ({ block, start: from }: Sentence, { start, end }: Span): boolean =>
  start === from && /^(?:,| \()/.test(block.text.slice(end))

// `Past mayors`, `Cast`
const ofOthers = /^(?:former|past|previous|old|early|cast|characters?|candidates?|history)$/

const agreed = <T extends ToldTie>(ties: readonly T[]): T[] => undisputed(ties, keyOf)

/**
 * What columns of years tell: a figure is only wrong in the year of the article or of the fact, in a column in which more figures are
 * right, or beside what the fact has for the other year.
 */
function borneOut(ties: readonly CountTie[], isOwnYear: (tie: CountTie) => boolean): CountTie[] {
  const isRight = ({ outcome }: CountTie): boolean => outcome === 'supported'
  const known = new Set(ties.filter(isRight).map(keyOf))
  const columns = groupBy(ties, columnOf)
  return Array.from(columns.values(), own => {
    const isTrusted = own.filter(isRight).length * 2 > own.length
    return own.filter(tie => isTrusted || known.has(keyOf(tie)) || isOwnYear(tie))
  }).flat()
}

interface Years {
  readonly isOwnYear: (tie: CountTie) => boolean
  readonly rankOf: (tie: CountTie) => number | undefined
}

/**
 * The cells of the same of which that of the article's year, or of a column that has what is of something else, has what was, as the one
 * before it has it or what is; as they are wrong.
 */
function turnedRound(
  ties: readonly CountTie[],
  { isOwnYear, rankOf }: Years,
): ReadonlyMap<CountTie, CountTie> {
  const right = new Set(
    ties.filter(tie => tie.agrees === 'value' && tie.fact.was && rankOf(tie) === 0).map(columnOf),
  )
  const isOfNow = (tie: CountTie): boolean => isOwnYear(tie) || right.has(columnOf(tie))
  const isTurned = (tie: CountTie): boolean =>
    rankOf(tie) === 0 ? isOfNow(tie) && tie.agrees === 'was' : rankOf(tie) === 1 && tie.agrees !== undefined
  const groups = Array.from(groupBy(ties.filter(isTurned), keyOf).values())
  const pairs = groups.filter(own => own.length === 2 && rankOf(own[0]!) !== rankOf(own[1]!))
  const isWrong = (tie: CountTie): boolean => rankOf(tie) === 0 || tie.agrees === 'value'
  return new Map(pairs.flatMap(own => own.filter(isWrong).map(tie => [tie, contradicted(tie)])))
}

const contradicted = ({ agrees, expected, ...tie }: CountTie): CountTie => ({
  ...tie,
  outcome: 'contradicted',
  expected: agrees === 'value' ? tie.fact.was! : expected,
})

const keyOf = (tie: ToldTie): string => `${sentenceOf(tie).block.cell?.table} ${tie.fact.kind} ${tie.fact.id}`

const columnOf = ({ mention: { sentence } }: CountTie): string => {
  const { table, column } = sentence.block.cell!
  return `${table} ${column}`
}

const sentenceOf = (tie: ToldTie): Sentence => claimOf(tie).sentence
