import { matches } from '../../../text/match-at.ts'
import { nextLine, spacesAt } from './lines.ts'
import { type Plain, positionOf } from './node.ts'

const rule = /([-*_])(?:[ \t]*\1){2,}[ \t]*(?=\n|$)/y

/** The rule that begins at an offset, its first mark's. */
export function readRule(text: string, start: number): Plain | undefined {
  if (!matches(rule, text, start)) return undefined
  const end = rule.lastIndex
  return { node: { type: 'thematicBreak', position: positionOf(start, end) }, end: nextLine(text, end) }
}

/** True for a line that is a rule. */
export const isRule = (text: string, start: number): boolean =>
  readRule(text, start + spacesAt(text, start)) !== undefined
