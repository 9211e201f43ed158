import { addCount } from '../text/group-by.ts'

const blockSize = 100
const factor = 37n
const endOfFile = '\uffff'

/**
 * Gives the fingerprint of a line, from 1, as GitHub computes it for alerts that come without one, so that an alert
 * keeps its identity however it was uploaded: a hash over the next 100 units from the line's start on, without
 * spaces and tabs, and how many lines had the same one so far. Source of the algorithm: github/codeql-action,
 * src/fingerprints.ts.
 */
export function lineHasher(text: string): (line: number) => string {
  const blocks = lineBlocks(text)
  const seen = new Map<string, number>()
  const counts = blocks.map(block => addCount(seen, block))
  return line => `${hashOf(blocks[line - 1]!)}:${counts[line - 1]}`
}

/** The units that count for each line. After the text stand the mark of its end and as many zeros as a block has. */
function lineBlocks(text: string): string[] {
  const counted = text.replace(/\r\n?/g, '\n').replace(/[ \t]+/g, '')
  const padded = counted + endOfFile + '\0'.repeat(blockSize)
  const starts = [0, ...Array.from(counted.matchAll(/\n/g), ({ index }) => index + 1)]
  return starts.map(start => padded.slice(start, start + blockSize))
}

function hashOf(block: string): string {
  let hash = 0n
  for (let at = 0; at < block.length; at++)
    hash = BigInt.asUintN(64, hash * factor + BigInt(block.charCodeAt(at)))
  return hash.toString(16)
}
