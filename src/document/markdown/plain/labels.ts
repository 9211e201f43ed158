import type { RootContent } from 'mdast'

const defining = /\[((?:[^[\]\\]|\\[\s\S])*)\]:/g

/** A label without what makes no difference (CommonMark 0.31, 4.7). */
export const labelOf = (written: string): string =>
  written
    .replace(/[\t\n ]+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase()

/** The labels of all that may be a definition. In a quotation a label may go on behind the mark of the next line. */
export const labelsIn = (text: string): ReadonlySet<string> => new Set(labelsBy(defining, text))

const bracket = /\[((?:[^[\]\\]|\\[\s\S])*)\]/g

/** The labels of all in a text that may refer to a definition, those of footnotes with their mark. */
export const namedIn = (text: string): string[] => labelsBy(bracket, text)

const labelsBy = (pattern: RegExp, text: string): string[] =>
  Array.from(text.matchAll(pattern), ([, written = '']) => labelOf(written.replace(/\n[ \t>]*/g, ' ')))

/** The labels that a node and all in it define, those of footnotes with their mark. */
export function definedIn(node: RootContent): string[] {
  const inner = 'children' in node ? node.children.flatMap(definedIn) : []
  if (node.type === 'definition') return [node.identifier.toUpperCase()]
  return node.type === 'footnoteDefinition' ? [`^${node.identifier.toUpperCase()}`, ...inner] : inner
}
