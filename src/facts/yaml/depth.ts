import type { CST } from 'yaml'
import type { Span } from '../../text/span.ts'

/** How many levels a facts file may have. Composing recurses, so the levels are counted before. */
export const mostLevels = 100

/**
 * Where the tokens first go deeper than {@link mostLevels}, if they do. Keeps its own stack: any depth can
 * be told.
 */
export function deepestOf(tokens: readonly CST.Token[]): Span | undefined {
  const rest = tokens.map(token => ({ token, level: 0 }))
  for (let next = rest.pop(); next; next = rest.pop()) {
    const { token, level } = next
    if (level > mostLevels) return { start: token.offset, end: token.offset + 1 }
    for (const inner of childrenOf(token))
      rest.push({ token: inner, level: level + (isCollection(inner) ? 1 : 0) })
  }
  return undefined
}

const isCollection = ({ type }: CST.Token): boolean =>
  type === 'block-map' || type === 'block-seq' || type === 'flow-collection'

/** The keys and values right inside of a token. */
export function childrenOf(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : []
  if (!('items' in token)) return []
  return token.items.flatMap(({ key, value }) => [key, value]).filter(inner => inner != null)
}
