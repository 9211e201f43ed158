import type { NameMention, NameUse, Sentence } from '../../mentions/mention.ts'
import { isTitle } from '../../mentions/names/words.ts'
import { keysOf } from '../../text/word.ts'
import { bringsIn } from '../last-subject.ts'
import { isPerson, type Persons, withoutQuotations } from '../somebody.ts'

/**
 * Whose a `his` or `her` is that stands at an offset of a sentence: the one person named before it there, or else the one whom
 * the sentence before names; nobody's where a stranger or another pronoun comes before.
 */
export function ownerBefore(
  sentence: Sentence,
  at: number,
  { before, persons }: { readonly before: Sentence | undefined; readonly persons: Persons },
): NameMention | undefined {
  const own = onlyIn(sentence, at, persons)
  if (own !== 'nobody') return own
  const last = before?.block === sentence.block ? onlyIn(before, before.end, persons) : undefined
  return last === 'nobody' ? undefined : last
}

/** The one person whom a sentence names before an offset. */
function onlyIn(
  sentence: Sentence,
  until: number,
  { people, strangers }: Persons,
): NameMention | 'nobody' | undefined {
  const named = (people.get(sentence) ?? []).filter(({ end }) => end <= until)
  const isStrange = strangers
    .get(sentence)
    ?.some(use => use.end <= until && isPerson(use, named) && !isOfTitle(use, named))
  const [first, ...others] = named
  const { text: all } = sentence.block
  const text = withoutQuotations(all.slice(sentence.start, first?.start ?? until))
  if (bringsIn(withoutQuotations(all.slice(first?.end ?? sentence.start, until)))) return undefined
  if (isStrange || others.some(({ fact }) => fact !== first!.fact) || pronoun.test(text)) return undefined
  return first ?? 'nobody'
}

/** `Green leader Ida Holm` */
function isOfTitle({ end, sentence: { block } }: NameUse, named: readonly NameMention[]): boolean {
  const next = named.find(({ start }) => start >= end)
  const between = block.text.slice(end, next?.start)
  return /^\s(?:\p{Ll}+\s){1,3}$/u.test(between) && isTitle(keysOf(between).at(-1)!)
}

const pronoun = /(?<!\p{L})(?:s?he|his|hers?|him)(?!\p{L})/iu
