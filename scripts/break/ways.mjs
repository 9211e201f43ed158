import { readFileSync } from 'node:fs'

/** The lines of an edit with a mark, as one text. */
const marked = (lines, mark) =>
  lines
    .filter(line => line.startsWith(mark))
    .map(line => line.slice(1))
    .join('\n')

/** The ways to break a promise that ways.txt tells. */
export function readWays() {
  const [, ...parts] = readFileSync(new URL('ways.txt', import.meta.url), 'utf8').split(/^= /m)
  return parts.map(part => {
    const [title, testing, ...lines] = part.trimEnd().split('\n')
    const [, promise, what] = /^(\d+) (.*)$/.exec(title)
    const [, test, named] = /^(\S+) ?(.*)$/.exec(testing)
    const starts = lines.flatMap((line, at) => (/^[-+]/.test(line) ? [] : at))
    const edits = starts.map((start, at) => {
      const own = lines.slice(start + 1, starts[at + 1])
      return { file: lines[start], from: marked(own, '-'), to: marked(own, '+') }
    })
    return { promise, what, test, named, edits }
  })
}

/**
 * The texts of the files that a way breaks, as it leaves them, by their names.
 * @param read gives the text of a file by its name.
 * @throws Error where the source no longer has what is to be replaced.
 */
export function broken({ edits }, read) {
  const texts = new Map()
  for (const { file, from, to } of edits) {
    const text = texts.get(file) ?? read(file)
    if (!text.includes(from)) throw new Error(`NOT FOUND in ${file}: ${from}`)
    texts.set(
      file,
      text.replace(from, () => to),
    )
  }
  return texts
}
