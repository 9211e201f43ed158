import { isParticle } from '../../facts/index/name-parts.ts'
import { isGivenName, isShortened } from './given.ts'
import type { Scan } from './scan.ts'
import { isSmallAt, type NameToken, tokenAt } from './tokens.ts'
import { isOrdinary } from './words.ts'

/**
 * The words (keys) of names that a document itself introduces and no fact knows: `Robert Rubin`, `Marin County`. What
 * stands in one of these is no misspelling of a known name, there or alone.
 */
export function introducedNames(scans: readonly Scan[]): Set<string> {
  const keys = new Set<string>()
  for (const scan of scans) {
    for (const run of runsOf(scan)) for (const { key } of run) keys.add(key)
  }
  return keys
}

/** Two words or more in a row that may be one name, without initials and particles. */
function runsOf({ tokens, used }: Scan): NameToken[][] {
  const runs: NameToken[][] = []
  let run: NameToken[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (run.length === 0 && isSmallAt(tokens, at)) continue
    const token = tokenAt(tokens, at)!
    const isPart =
      token.capital && !used.has(at) && !opening.test(token.key) && isNamePart(token, tokenAt(tokens, at + 1))
    if (run.length > 0 && !(token.joined && (isPart || isLink(token)))) {
      runs.push(run)
      run = []
    }
    if (isPart) run.push(token)
  }
  return [...runs, run].filter(({ length }) => length > 1)
}

// `Van Heyden` introduces nobody: a surname alone begins so, too, and no given name is a particle of these.
const opening = /^(?:van|von|de[lnr]?|della|du|dos|das|zu[mr]?|ó|ní|nic)$/

const isLink = (token: NameToken): boolean => token.initials || isParticle(token.key)

const isNamePart = (token: NameToken, next: NameToken | undefined): boolean =>
  (isGivenName(token) && !(token.titled && isOrdinary(token.key))) ||
  (next?.joined === true && isShortened(token, next))
