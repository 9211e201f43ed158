import { items, stringOf, type YamlNode } from '../../yaml/tree.ts'
import { type FactsSource, report } from './facts-source.ts'

const noNegation =
  'A glob that begins with "!" takes nothing out of those beside it: list what is meant, or write "!(name)" for all but a name'

// picomatch throws at longer ones.
const longest = 65_536

/** The globs that choose articles, as a list or alone. Those that would not do what they look like are noted as mistakes. */
export function globsOf(from: FactsSource, node: YamlNode | undefined): string[] {
  const nodes = node?.kind === 'scalar' ? [node] : items(node)
  return nodes.flatMap(entry => {
    const glob = stringOf(entry)
    if (glob === undefined) return []
    if (/^!(?!\()/.test(glob)) report(from, entry, noNegation)
    if (glob.length > longest)
      report(from, entry, `This glob is too long: up to ${longest} characters are read`)
    return [glob]
  })
}
