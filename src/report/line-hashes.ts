const blockSize = 100
const factor = 37n
const endOfFile = 0xffff

/**
 * The fingerprint of each line as GitHub computes it for alerts that come without one, so that an alert keeps
 * its identity however it was uploaded: a hash over the next 100 units from the line's start on, without
 * spaces and tabs, and how many lines had the same one so far. The first line is at 0. Source of the
 * algorithm: github/codeql-action, src/fingerprints.ts.
 */
export function lineHashes(text: string): readonly string[] {
  const units = hashedUnits(text)
  const firstFactor = factor ** BigInt(blockSize)
  const seen = new Map<string, number>()
  const hashes: string[] = []
  let hash = 0n
  for (let at = 0; at < units.length - blockSize; at++) {
    if (at === 0) for (const unit of units.slice(0, blockSize)) hash = hash * factor + BigInt(unit)
    hash = BigInt.asUintN(64, hash)
    if (at === 0 || units[at - 1] === newline) hashes.push(numbered(hash.toString(16), seen))
    hash = hash * factor + BigInt(units[at + blockSize]!) - firstFactor * BigInt(units[at]!)
  }
  return hashes
}

const newline = 0x0a

/** The units that count, the mark of the end, and as many zeros as a block has. */
function hashedUnits(text: string): Uint16Array {
  const counted = text.replace(/\r\n?/g, '\n').replace(/[ \t]+/g, '')
  const units = new Uint16Array(counted.length + 1 + blockSize)
  for (let at = 0; at < counted.length; at++) units[at] = counted.charCodeAt(at)
  units[counted.length] = endOfFile
  return units
}

function numbered(hash: string, seen: Map<string, number>): string {
  const count = (seen.get(hash) ?? 0) + 1
  seen.set(hash, count)
  return `${hash}:${count}`
}
