import type { Block } from '../../document/document.ts'
import type { Span } from '../../text/span.ts'
import type { Day } from '../../value/day.ts'
import type { Time, TimeFields } from '../../value/time/time.ts'
import type { Quantity } from '../../value/value.ts'

/** A trusted article, read once so that other articles can be held against it. */
export interface SourceIndex {
  readonly path: string
  readonly published?: Day
  readonly sentences: readonly ReadSentence[]
  /** Its names, with what they do. */
  readonly names: readonly KnownName[]
  /** What they are, by the stems of their last words, as far as it is told. */
  readonly nameKinds: ReadonlyMap<string, NameKind>
  /** Whom it names. */
  readonly people: readonly Person[]
  /** Which sentences have a word, by the word's stem. */
  readonly byStem: ReadonlyMap<string, readonly number[]>
  /** All names, numbers and dates with what stands around them, by the stems of the words right before and right after. */
  readonly slots: Readonly<Record<'before' | 'after', ReadonlyMap<string, readonly Slot[]>>>
  /** Its words in capitals, without dots. */
  readonly acronyms: ReadonlySet<string>
  /** What its words share with their inflections. */
  readonly lemmas: ReadonlySet<string>
  /** What its sentences surely deny, as lemmas. */
  readonly denied: ReadonlySet<string>
  /** Every word as it stands, folded. */
  readonly keys: ReadonlySet<string>
  /** The stems of its words with a capital. */
  readonly nameStems: ReadonlySet<string>
  /** Initials of runs of words, as acronyms are made of them: `united nations` gives `un`. */
  readonly initials: ReadonlySet<string>
  readonly amounts: Amounts
  /** Its dates, each once. */
  readonly times: readonly TimeFields[]
  /** The same as numbers. */
  readonly moments: Moments
  /** All its words, folded, one space between: what a quotation is looked up in. */
  readonly running: string
}

/** An anchor with the words beside it up to the end of its phrase, the nearest first; determiners are left out. */
export interface Slot {
  readonly anchor: Anchor
  /** The index of its sentence. */
  readonly at: number
  readonly before: readonly Term[]
  readonly after: readonly Term[]
}

/** A name of a source. */
export interface KnownName {
  readonly anchor: Anchor
  /** The index of its sentence. */
  readonly at: number
  readonly role: NameRole
}

/** What a name does in its sentence, by the words around it: how it stands there, and the stems of what it belongs to. */
export interface NameRole {
  readonly slot: NameSlot
  readonly heads: readonly string[]
}

/**
 * `place` to `with`: behind a preposition, where `owner` is an owner (`in Estmark's harbour`); `doer`: before its verb;
 * `describing`: before a noun; `bare`: all else.
 */
export type NameSlot = 'place' | 'of' | 'with' | 'owner' | 'doer' | 'describing' | 'bare'

/** `thing`: a body, a work and all else. */
export type NameKind = 'person' | 'place' | 'thing'

/** Where a sentence speaks of someone or something: its index, and those of the first and the last word. */
export interface NamePlace {
  readonly at: number
  readonly first: number
  readonly last: number
}

/** Someone whom a source names: the stems of all names, and the places at which it speaks of them. */
export interface Person {
  readonly stems: ReadonlySet<string>
  readonly places: readonly NamePlace[]
}

/** The times of a source as numbers, each once; none of a kind of which it has more than a story. */
export interface Moments {
  /** The figures of ranks, such as those of a match's minutes. */
  readonly ranks: readonly number[]
  /** Minutes of the day. */
  readonly clocks: readonly number[]
  /** Since 1970-01-01. */
  readonly days: readonly number[]
  /** Since the year 0. */
  readonly months: readonly number[]
  readonly years: readonly number[]
}

/** The numbers of a source, to look others up in. */
export interface Amounts {
  /** Each once. */
  readonly said: readonly Quantity[]
  /** Their amounts with their units. */
  readonly exact: ReadonlySet<string>
  /** Sums and differences of two that stand near each other, by their dimension and unit. */
  readonly reckoned: ReadonlyMap<string, ReadonlySet<number>>
  /** What its sentences come to by their words (`two and five`, `from 40 to 30`, `half of the 18`), likewise. */
  readonly implied: ReadonlyMap<string, ReadonlySet<number>>
  /** Those that may be added up, by what they measure, in the units of intervals; none of what a table has many of. */
  readonly paired: ReadonlyMap<string, readonly number[]>
  /** What the numbers of one sentence come to when they are multiplied or divided, with their units. */
  readonly products: ReadonlySet<string>
  /** Lengths of which a word stands between the number and the unit, likewise. */
  readonly inserted: ReadonlySet<string>
  /** Those that have no unit and count nothing: what they measure stands elsewhere. */
  readonly bare: ReadonlySet<number>
  /** Which parts numbers are of others that count the same; as percentages. */
  readonly parts: readonly number[]
  /** The most things that one of its lists names. */
  readonly longestList: number
}

/** A sentence taken apart for comparison. Offsets are UTF-16 units of the block's text, end exclusive. */
export interface ReadSentence extends Span {
  readonly block: Block
  /** Where it begins in its file; from 1. */
  readonly line: number
  readonly column: number
  readonly terms: readonly Term[]
  readonly quantities: readonly Valued<Quantity>[]
  readonly times: readonly Valued<ReadTime>[]
  /** In order of place. */
  readonly anchors: readonly Anchor[]
}

/**
 * A name, number or date of a sentence: what may be right in itself and stand in the wrong place. `first` and `last`
 * are indexes of its terms.
 */
export type Anchor = Span & { readonly first: number; readonly last: number } & (
    | { readonly kind: 'name' }
    | { readonly kind: 'number'; readonly value: Quantity }
    | { readonly kind: 'date'; readonly value: ReadTime }
  )

/** A number of a sentence. */
export type NumberAnchor = Extract<Anchor, { readonly kind: 'number' }>

/** A time, with the weekday of a day that is told without its year; 1 is Monday. */
export interface ReadTime extends Time {
  readonly onWeekday?: number
}

export interface Valued<Value> extends Span {
  readonly value: Value
}

/** A word with what it is compared by. */
export interface Term extends Span {
  readonly text: string
  readonly key: string
  /** What it shares with its inflections: `announced` and `announces` have one. */
  readonly lemma: string
  /** What it shares with its inflections and derivations: `announced` and `announcement` have one. */
  readonly stem: string
  readonly kind: TermKind
}

/** `small`: carries grammar; `figure`: has a digit, or is part of a number or a date; `name`: has a capital of its own. */
export type TermKind = 'small' | 'content' | 'name' | 'figure'
