import { resolve } from 'node:path'
import { decode } from '../files/decode.ts'
import { shownPath } from '../files/find-articles.ts'
import { isIgnored } from '../files/ignored.ts'
import type { ArticlePlace } from '../files/read-article.ts'
import { type Checked, fixOf, unfixed } from './check-article.ts'
import { type CheckedFiles, factsOf, ignoredError, type Surroundings } from './check-files.ts'
import { failuresOf } from './failures-of.ts'
import type { LintSettings } from './lint-settings.ts'
import type { Shell } from './shell.ts'

export interface CheckedStdin extends CheckedFiles {
  /** The fixed text, with the byte order mark it came with; undefined where no fix was asked for. */
  readonly output?: string
}

/** Checks one article from standard input under the name it was given; the file of that name is not read. */
export async function checkStdin(
  settings: LintSettings,
  around: Surroundings,
  stdin: Shell['stdin'],
): Promise<CheckedStdin> {
  const path = resolve(around.cwd, settings.stdin ?? '')
  const place = { path, file: shownPath(path, around.cwd) }
  try {
    const bytes = await readAll(stdin)
    const article = { bytes, ...decode(bytes, place.file) }
    const loaded = await loadedFor(place, around)
    const keep = around.keepFor?.(place, loaded)
    const fixed = fixOf({ place, article, loaded, ...(keep ? { keep } : {}) }, settings)
    const checked =
      settings.mode === 'fix'
        ? { ...fixed, collected: fixed.collectedAfter, failures: [] }
        : unfixed(article, fixed, place.file)
    const output = article.hasMark ? `\uFEFF${fixed.text}` : fixed.text
    const findings = keep?.(checked.findings, checked.text) ?? checked.findings
    return { ...single(place, { ...checked, findings }), ...(settings.mode === 'fix' ? { output } : {}) }
  } catch (error) {
    return { checked: new Map(), failures: failuresOf(error, place) }
  }
}

async function loadedFor(place: ArticlePlace, { factsFor }: Surroundings) {
  const loaded = await factsOf(place, factsFor)
  if (isIgnored(loaded.indexed.facts, place.path)) throw ignoredError(place.file, loaded)
  return loaded
}

const single = ({ file }: ArticlePlace, checked: Checked): CheckedFiles => ({
  checked: new Map([[file, checked]]),
  failures: [],
})

async function readAll(stdin: Shell['stdin']): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return Buffer.concat(chunks)
}
