import type { Claim } from '../engine/explain.ts'
import type { Attempt } from '../engine/explain-numbers.ts'
import type { RuledFinding } from '../engine/explain-verdicts.ts'
import type { Fact } from '../facts/fact.ts'
import type { QuantityMention } from '../mentions/mention.ts'
import { codeFrame } from '../text/code-frame.ts'
import { positionAt, type Source } from '../text/source.ts'
import type { Span } from '../text/span.ts'
import type { Day } from '../value/day.ts'
import type { Outcome } from '../value/value.ts'
import { factMark } from './compact.ts'
import { factValue } from './fact-line.ts'
import { shownRefusal } from './refusals.ts'
import { counted, type Paint, severityMark } from './report.ts'
import { shownQuantity, shownTime } from './shown-value.ts'
import { inert, visible } from './visible.ts'

/** What is to be told of a line of an article. */
export interface Explanation {
  readonly file: string
  readonly source: Source
  readonly line: Span
  /** The day of the article, and who gives it. */
  readonly published?: Day
  readonly givenBy: 'option' | 'article' | 'facts' | 'nobody'
  /** Whether anything on the line is prose. */
  readonly isProse: boolean
  readonly claims: readonly Claim[]
  readonly verdicts: readonly RuledFinding[]
}

const givers: Readonly<Record<Explanation['givenBy'], string>> = {
  option: 'from --published',
  article: 'from the article: its front matter or a dateline',
  facts: 'from the facts file',
  nobody: 'not known: what depends on it is not judged',
}

/** What was read on a line, what it was held against and why (not), and what the rules said of it. */
export function explanation(told: Explanation, paint: Paint): string {
  const { file, source, line, published, givenBy, claims, verdicts } = told
  const head = `${file}:${positionAt(source, line.start).line}`
  const frame = codeFrame(source, { start: line.start, end: line.start }, { context: 0, width: 2000 })
  return [
    paint('underline', visible(head)),
    `day of the article: ${published === undefined ? '' : `${published}, `}${givers[givenBy]}`,
    '',
    `  ${inert(frame.split('\n')[0]!.slice(2))}`,
    '',
    ...(claims.length === 0 ? [nothing(told), ''] : claims.flatMap(claim => claimLines(claim, told, paint))),
    ...(verdicts.length === 0 ? [] : [paint('bold', 'What the rules say'), '']),
    ...verdicts.map(verdict => `  ${verdictLine(verdict, paint)}`),
    '',
  ].join('\n')
}

const nothing = ({ isProse }: Explanation): string =>
  isProse
    ? 'No name, number, date, title or quotation that a fact could speak of was read here.'
    : 'Nothing here is read as prose: code, markup, addresses, comments and blank lines are not.'

function claimLines(claim: Claim, { source, published }: Explanation, paint: Paint): string[] {
  const { start, end } = claim.span
  const { column } = positionAt(source, start)
  const text = visible(source.text.slice(start, end).replace(/\s+/g, ' '))
  return [
    `${paint('dim', `${column}:`)} ${paint('bold', `"${text}"`)}  ${readingOf(claim, published)}`,
    ...attemptLines(claim.attempts, paint).map(line => `    ${line}`),
    '',
  ]
}

const mostFar = 5

/** With many facts of one unit, most are not spoken of: a few stand for all. */
function attemptLines(attempts: readonly Attempt[], paint: Paint): string[] {
  if (attempts.length === 0) return [paint('dim', 'no fact speaks of it')]
  const near = attempts.filter(({ refusal }) => refusal !== 'lacks-words')
  const far = attempts.filter(({ refusal }) => refusal === 'lacks-words')
  const left = far.length - mostFar
  return [
    ...[...near, ...far.slice(0, mostFar)].map(attempt => attemptLine(attempt, paint)),
    ...(left > 0
      ? [paint('dim', `nor to ${counted(left, 'fact')} more that the sentence does not speak of`)]
      : []),
  ]
}

/** How a claim was read. */
function readingOf(claim: Claim, published: Day | undefined): string {
  if (claim.kind === 'number') return numberReading(claim.mention)
  if (claim.kind === 'date') return `a date: ${shownTime(claim.mention.value, published)}`
  if (claim.kind === 'title')
    return claim.mention.modifier === undefined ? 'a title' : `a title, read as ${claim.mention.modifier}`
  if (claim.kind === 'quotation') {
    const { speaker } = claim.mention
    return speaker ? `a quotation, said by ${quoted(speaker.text)}` : 'a quotation, by nobody who is named'
  }
  const { match, expected } = claim.mention
  if (match === 'exact') return 'a known name'
  return `${match === 'forbidden' ? 'a wrong form of' : 'nearly'} a known name, expected ${quoted(expected)}`
}

function numberReading({ value, nouns, partial }: QuantityMention): string {
  const kind = value.dimension === 'number' ? 'a number' : `a number (${value.dimension})`
  const words = nouns.map(({ text }) => text).join(' ')
  const counting = value.dimension !== 'number' || words === '' ? '' : `, of ${quoted(words)}`
  return `${kind}: ${shownQuantity(value)}${counting}${partial ? ', not the whole' : ''}`
}

function attemptLine(attempt: Attempt, paint: Paint): string {
  const { fact, outcome, refusal, told, words = [], missing = [] } = attempt
  const name = factName(fact)
  if (outcome !== undefined) {
    const by = words.length === 0 ? '' : ` ${fact.kind === 'role' ? 'beside' : 'by'} ${list(words)}`
    const manner = told === undefined ? '' : ` as ${told === 'age' ? 'an age' : 'a change'}`
    return `${outcomeWord(outcome, paint)} ${name}${manner}${by}`
  }
  const lack =
    missing.length === 0 ? `has no words of ${list(words)}` : `has no ${list(missing)} for ${list(words)}`
  const why = refusal === 'lacks-words' ? `the sentence ${lack}` : shownRefusal(attempt)
  return `${paint('dim', 'not tied to')} ${name}: ${why}`
}

function outcomeWord(outcome: Outcome, paint: Paint): string {
  if (outcome === 'supported') return paint('green', 'agrees with')
  return outcome === 'contradicted' ? paint('red', 'contradicts') : paint('yellow', 'says more than')
}

const list = (words: readonly string[]): string => words.map(quoted).join(', ')

const quoted = (text: string): string => `"${visible(text)}"`

function factName(fact: Fact): string {
  const { kind, id, place } = fact
  const value = factValue(fact)
  return `${kind} ${visible(id)} (${visible(place.file)}:${place.line}${value === '' ? '' : `: ${visible(value)}`})`
}

function verdictLine({ finding, fate, reason }: RuledFinding, paint: Paint): string {
  const { rule, severity, message, found, start } = finding
  const mark = {
    supported: paint('green', '✔ supported'),
    reported: severityMark(severity, paint),
    held: paint('dim', `· held back${reason === undefined ? '' : ` (${visible(reason)})`}`),
    off: paint('dim', '· the rule is off'),
  }[fate]
  const text = fate === 'supported' ? quoted(found) : visible(message)
  return `${mark}  ${start.line}:${start.column}  ${rule}: ${text}${factMark(finding)}`
}
