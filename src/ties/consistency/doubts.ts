import type { NameUse, Sentence } from '../../mentions/mention.ts'
import { besideName, isToldApart } from '../../mentions/names/told-apart.ts'
import { bySentence } from '../../mentions/sentences.ts'
import { distance } from '../../text/span.ts'
import type { NameGroup } from './groups.ts'

/** All uses of an article, and what each sentence has. */
export interface SentenceUses {
  readonly uses: readonly NameUse[]
  readonly order: ReadonlyMap<NameUse, number>
  /** The words of a sentence as written, each marked as alone or part of a longer name. */
  readonly written: ReadonlyMap<Sentence, ReadonlySet<string>>
}

/** Prepares the uses of an article for {@link isMeant}. */
export function sentenceUses(uses: readonly NameUse[]): SentenceUses {
  const written = new Map(
    Array.from(bySentence(uses), ([sentence, own]) => [
      sentence,
      new Set(own.map(use => marked(use, use.text))),
    ]),
  )
  return { uses, order: new Map(uses.map((use, at) => [use, at])), written }
}

const marked = ({ before }: NameUse, text: string): string => `${before === undefined ? '' : '+'}${text}`

/** Nobody misspells a name beside the right one, or where the spelling is the point; quoted words are someone else's. */
export function isMeant(use: NameUse, common: NameGroup, around: SentenceUses): boolean {
  return !use.sentence.block.quoted && !isAboutSpelling(use) && !isBeside(use, common, around)
}

// `formerly Smyth`: the other spelling is another name of the same.
const otherName = /\b(?:(?:mis)?spell(?:ing|ings)?|typos?|née|formerly|renamed|pronounced|aka|alias)\b/i
// `, and not `, ` (`.
const besideReach = 10

const isAboutSpelling = (use: NameUse): boolean => isToldApart(use) || otherName.test(besideName(use))

/** `Johnson and Johnston`, `Kyiv (Kiev)`; not `Ann Marsh, who was ill, asked for a chair, and Mrash got one`. */
function isBeside(use: NameUse, { texts }: NameGroup, { uses, order, written }: SentenceUses): boolean {
  const at = order.get(use)!
  const isNear = uses
    .slice(Math.max(0, at - 3), at + 4)
    .some(
      other =>
        other.sentence === use.sentence && texts.has(other.text) && distance(other, use) <= besideReach,
    )
  return isNear || Array.from(texts).some(text => written.get(use.sentence)!.has(marked(use, text)))
}
