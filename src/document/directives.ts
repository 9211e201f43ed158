import { append } from '../text/append.ts'
import type { Span } from '../text/span.ts'
import type { Directive } from './document.ts'

/** The HTML comments within a range of the source that begin with `factlint-`. */
export function commentDirectives(source: string, span: Span): Directive[] {
  const found: Directive[] = []
  const html = source.slice(span.start, span.end)
  for (let open = html.indexOf('<!--'); open >= 0; ) {
    const close = html.indexOf('-->', open + 4)
    if (close < 0) break
    const end = close + 3
    const place = { start: span.start + open, end: span.start + end }
    append(found, directiveIn(html.slice(open + 4, close), place))
    open = html.indexOf('<!--', end)
  }
  return found
}

/** The directive that the text of a comment is, if it is one; `span` is the whole comment's. */
export function directiveIn(comment: string, span: Span): readonly Directive[] {
  // A comment over several lines has the marks of a block quotation between them.
  const text = comment.replace(/[\r\n][\s>]*/g, ' ').trim()
  return text.startsWith('factlint-') ? [{ text, ...span }] : []
}
