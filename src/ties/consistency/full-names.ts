import type { Block } from '../../document/document.ts'
import type { NameUse } from '../../mentions/mention.ts'
import { isOrdinary } from '../../mentions/names/words.ts'

/** A first name with a surname, as an article has it; the span is that of the first place. */
export interface FullName {
  /** Both in plain letters. */
  readonly key: string
  readonly text: string
  readonly times: number
  readonly block: Block
  readonly start: number
  readonly end: number
}

/** The full names of an article, each once, in order of their first places. */
export function fullNames(uses: readonly NameUse[]): FullName[] {
  const names = new Map<string, FullName>()
  uses.forEach((given, at) => {
    const surname = uses[at + 1]
    if (!surname || !isFullName(given, surname)) return
    const key = `${given.plain} ${surname.plain}`
    const known = names.get(key)
    if (known) names.set(key, { ...known, times: known.times + 1 })
    else names.set(key, nameOf(given, surname, key))
  })
  return [...names.values()]
}

const isFullName = (given: NameUse, surname: NameUse): boolean =>
  given.sentence === surname.sentence &&
  given.before === undefined &&
  given.after === surname.plain &&
  surname.before === given.plain &&
  surname.after === undefined &&
  !given.isShouted &&
  !surname.isShouted &&
  !given.isTitled &&
  !given.sentence.block.quoted &&
  !isOrdinary(surname.plain)

const nameOf = (given: NameUse, surname: NameUse, key: string): FullName => ({
  key,
  text: `${given.text} ${surname.text}`,
  times: 1,
  block: given.sentence.block,
  start: given.start,
  end: surname.end,
})
