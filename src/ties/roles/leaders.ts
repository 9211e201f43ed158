import type { RoleFact } from '../../facts/fact.ts'
import { titleKey } from '../../facts/index/role-index.ts'
import type { NameMention, Sentence } from '../../mentions/mention.ts'
import { keysOf } from '../../text/word.ts'
import { isInForce, type Scope } from '../scope.ts'
import type { RoleTie } from '../tie.ts'
import { currentHolders } from './holders.ts'
import { isOf, officesOf } from './steps.ts'
import { type Beside, peopleOf } from './titles.ts'

/**
 * Ties `Name, who heads the Harbour Board,` to the `chair of the Harbour Board`, whatever the one who leads it is called there.
 * Only one is wrong who led it once or whom the facts have in an office of something else, and not in a sentence of some year.
 */
export function tieLeaders(sentence: Sentence, beside: Beside, scope: Scope): RoleTie[] {
  if (scope.roles.offices.size === 0) return []
  const isOfYear = beside.times.some(({ value }) => value.fields.year !== undefined)
  return peopleOf(beside).flatMap(name => tieLeader(name, { sentence, isOfYear }, scope) ?? [])
}

interface Told {
  readonly sentence: Sentence
  readonly isOfYear: boolean
}

function tieLeader(name: NameMention, { sentence, isOfYear }: Told, scope: Scope): RoleTie | undefined {
  const { text } = sentence.block
  const { verb, whole } =
    leading.exec(text.slice(name.end, sentence.end))?.groups ??
    ledBy.exec(text.slice(sentence.start, name.start))?.groups ??
    {}
  const own = officesOf(name, scope)
  if (!whole || own.length === 0) return undefined
  const keys = wholeOf(whole)
  const facts = scope.roles.facts.filter(fact => isInForce(fact, scope) && leads(fact, keys))
  const [fact] = facts
  const current = facts.flatMap(({ holders }) => currentHolders(holders, scope.published))
  if (!fact || current.length === 0) return undefined
  const isHolder = current.some(holder => isOf(holder, name))
  // The chief executive of the board may be said to lead it, as its chair may.
  const isOfSame = own.some(office => [office.title, ...office.aka].some(title => hasAll(title, keys)))
  const isFormer = facts.some(each => own.includes(each))
  if (!isHolder && ((isOfSame && !isFormer) || isOfYear)) return undefined
  return {
    sentence,
    fact,
    start: name.start,
    end: name.end,
    title: verb!,
    expected: current.map(holder => holder.name),
    outcome: isHolder ? 'supported' : 'contradicted',
  }
}

const leading =
  /^(?:,\s\d{2},)?(?:,?\swho)?\s(?:(?:now|still|currently)\s)?(?:(?<verb>(?:heads|leads|runs|chairs|directs|is\sin\scharge\sof)|has\s(?:led|headed|run|chaired)(?=[^,.;:]{2,60}\ssince[.,;]))\s(?<whole>[\p{L}’' -]{2,60}?))(?=[,.;:)]|\s(?:and|says|said|told|tells|has|is|was|wants|since)(?!\p{L})|$)/u

// `The Harbour Board, led by Name`, `The Harbour Board is chaired by Name`
const ledBy =
  /^(?<whole>(?:The\s)?[\p{L}’' -]{2,60}?)(?:,|\s(?:is|has\sbeen))\s(?:(?:now|still|currently)\s)?(?<verb>(?:led|headed|run|chaired)\sby)\s$/u

const wholeOf = (text: string): string[] => keysOf(text.replace(/^(?:the|its|our)\s/i, '')).map(titleKey)

const hasAll = (title: string, keys: readonly string[]): boolean => {
  const own = keysOf(title).map(titleKey)
  return keys.every(key => own.includes(key))
}

/** Whether a title is that of who leads a whole: `chair of the Harbour Board`, and not `finance director of` it. */
const leads = ({ title, aka }: RoleFact, keys: readonly string[]): boolean =>
  [title, ...aka].some(each => {
    const [head = '', rest = ''] = each.split(/\sof\s(.*)/s)
    return tops.has(keysOf(head).join(' ')) && wholeOf(rest).join(' ') === keys.join(' ')
  })

const tops = new Set([
  ...'head leader chief president chair chairman chairwoman chairperson director manager governor rector boss ceo'.split(
    ' ',
  ),
  'chief executive',
  'executive director',
  'managing director',
  'director general',
])
