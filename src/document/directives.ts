import type { Span } from '../text/span.ts'
import type { Directive } from './document.ts'

/** The HTML comments within a range of the source that begin with `factlint-`. */
export function commentDirectives(source: string, span: Span): Directive[] {
  const found: Directive[] = []
  const html = source.slice(span.start, span.end)
  for (let open = html.indexOf('<!--'); open >= 0; ) {
    const close = html.indexOf('-->', open + 4)
    if (close < 0) break
    // A comment over several lines has the marks of a block quotation between them.
    const text = html
      .slice(open + 4, close)
      .replace(/[\r\n][\s>]*/g, ' ')
      .trim()
    const end = close + 3
    if (text.startsWith('factlint-')) found.push({ text, start: span.start + open, end: span.start + end })
    open = html.indexOf('<!--', end)
  }
  return found
}
