import type { Block } from '../../document/document.ts'
import type { KnownQuote } from '../../facts/index/quote-index.ts'
import type { NameMention, QuotationMention, Sentence, Speaker } from '../../mentions/mention.ts'
import { kin } from '../../mentions/names/kin.ts'
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

/** Whom a pronoun stands for; but not where the article has spoken of the one whose words they are before, and it may be hers. */
function meantBy(
  mention: QuotationMention,
  { fact: { by } }: KnownQuote,
  around: Around,
): Speaker | undefined {
  const meant = mention.meant?.sure ? mention.meant : meantBefore(mention, around)
  if (!meant || by === undefined) return undefined
  return surnameOf(by) === surnameOf(meant.text) || isAlone(meant, by, around) ? meant : undefined
}

/**
 * Whether nobody else can be meant: whose words they are has no name up to the end of the paragraph, and whoever has one in
 * it is the only person told of, in this paragraph and the last.
 */
function isAlone({ block }: Speaker, by: string, { sentences }: Around): boolean {
  const blocks = [...sentences.keys()]
  const here = blocks.indexOf(block)
  const surname = surnameOf(by)
  const isNamed = blocks
    .slice(0, here + 1)
    .some(one =>
      sentences
        .get(one)!
        .some(({ words }) => words.some(({ key }) => key.replace(/['’]s?$/, '') === surname)),
    )
  const own = withoutSpeech(block.text).replace(leading, ' ')
  const last = withoutSpeech(blocks[here - 1]?.text ?? '')
  return !isNamed && !somebody.test(own) && !somebody.test(last) && !object.test(own) && !pronoun.test(last)
}

const withoutSpeech = (text: string): string => text.replace(/["“][^"“”]*["”]|‘.*?’(?!\p{L})/gu, ' ')
// `Their captain, Ada Lovelace,`, `Brennevik boss Ada Lovelace`: what leads to a name tells who that is.
const leading = /(?:^|[.!?]\s+|,\s)[^,.!?]*,?\s(?=\p{Lu}[\p{L}’'-]+\s\p{Lu})/gu
const somebody = new RegExp(
  `(?<!\\p{L})(?:${kin}|(?:wo)?m[ae]n|girl|boy|lady|friend|colleague|neighbou?r|partner|opponent|rival|(?:prede|suc)cessor|` +
    'aide|lawyer|assistant|teacher|doctor|nurse|owner|farmer|mayor|minister|president|premier|governor|senator|chair\\w*|chief|' +
    'director|captain|coach|manager|boss|leader|head|secretary|editor|spokes\\w+|officer|judge|author|writer|singer|actor|actress|' +
    'reporter|victim|suspect|widow)s?(?!\\p{L})',
  'iu',
)
const pronoun = /(?<!\p{L})(?:he|she|him|his|hers?)(?!\p{L})/iu
// `the first to believe her`, `asked him why`
const object =
  /(?<!\p{L})(?:him|her)(?:[.,;:!?]|$|\s(?:to|and|as|in|at|on|for|with|why|what|how|when|that|if|whether|about)(?!\p{L}))/u

/** `Ada Lovelace kept her cool. “It is late,” she said.`: whom the sentence before tells of, who is named in full in the article. */
export function meantBefore(
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
