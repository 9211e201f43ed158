import type { Span } from '../../text/span.ts'
import { type Piece, placeholder, slicesOf } from './piece.ts'

/** A text without its template tags, and what those say to readers. */
export interface Untagged {
  readonly pieces: readonly Piece[]
  /** Alternative texts, captions and titles. */
  readonly spoken: readonly (readonly Piece[])[]
}

/** What is markup in such a string. */
export const reservedInTag = `"'{}%`

/**
 * Takes template tags out of a text, those of Hugo (`{{< figure src="a.jpg" alt="A map" >}}`) and of Liquid, Nunjucks and
 * Jinja (`{% image "a.jpg", "A map of Tarn" %}`, `{{ price }}`): what they show is not known, so that each leaves a
 * placeholder, and where they tell an address (`[Tarn]({{< ref "tarn.md" >}})`) nothing, as attributes do
 * (`# The plan {#plan .wide}`). Strings in them that are told to readers are texts of their own.
 */
export function withoutTags(pieces: readonly Piece[]): Untagged {
  if (!pieces.some(({ text }) => text.includes('{'))) return { pieces, spoken: [] }
  const text = pieces.map(writtenIn).join('')
  const cuts = apart([...tagsIn(text).flatMap(tag => cutsFor(tag, text)), ...attributesIn(text)])
  if (cuts.length === 0) return { pieces, spoken: [] }
  const slice = slicesOf(pieces)
  const ends = [0, ...cuts.map(({ end }) => end)]
  const kept = cuts.flatMap((cut, at) => [
    ...slice({ start: ends[at]!, end: cut.start }),
    ...(cut.isShown ? [standIn(slice(cut))] : []),
  ])
  return {
    pieces: [...kept, ...slice({ start: ends.at(-1)!, end: text.length })],
    spoken: cuts.flatMap(({ told }) => told.map(slice)),
  }
}

/** The text without marks of tags and links that are not there in the source as such: no tag begins or ends in them. */
const writtenIn = ({ kind, text }: Piece): string =>
  kind === 'other' ? text.replace(/[{}%[\]()"']/g, ' ') : text

/** What is taken out; where it shows something, a placeholder stays. `told`: what in it readers are told. */
interface Cut extends Span {
  readonly isShown: boolean
  readonly told: readonly Span[]
}

const addressBefore = /\]\([^\s()]{0,200}$/
const addressAfter = /^[^\s()]{0,200}(?:\s"[^"]{0,200}")?\)/
const longestLink = 500

/** The tag; the image that it is the address of; or the address of a link that it is, with the brackets around the link's text. */
function cutsFor(tag: Span, text: string): Cut[] {
  const before = text.slice(Math.max(0, tag.start - longestLink), tag.start)
  const close = addressBefore.exec(before)?.index ?? -1
  const open = before.lastIndexOf('[', close - 1)
  const after = addressAfter.exec(text.slice(tag.end, tag.end + longestLink))?.[0]
  if (close < 0 || open < 0 || after === undefined)
    return [{ ...tag, isShown: true, told: stringsIn(text, tag) }]
  const from = tag.start - before.length
  const label = { start: from + open + 1, end: from + close }
  const end = tag.end + after.length
  if (before[open - 1] === '!') return [{ start: label.start - 2, end, isShown: true, told: [label] }]
  return [
    { start: label.start - 1, end: label.start, isShown: false, told: [] },
    { start: label.end, end, isShown: false, told: [] },
  ]
}

const attribute = '(?:[#.][\\w:.-]+|[\\w-]+=(?:"[^"{}]*"|[^\\s"{}]+))'
const attributes = new RegExp(`\\{:?\\s*${attribute}(?:\\s+${attribute})*\\s*\\}`, 'g')

/** `{#plan .wide width=300}`: what Pandoc, kramdown and others have for attributes. */
const attributesIn = (text: string): Cut[] =>
  Array.from(text.matchAll(attributes), ({ 0: written, index }) => {
    const span = { start: index, end: index + written.length }
    return { ...span, isShown: false, told: stringsIn(text, span) }
  })

/** In order, without what overlaps the one before. */
function apart(cuts: readonly Cut[]): Cut[] {
  let end = 0
  return cuts
    .toSorted((a, b) => a.start - b.start)
    .filter(cut => {
      if (cut.start < end) return false
      end = cut.end
      return true
    })
}

const closings: Readonly<Record<string, string>> = { '{%': '%}', '{{': '}}' }

/** Where tags are, in order and apart. Each closing is looked for once, whatever openings there are before it. */
function tagsIn(text: string): Span[] {
  const tags: Span[] = []
  const closed = new Map<string, number>()
  let end = 0
  for (const { 0: opening, index } of text.matchAll(/\{[{%]/g)) {
    if (index < end) continue
    const closing = closings[opening]!
    if ((closed.get(opening) ?? 0) < index + 2) {
      const found = text.indexOf(closing, index + 2)
      closed.set(opening, found < 0 ? Number.POSITIVE_INFINITY : found)
    }
    const close = closed.get(opening)!
    if (close === Number.POSITIVE_INFINITY) continue
    end = close + closing.length
    tags.push({ start: index, end })
  }
  return tags
}

function standIn(own: readonly Piece[]): Piece {
  const source = { start: own[0]!.source.start, end: own.at(-1)!.source.end }
  return { text: placeholder, source, kind: 'other' }
}

const string = /(?:(?<![\w-])(?<name>[\w-]+)\s*[=:]\s*)?(?:"(?<double>[^"]*)"|'(?<single>[^']*)')/g
// As of components, by the custom of those who write them.
const spokenNames = /^(?:alt|title|caption|description|label)$/i

/** Where the strings of a tag are that readers are told: those of certain names, and those without a name that have several words. */
function stringsIn(text: string, { start, end }: Span): Span[] {
  const written = text.slice(start, end)
  return Array.from(written.matchAll(string)).flatMap(({ 0: whole, index, groups }) => {
    const { name, double, single } = groups!
    const value = double ?? single!
    const isCompared = /[=<>!|:]\s*$/.test(written.slice(2, index))
    const isSpoken = name === undefined ? /\S\s+\S+\s+\S/.test(value) && !isCompared : spokenNames.test(name)
    const last = start + index + whole.length - 1
    return isSpoken ? [{ start: last - value.length, end: last }] : []
  })
}
