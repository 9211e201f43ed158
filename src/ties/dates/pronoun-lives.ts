import type { NameMention, TimeMention } from '../../mentions/mention.ts'
import type { Scope } from '../scope.ts'
import type { Meant, Pronoun } from '../somebody.ts'
import type { LifeTie } from '../tie.ts'
import { tieLives } from './lives.ts'

/**
 * Ties the dates of `He was born on` and `She died in`. Of the people whom the article named before, the one whose day it
 * is comes first, then the one of whom the sentence before tells; else the only one whose day it nearly is.
 */
export function tieLivesOfPronoun(
  { sure, recent }: Pronoun,
  { people, times }: { readonly people: readonly NameMention[]; readonly times: readonly TimeMention[] },
  scope: Scope,
): LifeTie[] {
  if (times.length === 0) return []
  const tiesOf = (name: NameMention): LifeTie[] => {
    const others = people.filter(({ fact }) => fact !== name.fact)
    const ties = tieLives(name.sentence, { people: [name, ...others], times }, scope)
    return ties.filter(({ fact }) => fact === name.fact)
  }
  const told = recent.map(tiesOf).filter(ties => ties.length > 0)
  const agreed = told.find(ties => ties.every(({ outcome }) => outcome === 'supported'))
  if (agreed) return agreed
  if (sure) return tiesOf(sure.mention)
  const near = told.filter(ties => ties.every(isNear))
  return near.length === 1 ? near[0]! : []
}

/** Whom a pronoun stands for, where the sentence before or a day that its own tells leaves no doubt. */
export function meantBy({ sure, recent }: Pronoun, lives: readonly LifeTie[]): Meant | undefined {
  const tie = lives.find(({ mention }) => mention.value.fields.day !== undefined)
  const mention = tie && recent.find(({ fact }) => fact === tie.fact)
  return mention && mention.fact !== sure?.mention.fact ? { mention, before: [] } : sure
}

/** Whether a day that is told differs in its year, its month or its day alone: such a day is nobody else's by chance. */
function isNear({ mention: { value }, expected }: LifeTie): boolean {
  const parts = ['year', 'month', 'day'] as const
  const same = parts.filter(
    part => value.fields[part] !== undefined && value.fields[part] === expected.fields[part],
  )
  return (
    value.until === undefined && same.length === 2 && parts.every(part => value.fields[part] !== undefined)
  )
}
