import type { RoleIndex, TitleForm } from '../facts/role-index.ts'
import { titleKey } from '../facts/role-index.ts'
import type { Sentence } from '../mentions/mention.ts'
import type { Word } from '../text/word.ts'

/** What stands before or after a title and changes who may hold it. */
export type Modifier = 'former' | 'sometime' | 'acting' | 'elect' | 'outgoing' | 'deputy'

/** A known title in a sentence: `from` and `to` index the sentence's words, `to` exclusive. */
export interface TitleMatch {
  readonly sentence: Sentence
  readonly form: TitleForm
  readonly from: number
  readonly to: number
  readonly modifier?: Modifier
}

const modifiers = new Map<string, Modifier>(
  Object.entries({
    former: ['former', 'ex', 'erstwhile', 'onetime', 'previous', 'late', 'past'],
    sometime: ['then'],
    acting: ['acting', 'interim', 'caretaker', 'temporary'],
    elect: ['incoming', 'elect', 'designate', 'future', 'next', 'new', 'newly', 'nominated', 'proposed'],
    outgoing: ['outgoing', 'departing'],
    deputy: [
      'deputy',
      'vice',
      'assistant',
      'associate',
      'shadow',
      'under',
      'junior',
      'aspiring',
      'first',
      'second',
      'co',
    ],
  } satisfies Record<Modifier, string[]>).flatMap(([modifier, keys]) =>
    keys.map(key => [key, modifier as Modifier]),
  ),
)

/** The known titles of a sentence, longest forms first where they overlap. A part of a longer, unknown title is none. */
export function matchTitles(sentence: Sentence, index: RoleIndex): TitleMatch[] {
  const { words } = sentence
  const found: TitleMatch[] = []
  for (let from = 0; from < words.length; from++) {
    const form = index.get(titleKey(words[from]!.key))?.find(candidate => stands(sentence, candidate, from))
    if (!form) continue
    const match = withModifier(sentence, form, from)
    if (match) found.push(match)
    from += form.keys.length - 1
  }
  return found
}

function stands({ words, block }: Sentence, { keys }: TitleForm, from: number): boolean {
  return keys.every((key, offset) => {
    const word = words[from + offset]
    if (!word || titleKey(word.key) !== key) return false
    return offset === 0 || /^[\s.-]*$/.test(block.text.slice(words[from + offset - 1]!.end, word.start))
  })
}

function withModifier(sentence: Sentence, form: TitleForm, from: number): TitleMatch | undefined {
  const { words, block } = sentence
  const end = from + form.keys.length
  const next = words[end]
  const isElect =
    next !== undefined && block.text.slice(words[end - 1]!.end, next.start) === '-' && modifiers.has(next.key)
  const to = isElect ? end + 1 : end
  const before = words[from - 1]
  const isJoined = before !== undefined && /^[\s-]+$/.test(block.text.slice(before.end, words[from]!.start))
  const modifier = isElect ? modifiers.get(next.key) : isJoined ? modifiers.get(before.key) : undefined
  if (modifier === undefined && isJoined && isPartOfTitle(before, from === 1)) return undefined
  return { sentence, form, from, to, ...(modifier === undefined ? {} : { modifier }) }
}

/** `British Secretary of State`, `Britain's Secretary of State`: a capital or a possessive before it makes it another's. */
const isPartOfTitle = ({ text, key }: Word, isFirst: boolean): boolean =>
  /['’]s$/i.test(text) ||
  (/^\p{Lu}/u.test(text) && !isFirst && !articles.has(key)) ||
  (isFirst && isNationality(text))

const articles = new Set([
  'the',
  'a',
  'an',
  'its',
  'his',
  'her',
  'their',
  'our',
  'and',
  'said',
  'mr',
  'mrs',
  'ms',
  'dr',
])

/** At the start of a sentence every word has its capital; these endings still tell of a place. */
const isNationality = (text: string): boolean => /(?:an|ish|ese|ian|can)$/.test(text)
