import type { Mentions, Sentence } from '../../mentions/mention.ts'
import type { Word } from '../../text/word.ts'
import type { CountClaim } from './claims.ts'
import { singularOf } from './nouns.ts'

// Before a noun: there is more than one of it, or it is not what it was.
const several =
  /^(?:another|other|both|each|every|any|no|two|three|second|third|rival|new|newer|revised|updated|amended|original|initial|earlier|later|former|previous|old|older|next|last|first|final|different|alternative|own|similar|shorter|longer|smaller|larger|expanded|reduced|draft|counter)$/
// In its sentence: it was changed.
const changing =
  /^(?:cut|cuts|cutting|trim\w*|reduc\w*|shrink\w*|shrank|shrunk|slim\w*|shorten\w*|whittl\w*|pare\w*|drop\w*|remov\w*|add|adds|added|adding|expand\w*|extend\w*|enlarg\w*|grow\w*|grew|rais\w*|increas\w*|lower\w*|revis\w*|amend\w*|rewr\w*|redraft\w*|updat\w*|chang\w*|replac\w*|became|become|becomes|instead|formerly|previously|originally|initially|earlier|version|versions|draft|drafts|now|until|once|used)$/
const definite = /^(?:the|this|that|its|their|his|her|our|my)$/

/** What makes it unsure, in a whole article, which of several wholes a count speaks of. */
export interface UnsureWholes {
  /** Nouns for wholes of which there may be several, or that were changed. */
  readonly heads: ReadonlySet<string>
  /** Numbers that are told of in sentences about changes. */
  readonly amounts: ReadonlySet<number>
}

/** Looks for several wholes of one name, and for changes, among the heads of these claims. */
export function unsureWholes(
  { sentences, quantities }: Mentions,
  claims: readonly CountClaim[],
): UnsureWholes {
  const heads = new Set(claims.map(({ head }) => head))
  const changes = new Set(sentences.filter(({ words }) => words.some(({ key }) => changing.test(key))))
  const told = quantities.filter(({ sentence }) => changes.has(sentence))
  const uses = sentences.flatMap(sentence => usesOf(sentence, heads))
  const unsure = new Set(
    uses.filter(({ sentence, isSeveral }) => isSeveral || changes.has(sentence)).map(({ head }) => head),
  )
  for (const head of heads) {
    const own = uses.filter(use => use.head === head)
    // A second `a plan` is another one, and so is one that someone else has.
    if (own.slice(1).some(({ isNew }) => isNew)) unsure.add(head)
    if (new Set(own.flatMap(({ owner }) => owner ?? [])).size > 1) unsure.add(head)
  }
  return { heads: unsure, amounts: new Set(told.map(({ value }) => value.amount)) }
}

interface WholeUse {
  readonly head: string
  readonly sentence: Sentence
  readonly isSeveral: boolean
  readonly isNew: boolean
  /** The name beside it: `Geneva`, `Mara's`. */
  readonly owner?: string
}

function usesOf(sentence: Sentence, heads: ReadonlySet<string>): WholeUse[] {
  const { words } = sentence
  return words.flatMap(({ key }, at): WholeUse[] => {
    const head = singularOf(key)
    if (!heads.has(head)) return []
    // `the council plans to` is a verb.
    const isPlural = head !== key && words[at + 1]?.key !== 'to'
    const before = phraseBefore(words, at)
    const owner = before.find(({ text }) => /^\p{Lu}/u.test(text))?.key
    return [
      {
        head,
        sentence,
        isSeveral: isPlural || before.some(word => several.test(word.key)),
        isNew: /^an?$/.test(words[at - before.length - 1]?.key ?? ''),
        ...(owner === undefined ? {} : { owner }),
      },
    ]
  })
}

const longestPhrase = 5

/** The words before a noun, back to its article. */
function phraseBefore(words: readonly Word[], at: number): Word[] {
  const phrase: Word[] = []
  for (let here = at - 1; here >= Math.max(0, at - longestPhrase); here--) {
    const word = words[here]!
    if (definite.test(word.key) || /^an?$/.test(word.key)) break
    phrase.unshift(word)
  }
  return phrase
}
