import type { Document } from '../../document/document.ts'
import type { Fact } from '../../facts/fact.ts'
import type { Mentions, Sentence } from '../../mentions/mention.ts'
import type { Span } from '../../text/span.ts'
import { withinQuotations } from '../../ties/quotes/in-known.ts'
import { placeOf } from '../reading/read-sentences.ts'
import type { Drafted, Origin } from './drafted.ts'

/** A stretch of a sentence; offsets are those of its block. */
export interface Found extends Span {
  readonly sentence: Sentence
}

/** What a fact of its kind has beside its place and source. */
type OwnKeys<F extends Fact> = Omit<F, 'id' | 'place' | 'source'>

/** Drafts a fact with the place it was found at. Its id is empty: the facts file gives none. */
export function drafted<F extends Fact>(document: Document, found: Found, own: OwnKeys<F>): Drafted<F> {
  const { block } = found.sentence
  const place = { file: document.path, ...placeOf(document, { ...found, block }) }
  const { line } = place
  const base = { id: '', place, source: `${document.path}:${line}` }
  return { fact: { ...base, ...own } as unknown as F, origins: [originOf(found, document.path, line)] }
}

function originOf({ sentence, start }: Found, file: string, line: number): Origin {
  const text = sentence.block.text.slice(sentence.start, sentence.end)
  return { file, line, sentence: text, start: start - sentence.start }
}

/** Whether a sentence is prose that may state a fact: no heading, no metadata, no picture's stand-in, no template's tag. */
export const isProse = ({ block, start, end }: Sentence): boolean =>
  (block.kind === 'paragraph' || block.kind === 'caption' || block.kind === 'cell') &&
  !/\{[{%]/.test(block.text.slice(start, end))

/** Tells numbers and dates that an article itself tells, in its prose and in nobody's words. */
export function toldBy({ quotations }: Pick<Mentions, 'quotations'>): (found: Found) => boolean {
  const isQuoted = withinQuotations(quotations)
  return found =>
    isProse(found.sentence) && !found.sentence.block.quoted && !isQuoted(found.sentence.block, found)
}

/** The order of the text. */
export const byPlace = ({ fact: { place: a } }: Drafted, { fact: { place: b } }: Drafted): number =>
  a.line - b.line || a.column - b.column
