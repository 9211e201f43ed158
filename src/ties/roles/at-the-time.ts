import type { Holder } from '../../facts/fact.ts'
import type { TimeMention } from '../../mentions/mention.ts'
import type { Bearer } from './bearers.ts'
import { currentHolders, holdersNamed } from './holders.ts'
import { isAtTheTime, isThen, type TitleMatch } from './titles.ts'
import { daysOf } from './told.ts'

/**
 * Who held a title at the time that is told: `It opened in 2026. Ida Holm, who was director at the time, waved`, of one who
 * held it then for no day, where others did for all of it. Empty where that is not known.
 */
export function holdersThen(
  title: TitleMatch,
  { name }: Bearer,
  told: TimeMention | undefined,
): readonly Holder[] {
  const { sentence, form, from } = title
  if (!(isThen(title) || isAtTheTime(title))) return []
  if (!told || !isBefore(told, { sentence, start: sentence.words[from]!.start })) return []
  const { holders } = form.fact
  const [span, ...others] = daysOf([told])
  if (!span || others.length > 0) return []
  const [first, last] = span.map(day => currentHolders(holders, day))
  const isOwn = holdersNamed(holders, name).some(
    ({ since, until }) => (since ?? '') <= span[1] && span[0] <= (until ?? '9999'),
  )
  return isOwn || first!.length === 0 || last!.length === 0 ? [] : [...new Set([...first!, ...last!])]
}

/** Whether a time is told right before, in the same sentence or the last one. */
const isBefore = (
  told: TimeMention,
  { sentence, start }: Pick<TitleMatch, 'sentence'> & { readonly start: number },
): boolean =>
  told.sentence === sentence
    ? told.end <= start
    : told.sentence.block === sentence.block &&
      sentence.block.text.slice(told.sentence.end, sentence.start).trim() === ''
