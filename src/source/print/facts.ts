import type { Fact } from '../../facts/fact.ts'
import type { Objection } from '../draft/check.ts'
import type { Drafted } from '../draft/drafted.ts'
import type { Dispute, MergedDrafts } from '../draft/merge.ts'
import { excerptOf, inert } from './comment.ts'
import { type Entry, printEntry } from './yaml.ts'

const sections = { names: 'name', roles: 'role', dates: 'date', counts: 'count', quotes: 'quote' } as const

const commentWidth = 96
const besideWidth = 56

/**
 * Drafted facts as the text of a facts file: section by section, every entry with its place and its sentence. What the
 * sources disagree about stands there as comments, for a person to choose.
 */
export function printFacts({ drafted, disputed }: MergedDrafts): string {
  return Object.entries(sections)
    .flatMap(([section, kind]) => {
      const own: readonly Drafted[] = drafted[section as keyof typeof sections]
      const open = disputed.filter(({ fact }) => fact.kind === kind)
      if (own.length + open.length === 0) return []
      return [[`${section}:`, ...own.map(printDrafted), ...printDisputes(open)].join('\n')]
    })
    .join('\n\n')
}

function printDrafted({ fact, origins }: Drafted): string {
  const entry = entryOf(fact)
  const [origin] = origins
  if (typeof entry === 'string')
    return `${printEntry(entry)}  # ${inert(fact.source ?? '')}: ${excerptOf(origin!, besideWidth)}`
  return `  # ${excerptOf(origin!, commentWidth)}\n${printEntry(entry)}`
}

function printDisputes(disputed: readonly Dispute[]): string[] {
  if (disputed.length === 0) return []
  const head = '  # The sources disagree. Keep what is right of these (without the #), and delete the rest:'
  return [head, ...sideBySide(disputed).flatMap(printDispute)]
}

/** Each followed by those that it is at odds with. */
function sideBySide(disputed: readonly Dispute[]): readonly Dispute[] {
  const isAtOdds = ({ objections }: Dispute, { origins }: Dispute): boolean =>
    objections.some(({ file, line }) => origins.some(origin => origin.file === file && origin.line === line))
  return [...new Set(disputed.flatMap(one => [one, ...disputed.filter(other => isAtOdds(one, other))]))]
}

function printDispute({ fact, origins, objections }: Dispute): string[] {
  const entry = entryOf(fact)
  const lines = printEntry(typeof entry === 'string' ? { name: entry, source: fact.source } : entry)
  return [
    `  # ${excerptOf(origins[0]!, commentWidth)}`,
    ...firstOfEach(objections).map(
      ({ file, line, found }) => `  # ${inert(`${file}:${line} has "${found}"`)}`,
    ),
    ...lines.split('\n').map(line => `#${line}`),
  ]
}

/** The first place in each file: the others say no more. */
export const firstOfEach = (objections: readonly Objection[]): readonly Objection[] =>
  objections.filter(({ file }, at) => objections.findIndex(other => other.file === file) === at)

/** A fact as its entry; a person's name alone has the short form. */
function entryOf(fact: Fact): Entry {
  const source = fact.source === undefined ? undefined : inert(fact.source)
  switch (fact.kind) {
    case 'name':
      return fact.entity === 'person' && fact.aka.length === 0
        ? fact.name
        : { name: fact.name, kind: fact.entity, ...(fact.aka.length > 0 ? { aka: fact.aka } : {}), source }
    case 'role':
      return { title: fact.title, holder: fact.holders[0]!.name, source }
    case 'date':
      return { event: fact.event, date: fact.date.text, about: fact.about, source }
    case 'count':
      return {
        subject: fact.subject,
        value: fact.value?.text,
        was: fact.was?.text,
        ...(fact.unit.length > 0 ? { unit: fact.unit.length === 1 ? fact.unit[0]! : fact.unit } : {}),
        about: fact.about,
        source,
      }
    case 'quote':
      return { text: fact.text, by: fact.by, source }
  }
}
