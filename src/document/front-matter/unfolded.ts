const quoted = /^[\w-]+:[ \t]+(?:"(?:[^"\\]|\\[^\r\n])*"|'[^']*')/gm

/**
 * Quoted strings on one line each, at the same offsets. Several publishing tools take a string whose next lines are
 * not indented, and much is published so; YAML does not.
 */
export const unfolded = (body: string): string =>
  body.replace(quoted, string => string.replace(/[\r\n]/g, ' '))

/** True for a body with such a string. */
export const hasUnindented = (body: string): boolean =>
  Array.from(body.matchAll(quoted)).some(([string]) => /\n[^ \t\r\n]/.test(string))
