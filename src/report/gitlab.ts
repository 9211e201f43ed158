import { addCount } from '../text/group-by.ts'
import { inertJson } from './inert-json.ts'
import { passageKey, passageOf } from './passage.ts'
import type { Report, ReportOptions } from './report.ts'
import { repositoryPath } from './repository-path.ts'
import { visible } from './visible.ts'

/**
 * GitLab's Code Quality report (docs.gitlab.com, "Code Quality report format"). A fingerprint is made of the
 * file, the rule and the words around, and so outlives a move to another line; equal ones are numbered, for
 * GitLab drops doubles.
 */
export function gitlab({ findings, failures }: Report, { base }: ReportOptions): string {
  const seen = new Map<string, number>()
  const fingerprint = (path: string, key: string): string => {
    const hash = hashOf(JSON.stringify([path, key]))
    const count = addCount(seen, hash)
    return count === 1 ? hash : `${hash}-${count}`
  }
  const issues = findings.map(finding => {
    const path = repositoryPath(finding.file, base)
    return {
      description: visible(finding.message),
      check_name: finding.rule,
      fingerprint: fingerprint(path, passageKey(passageOf(finding))),
      severity: finding.severity === 'error' ? 'major' : 'minor',
      location: { path, lines: { begin: finding.start.line, end: finding.end.line } },
    }
  })
  const unchecked = failures.map(({ file, line = 1, message }) => {
    const path = repositoryPath(file, base)
    return {
      description: visible(message),
      check_name: 'not-checked',
      fingerprint: fingerprint(path, message),
      severity: 'blocker',
      location: { path, lines: { begin: line, end: line } },
    }
  })
  return inertJson([...unchecked, ...issues])
}

// FNV-1a with 64 bits over UTF-16 units: offset basis and prime of http://www.isthe.com/chongo/tech/comp/fnv/
const basis = 0xcbf29ce484222325n
const prime = 0x100000001b3n

function hashOf(text: string): string {
  let hash = basis
  for (let at = 0; at < text.length; at++)
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * prime)
  return hash.toString(16).padStart(16, '0')
}
