import { readDraft } from './read/file.ts'
import { type MergedFacts, mergeDrafts } from './read/merge.ts'

/** What a text says, and what it extends, which is not followed. */
export interface ParsedFacts extends MergedFacts {
  readonly extends: readonly string[]
}

/**
 * Reads the text of a facts file without touching a disk: its facts, with ids, and all its mistakes, in
 * order of place.
 * Where there are mistakes the facts are incomplete, and not to be used.
 */
export function parseFacts(text: string, { file }: { readonly file: string }): ParsedFacts {
  const draft = readDraft(text, file)
  return { ...mergeDrafts([draft]), extends: draft.extends.map(({ target }) => target) }
}
