import {
  type IsOf,
  isCount,
  isListOf,
  isMaybe,
  isNumber,
  isOneOf,
  isRecord,
  isText,
  isWith,
} from './shape.ts'

// A report is read where anyone may have written it, and what it says is printed: all of it has to be what it seems.

const isSpan = isWith({ start: isCount, end: isCount })
const isPosition = isWith({ line: isCount, column: isCount, offset: isCount })
const isRule: IsOf = value => typeof value === 'string' && /^[a-z]+(?:-[a-z]+)*$/.test(value)

const place = {
  rule: isRule,
  severity: isOneOf('warn', 'error'),
  start: isPosition,
  end: isPosition,
  found: isText,
  excerpt: isWith({
    before: isText,
    after: isText,
    gitLine: isCount,
    byteColumn: isCount,
    lineHash: isText,
  }),
}

const hasShapeOfFinding = isWith({
  ...place,
  message: isText,
  file: isText,
  expected: isMaybe(isText),
  fact: isMaybe(isWith({ kind: isText, id: isText, file: isText, line: isCount })),
  fix: isMaybe(isWith({ start: isCount, end: isCount, text: isText })),
  suggestions: isMaybe(isListOf(isText)),
})

const hasShapeOfCollected = isWith({
  ...place,
  telling: isWith({
    about: isText,
    told: isText,
    times: isCount,
    span: isSpan,
    amount: isMaybe(isNumber),
    published: isMaybe(isText),
  }),
  suppression: isMaybe(isWith({ comment: isSpan, rules: isListOf(isText) })),
})

/** What the check of an article came to, which reports call by this name. */
export const isCheckOf = (file: string): IsOf =>
  isWith({
    findings: isListOf(isFindingOf(file)),
    collected: isListOf(isCollected),
    ignored: isMaybe(value => value === true),
  })

/** A `ReportedFinding`, of the file that is named. */
const isFindingOf =
  (file: string): IsOf =>
  value =>
    hasShapeOfFinding(value) && isRecord(value) && value['file'] === file && isAsLongAsFound(value)

/** What a check of one article collected for the comparison with others. */
const isCollected: IsOf = value => hasShapeOfCollected(value) && isRecord(value) && isAsLongAsFound(value)

/** A `Mistake`. */
export const isFailure: IsOf = isWith({
  file: isText,
  message: isText,
  line: isMaybe(isCount),
  column: isMaybe(isCount),
  frame: isMaybe(isText),
})

interface Ends {
  readonly start: { readonly offset: number }
  readonly end: { readonly offset: number }
  readonly found: string
}

function isAsLongAsFound(value: unknown): boolean {
  const { start, end, found } = value as Ends
  return end.offset - start.offset === found.length
}
