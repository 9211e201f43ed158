import type { Block } from '../../document/document.ts'
import type { KnownQuote } from '../../facts/index/quote-index.ts'
import type { NameMention, QuotationMention, Sentence, Speaker } from '../../mentions/mention.ts'
import { firstWhere } from '../../text/bisect.ts'
import { surnameOf } from '../../text/person-name.ts'
import { speakerByPronoun } from './pronoun-speaker.ts'
import type { NamesOf } from './speakers.ts'

/** What an article tells around its quotations. */
export interface Around {
  readonly names: NamesOf
  readonly sentences: ReadonlyMap<Block, readonly Sentence[]>
}

/**
 * Who surely says a quotation that is known as somebody's. A speaker in another paragraph is not sure, but for the last one
 * of a block quotation: what seems to run on into his may have lost its closing mark.
 * @param block where the quotation, or the first piece of it that counts, stands
 */
export function tellerOf(
  mention: QuotationMention,
  { quote, block }: { readonly quote: KnownQuote; readonly block: Block },
  around: Around,
): Speaker | undefined {
  const { speaker } = mention
  if (!speaker) return meantBy(mention, quote, around)
  const isHere = block === speaker.block || (block.quoted && speaker.block.quoted)
  return speaker.sure && isHere ? speaker : undefined
}

/** Whom a pronoun stands for; but not where one whose words they are is named in this paragraph or the last, and it may be hers. */
function meantBy(
  mention: QuotationMention,
  { fact: { by } }: KnownQuote,
  around: Around,
): Speaker | undefined {
  const { block } = mention.pieces[0]!
  const meant = mention.meant?.sure ? mention.meant : meantBefore(mention, around)
  if (!meant || by === undefined) return undefined
  const blocks = [...around.sentences.keys()]
  const near = [block, blocks[blocks.indexOf(block) - 1]].flatMap(
    one => (one && around.sentences.get(one)) ?? [],
  )
  const surname = surnameOf(by)
  const isNear = near.some(({ words }) => words.some(({ key }) => key.replace(/['’]s?$/, '') === surname))
  return isNear && surname !== surnameOf(meant.text) ? undefined : meant
}

/** `Ada Lovelace kept her cool. “It is late,” she said.`: whom the sentence before tells of, who is named in full in the article. */
function meantBefore(
  { pieces, ...mention }: QuotationMention,
  { names, sentences }: Around,
): Speaker | undefined {
  const { block, start, end } = pieces[0]!
  if (addressed.test(block.text.slice(end, end + reach))) return undefined
  const here = (names.get(block) ?? []).filter(name => name.end <= start && name.fact.entity === 'person')
  const persons = [...new Set(here.map(({ fact }) => fact.name))]
  const meant = speakerByPronoun({ ...mention, pieces }, sentences.get(block) ?? [], persons)
  const name = meant && here[firstWhere(here, name => name.end >= meant.end)]
  if (!name || !isIntroduced(name, names)) return undefined
  return { ...meant, start: name.start, end: name.end, text: block.text.slice(name.start, name.end) }
}

// `she told him`: two are there, and she may be either.
const addressed = /^\S{0,2}\s(?:he|she)\s\p{L}+\s(?:him|her)(?!\p{L})/u
const reach = 40

const isIntroduced = ({ fact }: NameMention, names: NamesOf): boolean =>
  [...names.values()].some(own =>
    own.some(
      ({ fact: other, sentence, start, end }) =>
        other === fact && /\s/.test(sentence.block.text.slice(start, end)),
    ),
  )
