import { InputError } from '../input-error.ts'
import { createSource, positionAt } from '../text/source.ts'
import type { ArticleText } from './reading.ts'

/** That an article is not read, because of what stands at an offset. */
export function refusalAt({ text, path }: ArticleText, offset: number, message: string): InputError {
  const { line, column } = positionAt(createSource(text), offset)
  return new InputError([{ file: path, line, column, message }])
}
