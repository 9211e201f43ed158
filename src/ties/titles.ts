import type { RoleIndex, TitleForm } from '../facts/role-index.ts'
import { titleKey } from '../facts/role-index.ts'
import type { Sentence } from '../mentions/mention.ts'
import { isLand, isOrdinary, isTitle } from '../mentions/name-words.ts'
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
  // `the president's agenda`: what follows is the holder's, not the holder.
  if (/['’]s?$/.test(block.text.slice(words[end - 1]!.start, words[end - 1]!.end + 1))) return undefined
  const next = words[end]
  const isElect =
    next !== undefined && block.text.slice(words[end - 1]!.end, next.start) === '-' && modifiers.has(next.key)
  const to = isElect ? end + 1 : end
  const before = words[from - 1]
  const isJoined = before !== undefined && /^[\s-]+$/.test(block.text.slice(before.end, words[from]!.start))
  const modifier = isElect ? modifiers.get(next.key) : isJoined ? modifiers.get(before.key) : undefined
  if (modifier === undefined && isJoined && isPartOfTitle(words, from - 1)) return undefined
  return { sentence, form, from, to, ...(modifier === undefined ? {} : { modifier }) }
}

/**
 * Whether the word before a title makes it another's: `British Secretary of State`, `Britain's Secretary of State`,
 * `Chairman and President`. At the start of a sentence, where every word has its capital, a word that is no ordinary
 * one or a nation does (`FCC Chief Information Officer`).
 */
function isPartOfTitle(words: readonly Word[], at: number): boolean {
  const { text, key } = words[at]!
  if (/['’]s$/i.test(text)) return true
  if (key === 'and') return at > 0 && isTitle(words[at - 1]!.key)
  if (!/^\p{Lu}/u.test(text) || small.has(key)) return false
  return at > 0 || isLand(key) || !isOrdinary(key)
}

const small = new Set([
  'the',
  'a',
  'an',
  'its',
  'his',
  'her',
  'their',
  'our',
  'said',
  'mr',
  'mrs',
  'ms',
  'dr',
])
