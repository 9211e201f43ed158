import { groupBy } from '../../text/group-by.ts'
import { inflections } from '../../text/inflection.ts'
import { keysOf } from '../../text/word.ts'
import { wordSet } from '../../text/word-set.ts'
import type { NameFact, RoleFact } from '../fact.ts'
import { type Aliases, isUs } from './aliases.ts'

/** One way to write a title, as the keys of its words. `isPlural`: several holders follow (`co-chairs A and B`). */
export interface TitleForm {
  readonly fact: RoleFact
  readonly keys: readonly string[]
  readonly isPlural: boolean
  /** Of `mayor` alone, what the `mayor of Orsund` is of; whether that is a known place. */
  readonly leftOut?: { readonly keys: readonly string[]; readonly isPlace: boolean }
}

/** All titles by their words, whatever their number: see {@link beginningOf}. */
export interface RoleIndex {
  /** The first words of all forms: one look-up tells of most words of an article that no title begins there. */
  readonly firsts: ReadonlySet<string>
  /** By all the words of a form; where two facts have it, the first. */
  readonly forms: ReadonlyMap<string, TitleForm>
  /** The first words of forms that have more. */
  readonly beginnings: ReadonlySet<string>
  readonly facts: readonly RoleFact[]
  /** By the name of who holds or held them. */
  readonly offices: ReadonlyMap<string, readonly RoleFact[]>
}

function officesOf(roles: readonly RoleFact[]): Map<string, RoleFact[]> {
  const held = roles.flatMap(fact => fact.holders.map(({ name, mainName = name }) => ({ fact, mainName })))
  const byName = groupBy(held, ({ mainName }) => mainName)
  return new Map(Array.from(byName, ([name, all]) => [name, all.map(({ fact }) => fact)]))
}

/** The words of a title, or the first of them, in one text. */
export const beginningOf = (keys: readonly string[]): string => keys.join(' ')

/** Prepares the titles of roles, so that an article is read along with them, whatever their number; `known` are the names of facts, `names` tells what stands for what. */
export function indexRoles(
  roles: readonly RoleFact[],
  { names }: Aliases,
  known: readonly NameFact[],
): RoleIndex {
  const forms = new Map<string, TitleForm>()
  const beginnings = new Set<string>()
  const own = roles.flatMap(fact => formsOf(fact, titlesOf(fact), names))
  const synonymous = roles.flatMap(fact => formsOf(fact, titlesOf(fact).flatMap(inSynonyms), names))
  for (const form of [...own, ...synonymous, ...shortForms(roles, known)]) {
    if (form.keys.length === 0) continue
    const whole = beginningOf(form.keys)
    if (!forms.has(whole)) forms.set(whole, form)
    for (let length = 1; length < form.keys.length; length++)
      beginnings.add(beginningOf(form.keys.slice(0, length)))
  }
  return {
    firsts: new Set(Array.from(forms.values(), ({ keys }) => keys[0]!)),
    forms,
    beginnings,
    facts: roles,
    offices: officesOf(roles),
  }
}

/** A word as titles are compared: `U.S.` and `US` are one. */
export const titleKey = (key: string): string => (key.includes('.') ? key.replaceAll('.', '') : key)

/** What a fact calls its office, as keys. */
const titlesOf = ({ title, aka }: RoleFact): string[][] =>
  [title, ...aka].map(each => keysOf(each).map(titleKey))

function formsOf(fact: RoleFact, titles: readonly string[][], names: Aliases['names']): TitleForm[] {
  const orders = [...titles, ...titles.flatMap(title => inOtherWords(title, names))].flatMap(reorder)
  return orders.flatMap(keys => [
    { fact, keys, isPlural: false },
    ...pluralsOf(keys).map(plural => ({ fact, keys: plural, isPlural: true })),
  ])
}

/** `mayor`, of the one `mayor of Orsund` that the facts know. */
function shortForms(roles: readonly RoleFact[], known: readonly NameFact[]): TitleForm[] {
  const places = new Set(
    known
      .filter(({ entity }) => entity === 'place')
      .flatMap(({ name, aka }) => [name, ...aka].map(form => keysOf(form).join(' '))),
  )
  const heads = roles.flatMap(fact =>
    [fact.title, ...fact.aka].flatMap(title => {
      const [keys = [], rest = []] = title
        .split(/\sof\s(?:the\s)?(.*)/s)
        .map(part => keysOf(part).map(titleKey))
      const isPlace = places.has(rest.join(' '))
      return rest.length > 0 ? [{ fact, keys, isPlural: false, leftOut: { keys: rest, isPlace } }] : []
    }),
  )
  const facts = groupBy(heads, ({ keys }) => beginningOf(keys))
  return heads.filter(({ fact, keys }) => facts.get(beginningOf(keys))!.every(other => other.fact === fact))
}

/** `chair of Harbour Light Rail` is the `chair of the operator`, where that is another name of it. */
const inOtherWords = (title: readonly string[], names: Aliases['names']): string[][] =>
  title.flatMap((key, at) =>
    (names.get(key) ?? [])
      .filter(alias => alias.words.every((word, index) => word === title[at + index]))
      .flatMap(({ words: own, others }) =>
        others
          .filter(([word]) => !isUs(word!))
          .flatMap(other => {
            const [before, behind] = [title.slice(0, at), title.slice(at + own.length)]
            const isLed = before.at(-1) === 'the'
            const plain = isLed ? before.slice(0, -1) : before
            return [
              [...plain, ...other, ...behind],
              [...plain, 'the', ...other, ...behind],
            ]
          }),
      ),
  )

/** Words for one and the same office. */
const synonyms = [
  ['chief executive officer', 'chief executive', 'ceo'],
  ['chief financial officer', 'cfo'],
  ['chief operating officer', 'coo'],
  ['chief technology officer', 'cto'],
  ['chairman', 'chairwoman', 'chairperson', 'chair'],
  ['spokesman', 'spokeswoman', 'spokesperson'],
  ['governor', 'gov'],
  ['senator', 'sen'],
].map(same => same.map(keysOf))

/** A title that says of what it is, with each other word for its office: `Halden CEO` for `Halden chief executive`. */
const inSynonyms = (title: readonly string[]): string[][] =>
  synonyms.flatMap(same => {
    const found = same.find(words => startOf(words, title) >= 0)
    if (!found || found.length === title.length) return []
    const at = startOf(found, title)
    return same
      .filter(other => other !== found)
      .map(other => [...title.slice(0, at), ...other, ...title.slice(at + found.length)])
  })

const startOf = (words: readonly string[], title: readonly string[]): number =>
  title.findIndex((_, at) => words.every((word, index) => word === title[at + index]))

/**
 * `governor of Texas` is also the `Texas governor`, `chief of Halden` that `of the Halden` and `at Halden`, the `NATO chief`
 * the `chief of NATO`, and the `Halden Bank chief` that `of Halden Bank`.
 */
function reorder(keys: readonly string[]): (readonly string[])[] {
  const of = keys.indexOf('of')
  if (of > 0) {
    const [head, whole] = [keys.slice(0, of), keys.slice(of + 1).filter(key => key !== 'the')]
    return [keys, [...whole, ...head], ...joined(head, whole)]
  }
  return [keys, ...keys.slice(1).flatMap((_, at) => joined(keys.slice(at + 1), keys.slice(0, at + 1)))]
}

const joined = (head: readonly string[], whole: readonly string[]): (readonly string[])[] =>
  ['of', 'at', ...(ministers.has(head[0]!) ? ['for'] : [])].flatMap(joint => [
    [...head, joint, ...whole],
    [...head, joint, 'the', ...whole],
  ])

const ministers = wordSet('minister secretary commissioner')

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
