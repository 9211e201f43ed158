import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

interface Node {
  readonly type: string
  readonly value?: string
  readonly children?: readonly Node[]
}

/** A page of Markdown as GitHub reads it: all its nodes, in order. */
export const nodesOf = (page: string): Node[] => flat(unified().use(remarkParse).use(remarkGfm).parse(page))

const flat = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flat)]

// What shows itself and does nothing.
const inert = ['root', 'heading', 'text', 'list', 'listItem', 'paragraph', 'inlineCode', 'strong']
// What GitHub makes live in text of its own accord: mentions, issues, commits, emoji by name.
const live = /@[\w-]|#\d|\bGH-\d|\b[0-9a-f]{7,40}\b|:\w+:/

/** What would be live on the page of a report: links, images, HTML, mentions, issues. */
export const liveIn = (page: string): string[] =>
  nodesOf(page).flatMap(({ type, value = '' }) => {
    if (!inert.includes(type)) return [`${type} ${value}`]
    return type === 'text' && live.test(value) ? [value] : []
  })
