import type { Field } from './field.ts'
import { scalarPieces } from './scalar.ts'

const line = /([^\r\n]*)(?:\r?\n|$)/gy
const table = /^\s*\[[^,]*\]\s*(?:#.*)?$/
const assignment = /^(\s*(?:"([^"\\]*)"|([\w-]+))\s*=\s*)(.*)$/
const value = /^(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|(\d[^#"',]*?))\s*(?:#.*)?$/

/** The strings on one line, and the dates, before the first table of a TOML front matter. */
export function readToml(body: string): Field[] {
  const fields: Field[] = []
  let open: string | undefined
  for (const { 1: text = '', index } of body.matchAll(line)) {
    if (open !== undefined) open = text.includes(open) ? undefined : open
    else if (table.test(text)) break
    else {
      open = opened(text)
      if (open === undefined) fields.push(...fieldsOf(text, index))
    }
  }
  return fields
}

/** The marks of a string that runs on over the next lines. */
function opened(text: string): string | undefined {
  const written = assignment.exec(text)?.[4] ?? ''
  const marks = /^(?:"""|''')/.exec(written)?.[0]
  return marks && !written.includes(marks, marks.length) ? marks : undefined
}

function fieldsOf(text: string, at: number): Field[] {
  const [, before = '', quoted, plain, written = ''] = assignment.exec(text) ?? []
  const [, basic, literal, date] = value.exec(written) ?? []
  const raw = basic ?? literal ?? date
  if (raw === undefined) return []
  const start = at + before.length + 1
  const pieces = scalarPieces(raw, start, basic === undefined ? 'plain' : 'double')
  return [{ key: quoted ?? plain ?? '', value: raw, pieces: date === undefined ? pieces : [] }]
}
