import type { RootContent } from 'mdast'
import type { Block } from './document.ts'
export function readFrontMatter(
  _node: RootContent | undefined,
  _text: string,
): { blocks: Block[]; published?: string } {
  return { blocks: [] }
}
