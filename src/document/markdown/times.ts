import type { Html, Node, Parents } from 'mdast'
import { append } from '../../text/append.ts'
import type { StatedTime } from '../document.ts'
import { statedTimeOf } from '../mdx/jsx.ts'
import { nodeSpan } from './tree.ts'

const opening = /^<time\s(?:[^>]*\s)?datetime\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i

/** The times among the children of a node whose tags, HTML's or MDX's, say what they mean. */
export function statedTimes({ children }: Parents): StatedTime[] {
  const stated: StatedTime[] = []
  let open: StatedTime | undefined
  for (const node of children) {
    if (node.type === 'text') continue
    const time = isHtml(node) ? opening.exec(node.value) : undefined
    const datetime = time?.[1] ?? time?.[2] ?? time?.[3]
    if (datetime !== undefined) open = { datetime, start: nodeSpan(node).end, end: 0 }
    else if (open && isHtml(node) && /^<\/time\b/i.test(node.value)) {
      stated.push({ ...open, end: nodeSpan(node).start })
      open = undefined
    } else append(stated, statedTimeOf(node))
  }
  return stated
}

const isHtml = (node: Node): node is Html => node.type === 'html'
