import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'

/** One article before and after its fixes. */
export interface Change {
  readonly file: string
  readonly before: string
  readonly after: string
}

/** The change as a unified diff that `git apply` takes; lines keep their endings. Empty where nothing changed. */
export function unifiedDiff({ file, before, after }: Change): string {
  if (before === after) return ''
  const header = { headerOptions: FILE_HEADERS_ONLY }
  return createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, header)
}
