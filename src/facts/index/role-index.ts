import { inflections } from '../../text/inflection.ts'
import { words } from '../../text/word.ts'
import type { RoleFact } from '../fact.ts'

/** One way to write a title, as the keys of its words. `isPlural`: several holders follow (`co-chairs A and B`). */
export interface TitleForm {
  readonly fact: RoleFact
  readonly keys: readonly string[]
  readonly isPlural: boolean
}

/** The forms of all titles by their first word, longest first. */
export type RoleIndex = ReadonlyMap<string, readonly TitleForm[]>

/** Prepares the titles of roles, so that each word of an article is looked up once, whatever their number. */
export function indexRoles(roles: readonly RoleFact[]): RoleIndex {
  const index = new Map<string, TitleForm[]>()
  for (const form of roles.flatMap(formsOf)) {
    const first = form.keys[0]
    if (first === undefined) continue
    const known = index.get(first)
    if (known) known.push(form)
    else index.set(first, [form])
  }
  for (const forms of index.values()) forms.sort((a, b) => b.keys.length - a.keys.length)
  return index
}

/** A word as titles are compared: `U.S.` and `US` are one. */
export const titleKey = (key: string): string => key.replaceAll('.', '')

function formsOf(fact: RoleFact): TitleForm[] {
  const orders = [fact.title, ...fact.aka].flatMap(title =>
    reorder(words(title).map(({ key }) => titleKey(key))),
  )
  return orders.flatMap(keys => [
    { fact, keys, isPlural: false },
    ...pluralsOf(keys).map(plural => ({ fact, keys: plural, isPlural: true })),
  ])
}

/** `governor of Texas` is also the `Texas governor`, and the `NATO chief` the `chief of NATO`. */
function reorder(keys: readonly string[]): (readonly string[])[] {
  const of = keys.indexOf('of')
  if (of > 0) {
    const whole = keys.slice(of + 1).filter(key => key !== 'the')
    return [keys, [...whole, ...keys.slice(0, of)]]
  }
  const [first, ...rest] = keys
  if (first === undefined || rest.length === 0) return [keys]
  return [keys, [...rest, 'of', first], [...rest, 'of', 'the', first]]
}

/** The title with its head in the plural: the word before `of`, else the last. */
function pluralsOf(keys: readonly string[]): (readonly string[])[] {
  const of = keys.indexOf('of')
  const head = of > 0 ? of - 1 : keys.length - 1
  const singular = keys[head]
  if (singular === undefined) return []
  return [...inflections(singular)]
    .filter(form => form !== singular && form.endsWith('s'))
    .map(form => keys.with(head, form))
}
