import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { Span } from '../../text/span.ts'

/** An attribute that is read, by the name of its property. */
export interface Attribute {
  readonly property: string
  readonly value: string
  readonly span: Span
}

const properties: Readonly<Record<string, string>> = {
  alt: 'alt',
  title: 'title',
  href: 'href',
  datetime: 'dateTime',
}

const attribute = /([^\s"'<>/=]+)(?:[ \t\n]*=[ \t\n]*(?:"([^"]*)"|'([^']*)'))?/g

/** The attributes that are read of a tag, which begin at an offset; undefined where one is not plain. */
export function attributesOf(written: string, start: number): readonly Attribute[] | undefined {
  const names = new Set<string>()
  const read: Attribute[] = []
  for (const { 0: whole, 1: name = '', 2: double, 3: single, index } of written.matchAll(attribute)) {
    const key = name.toLowerCase()
    const property = Object.hasOwn(properties, key) ? properties[key] : undefined
    if (names.has(key)) return undefined
    names.add(key)
    if (property === undefined) continue
    // Behind a name and an equals sign, nothing is a reference.
    const value = double ?? single ?? ''
    if (/&(?![A-Za-z][A-Za-z\d]*=|[\s&]|$)|[\r\0]/.test(value)) return undefined
    const from = start + index
    read.push({ property, value, span: { start: from, end: from + whole.length } })
  }
  return read
}

const reference = /&(?:([A-Za-z][A-Za-z\d]*);|#(\d{2,5});|(?=[\s&]|$)())?/g

/** A text with its references decoded; undefined where one is not plain. */
export function decoded(written: string): string | undefined {
  if (/[\r\0]/.test(written)) return undefined
  let isPlain = true
  const text = written.replace(reference, (whole, name?: string, number?: string, alone?: string) => {
    const character = alone === undefined ? characterOf(name, number) : whole
    isPlain &&= character !== undefined
    return character ?? ''
  })
  return isPlain ? text : undefined
}

/** Of numbers only those that mean what they say (HTML, 13.2.5.80). */
function characterOf(name: string | undefined, number: string | undefined): string | undefined {
  if (name !== undefined) return decodeNamedCharacterReference(name) || undefined
  const code = Number(number)
  return (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code < 0xd800)
    ? String.fromCharCode(code)
    : undefined
}
