import type { Span } from '../../text/span.ts'
import type { NameMention, Sentence } from '../mention.ts'

const words =
  /(?<!\p{L})(?:(?:mis)?spell(?:s|ed)|(?:mis)?spelt|sic|no\s+(?:blood\s+)?relation|(?:not|un)\s?related|namesakes?|(?<!(?:album|book|film|novel|play|series|song|story)\s(?:by|of)\sthe\s)same\s+(?:sur)?name|(?:is|was|are|were)\s+(?:somebody|someone)\s+else|confus(?:e|es|ed)(?:\s+\S+){0,4}\s+with|mistak(?:e|es|en|ing)(?:\s+\S+){0,4}\s+for|(?:earlier|previous)\s+version)(?!\p{L})/iu

// Further off, such words may be about another name of the sentence.
const reach = 80

/** What stands around a name in its sentence, as far as it may speak of how the name is written or whose it is. */
export const besideName = ({ start, end, sentence }: Span & { readonly sentence: Sentence }): string =>
  sentence.block.text.slice(Math.max(sentence.start, start - reach), Math.min(sentence.end, end + reach))

/** Whether the words around a name are about its spelling, or say that it is another's: `Whitcomb, no relation`. */
export const isToldApart = (name: Span & { readonly sentence: Sentence }): boolean =>
  words.test(besideName(name))

/** `Jon Mars, a nurse at the clinic,`: whom the reader does not know yet. */
export const isBroughtIn = ({ end, sentence }: Span & { readonly sentence: Sentence }): boolean =>
  /^,\s+an?\s+\p{Ll}/u.test(sentence.block.text.slice(end, sentence.end))

/**
 * Leaves out near misses that are none: their last word is another name, as a sentence of the article says, or they are
 * the names of others all the same.
 */
export function withoutOthers(names: NameMention[], others: readonly NameMention[]): NameMention[] {
  const apart = new Set(names.filter(name => isNear(name) && isToldApart(name)).map(lastWord))
  const theirs = new Set(others.map(textOf))
  if (apart.size + theirs.size === 0) return names
  return names.filter(name => !(isNear(name) && (apart.has(lastWord(name)) || theirs.has(textOf(name)))))
}

const isNear = ({ match }: NameMention): boolean => match !== 'exact' && match !== 'forbidden'

const textOf = ({ sentence, start, end }: NameMention): string => sentence.block.text.slice(start, end)

const lastWord = (name: NameMention): string | undefined => textOf(name).split(/[\s-]/).at(-1)
