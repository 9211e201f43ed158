import type { Span } from '../text/span.ts'
import { giveUp } from './lines.ts'
import type { YamlScalar } from './tree.ts'

const nothing = /^(?:~|[Nn]ull|NULL)$/
const truth = /^(?:[Tt]rue|TRUE)$/
const untruth = /^(?:[Ff]alse|FALSE)$/
const decimal = /^[-+]?(?:\d+|\.\d+|\d+\.\d*)$/
const oddNumber = /^(?:0[ox][\da-f]+|[-+]?[\d.]+e[-+]?\d+|[-+]?\.(?:inf|nan))$/i

/** What a plain scalar means in the core schema of YAML 1.2, 10.3.2. */
function meaningOf(text: string): YamlScalar['value'] {
  if (!/^[-+.\d~nNtTfF]/.test(text)) return text
  if (nothing.test(text)) return null
  if (truth.test(text)) return true
  if (untruth.test(text)) return false
  if (decimal.test(text)) return Number(text)
  return oddNumber.test(text) ? giveUp() : text
}

/** A plain scalar; `text` where it stands over several lines. */
export const plainScalar = (source: string, span: Span, text?: string): YamlScalar => {
  const written = text ?? source.slice(span.start, span.end)
  return { kind: 'scalar', value: meaningOf(written), text: written, ...span }
}

/** Nothing, where a value is missing. */
export const emptyAt = (at: number): YamlScalar => ({
  kind: 'scalar',
  value: null,
  text: '',
  start: at,
  end: at,
})

// These mean the same in JSON.
const escapes = /^(?:[^\\\n]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*$/

// An empty line is a line ending; what begins like a comment is none of the lines that are counted.
const unfoldable = /\n *(?:\n|#)/

/** A scalar in quotation marks that begins here; lines of one are folded (YAML 1.2, 7.3). */
export function quotedScalar(text: string, start: number): YamlScalar {
  const end = endOfQuoted(text, start)
  const written = text.slice(start + 1, end - 1)
  if (unfoldable.test(written)) giveUp()
  const inner = written.includes('\n') ? written.replace(/ *\n */g, ' ') : written
  if (!escapes.test(inner)) giveUp()
  const value = text[start] === '"' ? String(JSON.parse(`"${inner}"`)) : inner.replaceAll("''", "'")
  return { kind: 'scalar', value, text: value, start, end }
}

function endOfQuoted(text: string, start: number): number {
  const mark = text[start]
  for (let at = start + 1; at < text.length; at++) {
    const letter = text[at]
    if (letter === '\\' && mark === '"') at++
    else if (letter === mark) {
      if (mark === '"' || text[at + 1] !== mark) return at + 1
      at++
    }
  }
  return giveUp()
}

const indicators = '-?:,[]{}#&*!|>\'"%@`'

/** Whether a plain scalar may begin here. A hyphen with a digit behind it is a minus. */
export function beginsPlain(text: string, at: number): boolean {
  const letter = text[at]
  if (letter === undefined || /\s/.test(letter)) return false
  return !indicators.includes(letter) || (letter === '-' && /\d/.test(text[at + 1] ?? ''))
}
