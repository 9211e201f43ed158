import type { CST, YAMLError } from 'yaml'
import { append } from '../../text/append.ts'
import { withGlyphs } from '../../text/glyph.ts'
import type { Span } from '../../text/span.ts'
import { childrenOf } from './depth.ts'

/** What is wrong with a text as YAML, for someone who seldom writes any. */
export interface Problem extends Span {
  readonly message: string
}

interface YamlText {
  readonly text: string
  readonly tokens: readonly CST.Token[]
}

/** What the yaml library found wrong: what to do where that is plain, else in the words of the library. */
export function problemOf({ code, message, pos }: YAMLError, yaml: YamlText): Problem {
  const [start, end] = pos
  const unclosed = /^Missing closing ['"]/.test(message) ? openingOf(yaml.tokens, start) : undefined
  if (unclosed !== undefined)
    return { start: unclosed, end: unclosed + 1, message: 'This quotation mark is never closed' }
  const rest = /^.*/.exec(yaml.text.slice(start, start + 1000))![0]
  return { start, end, message: adviceOn(code, message, rest) ?? withGlyphs(message) }
}

const alike = 'is not indented like the lines that it belongs to: indent the keys of one entry alike'

/** Whether a problem is one of indentation. */
export const isMisaligned = ({ message }: Problem): boolean => message.endsWith(alike)

/** `rest` is what the line has from the problem on. */
function adviceOn(code: YAMLError['code'], message: string, rest: string): string | undefined {
  const close = /end with an? (\S)$/.exec(message)?.[1]
  if (close !== undefined) return `Expected ${close} before this`
  switch (code) {
    case 'TAG_RESOLVE_FAILED':
      return 'Tags mean nothing in a facts file'
    case 'BAD_SCALAR_START':
      return `A text cannot begin with ${rest.slice(0, 1)}: put quotation marks around it`
    case 'TAB_AS_INDENT':
      return 'A tab is no indentation here: use spaces'
    case 'UNEXPECTED_TOKEN':
      return /^Unexpected scalar at node end/.test(message)
        ? 'The text before this ended: if this belongs to it, put quotation marks around all of it'
        : undefined
    case 'BLOCK_AS_IMPLICIT_KEY':
      return /:(?:\s|$)/.test(rest)
        ? 'A text with a colon and a space in it needs quotation marks around all of it'
        : `The line below ${alike}`
    case 'MULTILINE_IMPLICIT_KEY':
      return /^[\w-]+:\S/.test(rest) ? 'Expected a space after the colon' : `This ${alike}`
    default:
      return /^(?:Sequence item without|All (?:mapping|sequence) items)/.test(message)
        ? `This ${alike}`
        : undefined
  }
}

/** Where the text in quotation marks begins that reaches to a place. */
function openingOf(tokens: readonly CST.Token[], end: number): number | undefined {
  const rest = [...tokens]
  for (let token = rest.pop(); token; token = rest.pop()) {
    if (/-quoted-scalar$/.test(token.type) && 'source' in token && token.offset + token.source.length === end)
      return token.offset
    append(rest, childrenOf(token))
  }
  return undefined
}
