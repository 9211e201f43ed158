import type { Block, Document } from '../document/document.ts'
import type { Fact } from '../facts/fact.ts'
import type { Facts } from '../facts/facts.ts'
import type { SourceIndex } from '../facts/index/source-index.ts'
import type { Mentions } from '../mentions/mention.ts'
import type { Edit } from '../text/edit.ts'
import type { Position } from '../text/source.ts'
import type { Span } from '../text/span.ts'
import type { Ties } from '../ties/tie.ts'
import type { Day } from '../value/day.ts'
import type { Outcome } from '../value/value.ts'

/** A rule is data and one function. */
export interface Rule {
  /** Says the fault; the name of its folder. */
  readonly id: string
  /** One line for help, reports and the table of rules. */
  readonly summary: string
  readonly needs: 'facts' | 'source' | 'nothing'
  readonly severity: 'warn' | 'error'
  /** Judged after the others, when it is known what each suppression held back. */
  readonly isLast?: true
  /** Judges what was recognised. Yields a verdict for every claim it looked at, the supported ones too. */
  readonly judge: (context: RuleContext) => Iterable<Verdict>
  /** What other articles of a run may tell otherwise. */
  readonly collect?: (context: RuleContext) => readonly Telling[]
  /** Holds what several articles tell against each other; the tellings come by file, then place. */
  readonly compare?: (tellings: readonly PlacedTelling[]) => Iterable<Difference>
}

/** Something that an article tells, as small plain data: it can be kept, and sent to another process. */
export interface Telling {
  /** What it speaks of: the same words wherever the same is spoken of. */
  readonly about: string
  /** What it says of it. */
  readonly told: string
  /** How often the article does. */
  readonly times: number
  /** The first place, as offsets in the source. */
  readonly span: Span
  /** Where what it says is a number. */
  readonly amount?: number
  readonly published?: Day
}

/** A telling with its article. */
export interface PlacedTelling extends Telling {
  readonly file: string
  readonly start: Position
}

/** One article tells something otherwise than others do. */
export interface Difference {
  readonly telling: PlacedTelling
  readonly message: string
  readonly expected: string
}

/** All a rule may know of one document. */
export interface RuleContext {
  readonly document: Document
  /** The article's day: its own, or the one that was given for it. Where it is unknown nothing may depend on it. */
  readonly published?: Day
  readonly facts: Facts
  /** Trusted articles this one is held against. */
  readonly sources: readonly SourceIndex[]
  readonly mentions: Mentions
  readonly ties: Ties
  /** What is wrong with the article's suppressions. Empty except for a rule that is judged last. */
  readonly suppressionFaults: readonly SuppressionFault[]
}

/** A suppression that held nothing back, is never closed, or that names what does not exist. */
export interface SuppressionFault {
  /** Offsets in the source. */
  readonly span: Span
  readonly message: string
}

/** What a rule says of one claim. `supported` verdicts are counted, never reported. */
export interface Verdict {
  readonly outcome: Outcome
  /** The block the span belongs to; without one the span is of the source itself. */
  readonly block?: Block
  readonly span: Span
  /** `Unexpected X, expected Y: why`; see {@link unexpected}. */
  readonly message: string
  readonly expected?: string
  readonly fact?: Fact
  /** A spelling that is safe to write, as an edit of the block's text. */
  readonly fix?: Edit
  /** What might be written instead; never written by `--fix`. */
  readonly suggestions?: readonly string[]
}

/** Gives the rule back; its use is that TypeScript checks the rule where it is written. */
export const defineRule = (rule: Rule): Rule => rule
