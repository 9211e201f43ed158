import type { Field } from './field.ts'
import { type ScalarStyle, scalarPieces } from './scalar.ts'

const table = /^[ \t]*\[[^,\r\n]*\][ \t]*(?:#[^\r\n]*)?$/
const assignment = /^[ \t]*(?:"([^"\\\r\n]*)"|([\w-]+(?:[ \t]*\.[ \t]*[\w-]+)*))[ \t]*=[ \t]*("""|'''|["']?)/
const ends: Readonly<Record<string, RegExp>> = {
  '"""': /"""(?!")/g,
  "'''": /'''(?!')/g,
  '"': /(?<!\\)(?:\\\\)*"/g,
  "'": /'/g,
  '': /[\r\n#]|$/g,
}

/** The strings and the dates of a TOML front matter. Those in its tables are nested. */
export function readToml(body: string): Field[] {
  const fields: Field[] = []
  let isNested = false
  for (let at = 0; at < body.length; at = lineEnd(body, at) + 1) {
    const line = body.slice(at, lineEnd(body, at))
    isNested ||= table.test(line)
    const [before, quoted, plain = '', mark = ''] = assignment.exec(line) ?? []
    if (before === undefined) continue
    const start = at + before.length
    const end = endOf(body, start, mark)
    if (end === undefined) continue
    const path = quoted === undefined ? plain.split('.').map(part => part.trim()) : [quoted]
    const value = body.slice(start, end)
    const nested = isNested || path.length > 1
    if (mark !== '' || /^\d[^,]*$/.test(value))
      fields.push({ key: path.at(-1)!, value, isNested: nested, pieces: piecesOf(value, start, mark) })
    at = Math.max(at, end)
  }
  return fields
}

/** What a bare value says is a number, a date or a list: no prose. */
function piecesOf(value: string, start: number, mark: string): Field['pieces'] {
  const style: ScalarStyle = mark.startsWith('"') ? 'double' : 'plain'
  return mark === '' ? [] : scalarPieces(value, start, style)
}

function lineEnd(body: string, from: number): number {
  const end = body.indexOf('\n', from)
  return end < 0 ? body.length : end
}

/** Where a value ends; one in single marks does not go over its line. */
function endOf(body: string, from: number, mark: string): number | undefined {
  const within = mark.length === 3 ? body.slice(from) : body.slice(from, lineEnd(body, from))
  const found = new RegExp(ends[mark]!).exec(within)
  // In a string that is never closed the rest stands.
  if (!found) return mark.length === 3 ? body.length : undefined
  return from + found.index + (mark === '' ? 0 : found[0].length - mark.length)
}
