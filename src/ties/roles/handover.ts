import type { NameMention, Sentence, TimeMention } from '../../mentions/mention.ts'
import type { TitleMatch } from './titles.ts'

/** Who took an office from whom, as a sentence tells it. */
export interface Handover {
  readonly sentence: Sentence
  /** What says so. */
  readonly verb: string
  readonly by?: NameMention
  readonly from?: NameMention
  readonly told?: TimeMention
  /** The told time is that of the end: `led the company until April`. */
  readonly isEnd?: true
  /** `has been in the post since April`: whatever it is called. */
  readonly isPost?: true
  /** `took charge in April`, of nothing that is told. */
  readonly isTaking?: true
  /** One of the two is somebody whom no fact knows. */
  readonly isOfUnknown?: true
  /** `has led the company since April` */
  readonly isStill?: true
  /** What somebody leads or took over: `company`, `Marsh Union`. */
  readonly led?: readonly string[]
  /** The title that is told: `took over as mayor from Vik`. */
  readonly title?: TitleMatch
}

/** Not `in April 2026 as acting head`, `on the board`: what goes on may be told of another office. */
export const isAll = ({ sentence: { block }, end }: TimeMention): boolean =>
  !/^(?:['’]s|\s(?:as|of|for|at|on|in)\s)/.test(block.text.slice(end))

/** `Moss, who knew Strand, took over`: whose name ends an aside does not what is told behind it. */
export const endsAside = ({ sentence, start }: NameMention, behind: string): boolean =>
  /^,(?!\swho)/.test(behind) &&
  /,\s(?:whose|who|whom)\s[^,.;:()]*$/.test(sentence.block.text.slice(sentence.start, start))
