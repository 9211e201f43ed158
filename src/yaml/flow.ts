import { giveUp } from './lines.ts'
import { beginsPlain, plainScalar, quotedScalar } from './scalars.ts'
import type { YamlEntry, YamlNode, YamlScalar } from './tree.ts'

/** A place in a text that moves on. */
interface Cursor {
  readonly text: string
  at: number
}

/** Facts have a list in a map in a list. */
const mostLevels = 10

/** What begins with a bracket here and ends with its counterpart, on whichever line. */
export const flowCollection = (text: string, start: number): YamlNode =>
  collection({ text, at: start }, mostLevels)

function collection(cursor: Cursor, levels: number): YamlNode {
  if (levels === 0) giveUp()
  return cursor.text[cursor.at] === '[' ? list(cursor, levels) : map(cursor, levels)
}

function list(cursor: Cursor, levels: number): YamlNode {
  const start = cursor.at++
  const items: YamlNode[] = []
  while (skipBlanks(cursor) !== ']') {
    items.push(value(cursor, levels))
    skipComma(cursor, ']')
  }
  return { kind: 'list', items, start, end: ++cursor.at }
}

function map(cursor: Cursor, levels: number): YamlNode {
  const start = cursor.at++
  const entries = new Map<string, YamlEntry>()
  while (skipBlanks(cursor) !== '}') {
    const key = keyAt(cursor.text, cursor.at)
    if (!key || entries.has(key.name)) return giveUp()
    cursor.at = key.end + 1
    skipBlanks(cursor)
    entries.set(key.name, { key: { start: key.start, end: key.end }, value: value(cursor, levels) })
    skipComma(cursor, '}')
  }
  return { kind: 'map', entries, start, end: ++cursor.at }
}

function value(cursor: Cursor, levels: number): YamlNode {
  const letter = cursor.text[cursor.at]
  if (letter === '[' || letter === '{') return collection(cursor, levels - 1)
  const scalar =
    letter === '"' || letter === "'" ? quotedScalar(cursor.text, cursor.at) : plainIn(cursor.text, cursor.at)
  cursor.at = scalar.end
  return scalar
}

/** A plain scalar between brackets. One that goes on in the next line is not read here. */
function plainIn(text: string, start: number): YamlScalar {
  if (!beginsPlain(text, start)) giveUp()
  let at = start
  while (at < text.length && !',[]{}\n'.includes(text[at]!)) {
    if (text[at] === ':' && ' \n,[]{}'.includes(text[at + 1] ?? ' ')) giveUp()
    if (text[at] === '#' && text[at - 1] === ' ') giveUp()
    at++
  }
  while (text[at - 1] === ' ') at--
  return plainScalar(text, { start, end: at })
}

/** Goes on to what says something, and gives it. */
function skipBlanks(cursor: Cursor): string {
  while (cursor.text[cursor.at] === ' ' || cursor.text[cursor.at] === '\n') cursor.at++
  return cursor.text[cursor.at] ?? giveUp()
}

function skipComma(cursor: Cursor, end: string): void {
  const letter = skipBlanks(cursor)
  if (letter === ',') cursor.at++
  else if (letter !== end) giveUp()
}

export interface Key {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** A word with a colon behind it, and behind that a blank or the end of the line. */
export function keyAt(text: string, start: number): Key | undefined {
  let end = start
  while (isOfWord(text.charCodeAt(end))) end++
  const next = text[end + 1]
  if (text[end] !== ':' || (next !== undefined && next !== ' ' && next !== '\n')) return undefined
  const name = text.slice(start, end)
  // The names of all keys are words; what is a value to YAML is none.
  return /^[A-Za-z]/.test(name) && !/^(?:null|true|false)$/i.test(name) ? { name, start, end } : undefined
}

/** True for the code of a letter or a digit of ASCII, a hyphen or an underscore. */
const isOfWord = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x30 && code <= 0x39) ||
  code === 0x2d ||
  code === 0x5f
