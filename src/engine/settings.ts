import picomatch from 'picomatch'
import type { ArticleSettings, Document, RuleLevel } from '../document/document.ts'
import type { Format } from '../document/formats.ts'
import type { Fact, Severity } from '../facts/fact.ts'
import type { Facts, RuleSettings } from '../facts/facts.ts'
import { unknownRules } from '../facts/rule-ids.ts'
import { InputError } from '../input-error.ts'
import type { Rule } from '../rule/rule.ts'

/**
 * Whether one of the globs matches an article. A glob without a slash matches the file's name in any folder; one that
 * begins with a slash, from the folder of the facts file on, as in `ignore`.
 */
export function matchesGlobs(facts: Facts, path: string, globs: readonly string[]): boolean {
  const seen = fromFolderOf(facts.file, path)
  return globs.some(glob => {
    const options = { dot: true, posix: true, flags: 's', basename: !glob.includes('/') }
    return picomatch(glob.replace(/^\//, ''), options)(seen)
  })
}

/** A path as seen from the folder of the facts file; as it is where it lies elsewhere. */
function fromFolderOf(file: string, path: string): string {
  const folder = file.slice(0, file.lastIndexOf('/') + 1)
  return path.startsWith(folder) ? path.slice(folder.length) : path
}

/** How an article is read: what the last override that names a format says, else undefined. */
export const formatFor = (facts: Facts, path: string): Format | undefined =>
  facts.overrides.findLast(({ files, format }) => format && matchesGlobs(facts, path, files))?.format

/** How the facts file sets the rules for an article: overrides above the rest. One that names no options leaves them. */
export function rulesFor(facts: Facts, path: string): RuleSettings {
  const inForce = new Map(Object.entries(facts.rules))
  for (const override of facts.overrides) {
    if (!matchesGlobs(facts, path, override.files)) continue
    for (const [id, setting] of Object.entries(override.rules))
      inForce.set(id, { ...inForce.get(id), ...setting })
  }
  return Object.fromEntries(inForce)
}

/** What an article's rules are set by, besides their defaults. */
export interface SettingsInForce {
  readonly facts: Facts
  /** The run's own. */
  readonly run: RuleSettings
}

/**
 * Gives each rule's severity for one article: the run's own word first, then the article's, overrides, the facts file,
 * the default.
 */
export function severitiesFor(
  { path, settings }: Pick<Document, 'path' | 'settings'>,
  { facts, run }: SettingsInForce,
): (rule: Rule, fact?: Fact) => Severity {
  const fromFiles = rulesFor(facts, path)
  const own = new Map(ownLevels(settings).map(({ rule, severity }) => [rule, severity]))
  return ({ id, severity }, fact) => {
    const set = run[id]?.severity ?? own.get(id) ?? fromFiles[id]?.severity
    if (set === 'off') return 'off'
    return run[id]?.severity ?? own.get(id) ?? fact?.severity ?? set ?? severity
  }
}

/** What an article's front matter sets each rule to: one that it ignores is off. */
function ownLevels({ ignore = [], rules }: ArticleSettings = { rules: [] }): readonly RuleLevel[] {
  const ignored = ignore === true ? [] : ignore
  return [...ignored.map((name): RuleLevel => ({ ...name, severity: 'off' })), ...rules]
}

/** @throws InputError where an article's front matter names a rule that there is not. */
export function checkOwnRules(settings: ArticleSettings | undefined, known: readonly string[]): void {
  const places = ownLevels(settings).map(({ severity: _, ...place }) => place)
  const mistakes = unknownRules(places, known)
  if (mistakes.length > 0) throw new InputError(mistakes)
}
