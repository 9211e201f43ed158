import type { Directive, Document } from '../document/document.ts'
import type { SuppressionFault } from '../rule/rule.ts'
import { append } from '../text/append.ts'
import { addTo } from '../text/group-by.ts'
import { present } from '../text/present.ts'
import { lineSpan, positionAt, type Source } from '../text/source.ts'
import type { Span } from '../text/span.ts'

/** One comment's word on which findings to hold back, and where. */
export interface Suppression {
  /** The comment itself, in the source. */
  readonly comment: Span
  /** Findings that start here are held back. */
  readonly range: Span
  /** Of these rules; of all where it names none. */
  readonly rules: readonly string[]
  readonly reason?: string
}

export interface Suppressions {
  readonly active: readonly Suppression[]
  readonly faults: readonly SuppressionFault[]
}

const grammar =
  /^factlint-(disable-next-line|disable-file|disable|enable)(?=\s|$)([\s\S]*?)(?:\s--\s+([\s\S]*))?$/

interface Instruction {
  readonly verb: 'disable-next-line' | 'disable-file' | 'disable' | 'enable'
  readonly rules: readonly string[]
  readonly reason?: string
  readonly comment: Span
}

/**
 * Reads the comments that hold findings back. Faults: an instruction or a rule that does not exist, a range that is
 * never closed, an end without a beginning.
 */
export function readSuppressions({ directives, source }: Document, ruleIds: readonly string[]): Suppressions {
  const instructions = directives.map(readInstruction)
  const active: Suppression[] = []
  const faults = directives
    .filter((_, index) => !instructions[index])
    .map(comment =>
      fault(
        comment,
        `Unexpected ${firstWord(comment.text)}, expected factlint-disable, factlint-disable-next-line, factlint-disable-file or factlint-enable`,
      ),
    )
  const open: Open = new Map()
  for (const instruction of instructions.filter(read => read !== undefined)) {
    append(faults, faultsOfRules(instruction, ruleIds))
    const { verb, comment } = instruction
    if (verb === 'disable-file')
      active.push(suppression(instruction, { start: 0, end: Number.POSITIVE_INFINITY }))
    if (verb === 'disable-next-line') active.push(suppression(instruction, nextLine(source, comment)))
    if (verb === 'disable') addTo(open, keyOf(instruction), instruction)
    if (verb !== 'enable') continue
    const closed = end(open, instruction)
    if (closed.length === 0)
      faults.push(fault(comment, 'Unexpected factlint-enable, nothing is disabled here'))
    for (const opened of closed)
      active.push(suppression(opened, { start: opened.comment.end, end: comment.start }))
  }
  for (const opened of inOrder(open)) {
    active.push(suppression(opened, { start: opened.comment.end, end: source.text.length + 1 }))
    faults.push(
      fault(opened.comment, 'Unexpected end of file, expected factlint-enable for this factlint-disable'),
    )
  }
  return { active, faults }
}

function readInstruction({ text, start, end }: Directive): Instruction | undefined {
  const match = grammar.exec(text.trim())
  if (!match) return undefined
  const [, verb, rules = '', reason] = match
  return {
    verb: verb as Instruction['verb'],
    rules: rules.split(/[\s,]+/).filter(Boolean),
    comment: { start, end },
    ...present({ reason: reason?.trim() }),
  }
}

const suppression = ({ comment, rules, reason }: Instruction, range: Span): Suppression => ({
  comment,
  rules,
  range,
  ...present({ reason }),
})

const fault = ({ start, end }: Span, message: string): SuppressionFault => ({ span: { start, end }, message })

const firstWord = (text: string): string => /^\S*/.exec(text)![0]

/** What is open, by its rules. */
type Open = Map<string, Instruction[]>

const keyOf = ({ rules }: Instruction): string => rules.toSorted().join()

/** Takes out what an end closes: all, or what is open for the very same rules. */
function end(open: Open, instruction: Instruction): Instruction[] {
  const isOfAll = instruction.rules.length === 0
  const closed = isOfAll ? inOrder(open) : (open.get(keyOf(instruction)) ?? [])
  if (isOfAll) open.clear()
  else open.delete(keyOf(instruction))
  return closed
}

const inOrder = (open: Open): Instruction[] =>
  [...open.values()].flat().sort((a, b) => a.comment.start - b.comment.start)

const faultsOfRules = ({ rules, comment }: Instruction, known: readonly string[]): SuppressionFault[] =>
  rules
    .filter(rule => !known.includes(rule))
    .map(rule => fault(comment, `Unexpected rule "${rule}", there is none of that name`))

/** The first line after a comment that has anything on it. */
function nextLine(source: Source, comment: Span): Span {
  let line = positionAt(source, comment.end - 1).line + 1
  while (line < source.lineStarts.length && isBlank(source, line)) line++
  return lineSpan(source, line)
}

function isBlank(source: Source, line: number): boolean {
  const { start, end } = lineSpan(source, line)
  return source.text.slice(start, end).trim() === ''
}
