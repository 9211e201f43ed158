import type { Nodes, Root } from 'mdast'
import { InputError, type Mistake, refusal } from '../../input-error.ts'
import { createSource, positionAt } from '../../text/source.ts'
import { checkEnds } from '../markdown/ends.ts'
import { readTree } from '../markdown/markdown.ts'
import { nodeSpan } from '../markdown/tree.ts'
import type { ArticleText, Reading } from '../reading.ts'
import { refusalAt } from '../refusal.ts'
import { bracketParser } from './brackets.ts'
import { parseMdx } from './remark-mdx.ts'

/**
 * Reads MDX: Markdown with components. Imports, exports and expressions are not prose.
 * @throws InputError naming the line where it is no MDX or nested too deeply.
 */
export const readMdx = (article: ArticleText): Reading => readTree(article, parse)

function parse(article: ArticleText): Root {
  const { text, path } = article
  checkEnds(article)
  checkOpen(article)
  const acorn = bracketParser(text.length)
  try {
    const tree = parseMdx(text, acorn)
    if (!acorn.isExhausted()) return checkElements(tree, article)
  } catch (error) {
    const mistake = mistakeOf(error, text)
    if (!mistake) throw error
    throw new InputError([{ file: path, ...mistake }])
  }
  throw refusal(path, 'is not valid MDX: an expression or export without an end')
}

// So many `<` without an end have no real page, not even in all its code.
const mostOpen = 10_000

/** Refuses what the parser would take seconds for, to say that it never ends. */
function checkOpen(article: ArticleText): void {
  let open = 0
  for (const { 0: mark, index } of article.text.matchAll(/<\/?(?=[A-Za-z$_>])|\/>/g)) {
    open = Math.max(0, open + (mark === '<' ? 1 : -1))
    if (open > mostOpen) throw refusalAt(article, index, `more than ${mostOpen} elements open at once`)
  }
}

// The tree is walked by recursion. Those of real pages reach 50 or so.
const deepest = 300

/** Gives the tree back, if its elements go no deeper than it can be walked. */
function checkElements(tree: Root, article: ArticleText): Root {
  const open: { readonly node: Nodes; readonly depth: number }[] = [{ node: tree, depth: 0 }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next
    if (depth > deepest)
      throw refusalAt(article, nodeSpan(node).start, `nested deeper than ${deepest} levels`)
    if ('children' in node) for (const child of node.children) open.push({ node: child, depth: depth + 1 })
  }
  return tree
}

/** A message of the parser's (vfile-message), which says where. */
interface ParserMessage {
  readonly reason: string
  readonly line?: number
  readonly column?: number
}

function mistakeOf(error: unknown, text: string): Omit<Mistake, 'file'> | undefined {
  if (!(error instanceof Error) || !('reason' in error)) return undefined
  const { reason, line, column } = error as unknown as ParserMessage
  const end = positionAt(createSource(text), text.length)
  const message = `is not valid MDX: ${reason}`
  return { message, line: line ?? end.line, column: column ?? (line === undefined ? end.column : 1) }
}
