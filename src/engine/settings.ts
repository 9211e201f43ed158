import picomatch from 'picomatch'
import type { Fact, Severity } from '../facts/fact.ts'
import type { Facts, RuleSettings } from '../facts/facts.ts'
import type { Rule } from '../rule/rule.ts'

/** Whether one of the globs matches an article. A glob without a slash matches the file's name in any folder. */
export function matchesGlobs(facts: Facts, path: string, globs: readonly string[]): boolean {
  const seen = fromFolderOf(facts.file, path)
  return globs.some(glob => picomatch(glob, { dot: true, basename: !glob.includes('/') })(seen))
}

/** A path as seen from the folder of the facts file; as it is where it lies elsewhere. */
function fromFolderOf(file: string, path: string): string {
  const folder = file.slice(0, file.lastIndexOf('/') + 1)
  return path.startsWith(folder) ? path.slice(folder.length) : path
}

/** Gives each rule's severity for one article: the run's own word first, then overrides, the facts file, the default. */
export function severities(
  facts: Facts,
  path: string,
  run: RuleSettings,
): (rule: Rule, fact?: Fact) => Severity {
  const overriding = facts.overrides.filter(({ files }) => matchesGlobs(facts, path, files))
  const fromFile: RuleSettings = Object.assign({}, facts.rules, ...overriding.map(({ rules }) => rules))
  return ({ id, severity }, fact) => {
    const set = run[id]?.severity ?? fromFile[id]?.severity
    if (set === 'off') return 'off'
    return run[id]?.severity ?? fact?.severity ?? set ?? severity
  }
}
