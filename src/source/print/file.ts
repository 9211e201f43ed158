import type { MergedDrafts } from '../draft/merge.ts'
import { inert } from './comment.ts'
import { printFacts } from './facts.ts'

/** Lets an editor complete and explain the keys. `schema` is the way there from the file, with `/`. */
const modeline = (schema: string): string => `# yaml-language-server: $schema=${schema}`

/** A facts file drafted out of trusted articles. `published`: their day, where they have one in common. */
export interface DraftedFile extends MergedDrafts {
  readonly sources: readonly string[]
  readonly published?: string
}

/** The text of `factlint extract`: the drafted facts, after a word on what they are. */
export function printDrafts({ sources, published, ...merged }: DraftedFile): string {
  const facts = printFacts(merged)
  const head = `# Drafted out of ${sources.map(inert).join(', ')}. Read every entry before you rely on it.`
  const day =
    published === undefined
      ? ''
      : `# published: ${published}   # for articles that carry no date of their own\n`
  return `${head}\n${day}\n${facts === '' ? '# Nothing there is certain enough to be drafted.' : facts}\n`
}

/** The text of `factlint init --from`. */
export const printFirstFile = (file: DraftedFile, schema: string): string =>
  `${modeline(schema)}\n${printDrafts(file)}`

/** The text of `factlint init`: what there is to fill in, as comments. It loads as it is, and says nothing yet. */
export const starter = (schema: string): string => `${modeline(schema)}
# factlint checks the articles in this folder and below against these facts. Uncomment what you need, and replace
# the examples with your own. To draft facts out of an article that you trust: factlint extract ARTICLE

names:
#  - Ada Lovelace                         # her surname stands for her; near misses are reported
#  - name: Kyiv
#    kind: place                          # person, organization, place or other
#    not: [Kiev]                          # always wrong

roles:
#  - title: French President
#    holder: Emmanuel Macron
#    since: 2017-05-14

dates:
#  - event: the first landing on the Moon
#    date: 1969-07-20
#    about: [landed Moon, Moon landing]   # a sentence with all words of one of these speaks of it

counts:
#  - subject: people who walked on the Moon
#    value: 12                            # or: more than 100,000, $4.5bn, 28%
#    unit: [person, astronaut]            # what is counted, singular
#    about: [walked Moon]

quotes:
#  - text: That's one small step for man, one giant leap for mankind
#    by: Neil Armstrong
`
