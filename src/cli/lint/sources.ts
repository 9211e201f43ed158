import { createHash } from 'node:crypto'
import type { FactsFor, LoadedFacts } from '../../files/facts-for.ts'
import { findArticles } from '../../files/find-articles.ts'
import { followInside } from '../../files/project.ts'
import { readArticle } from '../../files/read-article.ts'
import { InputError } from '../../input-error.ts'
import type { SourceText } from '../../source/facts-from-source.ts'
import { append } from '../../text/append.ts'

/**
 * Adds trusted articles to what a look-up of facts gives.
 * @throws InputError with every source that cannot be read: an article that is held against fewer is not checked.
 */
export function addSources(factsFor: FactsFor, paths: readonly string[], cwd: string): FactsFor {
  const sources = readSources(paths, cwd)
  const text = JSON.stringify(sources)
  const known = new Map<LoadedFacts, LoadedFacts>()
  return async folder => {
    const loaded = await factsFor(folder)
    const digest = () => createHash('sha256').update(loaded.digest()).update(text).digest('base64')
    const made = known.get(loaded) ?? { ...loaded, sources, digest }
    known.set(loaded, made)
    return made
  }
}

function readSources(paths: readonly string[], cwd: string): SourceText[] {
  const { articles, failures } = findArticles(paths, cwd)
  const mistakes = [...failures]
  const sources: SourceText[] = []
  const realPathOf = followInside(cwd)
  for (const place of articles) {
    try {
      realPathOf(place)
      const { text } = readArticle(place)
      // All of a copy would be without support.
      if (text.trim() === '')
        mistakes.push({ file: place.file, message: 'is empty: no source to check against' })
      sources.push({ path: place.file, text })
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      append(mistakes, error.mistakes)
    }
  }
  if (mistakes.length > 0) throw new InputError(mistakes)
  return sources
}
