import type { Mistake, Place } from '../../input-error.ts'
import { codeFrame } from '../../text/code-frame.ts'
import { positionAt, type Source } from '../../text/source.ts'
import type { Span } from '../../text/span.ts'
import type { FactPlace } from '../fact.ts'

/** The text of one facts file, and what was found wrong in it so far. */
export interface FactsSource {
  readonly file: string
  readonly source: Source
  readonly mistakes: Mistake[]
}

/** The line and column where a span begins. */
export function factPlace({ file, source }: FactsSource, span: Span): FactPlace {
  const { line, column } = positionAt(source, span.start)
  return { file, line, column }
}

/** The same with the lines around it, the span marked. */
export const framedPlace = (from: FactsSource, span: Span): Required<Place> => ({
  ...factPlace(from, span),
  frame: codeFrame(from.source, span),
})

/** Notes a mistake at a span. */
export function report(from: FactsSource, span: Span, message: string): void {
  from.mistakes.push({ message, ...framedPlace(from, span) })
}
