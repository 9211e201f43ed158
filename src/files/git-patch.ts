/** Lines of the new file, from 1, the end exclusive; a line ends with LF, as git has it. */
export interface LineRange {
  readonly start: number
  readonly end: number
}

/** Reads a patch without context: the lines that each file has in place of others, by its new path. */
export function readPatch(patch: Buffer): ReadonlyMap<string, readonly LineRange[]> {
  const files = new Map<string, LineRange[]>()
  let ranges: LineRange[] = []
  // How many lines of the hunk are still to come: a line of the text may look like a heading.
  let left = 0
  // One unit a byte: the text may be in any encoding.
  for (const line of patch.toString('latin1').split('\n')) {
    if (line.startsWith('\\')) continue
    if (left > 0) left--
    else if (line.startsWith('+++ ')) {
      ranges = []
      files.set(pathOf(line.slice(4)), ranges)
    } else if (line.startsWith('@@ ')) {
      const { removed, added } = readHunk(line)
      ranges.push(added)
      left = removed + added.end - added.start
    }
  }
  return files
}

function readHunk(line: string): { readonly removed: number; readonly added: LineRange } {
  const [, removed = '1', start = '1', added = '1'] =
    /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line) ?? []
  return { removed: Number(removed), added: { start: Number(start), end: Number(start) + Number(added) } }
}

const escapes: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
}

/**
 * `b/name`, or `"b/name"` with the escapes of C where it has characters that would break the line; a name
 * with a blank ends with a tab.
 */
function pathOf(text: string): string {
  const name = text.startsWith('"') ? unquoted(text) : text.replace(/\t$/, '')
  return Buffer.from(name, 'latin1').toString('utf8').replace(/^b\//, '')
}

const unquoted = (text: string): string =>
  text
    .slice(1, text.lastIndexOf('"'))
    .replace(/\\([0-7]{3}|.)/g, (_, code: string) =>
      code.length === 3 ? String.fromCharCode(Number.parseInt(code, 8)) : (escapes[code] ?? code),
    )
