/**
 * A file as its repository calls it: from the root, without `./` and, where that can be, without `..`.
 * @param file relative to the working directory, with `/`.
 * @param base the way from the root to the working directory.
 */
export function repositoryPath(file: string, base: string): string {
  const parts: string[] = []
  for (const part of `${base}/${file}`.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

/**
 * A path as a relative URI reference (RFC 3986): every part percent-encoded, so that a name is never read as
 * syntax.
 */
export const pathToUri = (path: string): string =>
  path
    .split('/')
    // A lone surrogate has no UTF-8.
    .map(part => encodeURIComponent(part.replace(/\p{Cs}/gu, '\uFFFD')))
    .join('/')
