import { beginningOf, type RoleIndex, type TitleForm, titleKey } from '../../facts/index/role-index.ts'
import type { NameMention, Sentence } from '../../mentions/mention.ts'
import { isPersonalName } from '../../text/person-name.ts'
import type { Span } from '../../text/span.ts'
import type { Word } from '../../text/word.ts'
import { wordSet } from '../../text/word-set.ts'
import { currentHolders, judgeHolder } from '../roles/holders.ts'
import { isInForce, type Scope } from '../scope.ts'
import type { RoleTie } from '../tie.ts'

/** Someone who is all of a place, and the labels of it, the nearest first. */
export interface LabelledPerson {
  readonly sentence: Sentence
  readonly span: Span
  readonly name: NameMention | undefined
  readonly labels: readonly (readonly Word[])[]
}

/** What a label may say of who holds an office without saying which. */
const plain = wordSet(
  'a an the who name names holder office officer role post position title job person incumbent',
)

/** Whether a header says no more than that somebody, or something that one may be, is below. */
export const isPlain = (header: readonly Word[]): boolean =>
  header.length > 0 && header.every(({ key }) => plain.has(key))

/**
 * Ties a person to the title that the labels make, one alone or two together: `Mayor of Larsborg`; `Engineering` under
 * `Deans`, in a column `Dean`. All words of the labels must be the title's.
 */
export function tieLabelledPerson(
  { sentence, span: { start, end }, name, labels }: LabelledPerson,
  scope: Scope,
): RoleTie[] {
  const form = titleOf(labels, scope.roles)
  const person = name?.fact.name ?? sentence.block.text.slice(start, end)
  if (!form || !isInForce(form.fact, scope) || !(name || isPersonalName(person))) return []
  const { fact, keys } = form
  const { published } = scope
  const outcome = judgeHolder(fact, { name: person, published })
  if (outcome === undefined) return []
  const expected = currentHolders(fact.holders, published).map(holder => holder.name)
  return [{ sentence, fact, start, end, title: keys.join(' '), expected, outcome }]
}

function titleOf(labels: readonly (readonly Word[])[], { forms }: RoleIndex): TitleForm | undefined {
  const told = labels.map(keysOf).filter(keys => keys.length > 0)
  const [near, far] = told
  if (!near || told.length > 2) return undefined
  const orders = far
    ? [
        [...near, ...far],
        [...far, ...near],
        [...far, 'of', ...near],
      ]
    : [near]
  // A label that leaves out of what the title is may be that of any other.
  return orders.map(keys => forms.get(beginningOf(keys))).find(form => form !== undefined && !form.leftOut)
}

function keysOf(label: readonly Word[]): string[] {
  const keys = label.map(({ key }) => titleKey(key))
  return isPlain(label) ? [] : keys.filter(key => !/^(?:the|an?)$/.test(key))
}
