import type { ArticleCheck, CheckOutcome } from '../../check/article-check.ts'
import { type CheckCache, keyedCache } from '../../check/cached.ts'
import { checkInputs } from '../../check/check-inputs.ts'
import type { Input } from '../../check/inputs.ts'
import { type Cache, openCache } from '../../files/cache.ts'
import { cacheFolder } from '../../files/cache-folder.ts'
import type { FilePlace } from '../../files/read-article.ts'
import { present } from '../../text/present.ts'
import { programVersion } from '../process/package.ts'
import { type Shell, write } from '../process/shell.ts'
import type { LintSettings } from '../settings/lint-settings.ts'
import { openChecker } from './open-checker.ts'
import { showProgress } from './progress.ts'

/** Gives the content of an article, from the disk or from the index. */
export type ReadBytes = (place: FilePlace) => Promise<Uint8Array> | Uint8Array

interface EachBy {
  readonly settings: LintSettings
  readonly read: ReadBytes
  readonly shell: Shell
}

/** Checks each article alone: out of the cache, here, or in threads, as the options say. */
export async function checkEach(
  inputs: readonly Input[],
  { settings, read, shell }: EachBy,
): Promise<readonly CheckOutcome[]> {
  const store = settings.cache ? await openStore(shell) : undefined
  const progress = showProgress(inputs.length, shell, () => performance.now())
  try {
    return await checkInputs(inputs, {
      read: async ({ place }) => read(place),
      openChecker: left => openChecker(left, settings),
      ...present({ cache: store && keyed(store, settings, shell) }),
      onChecked: progress.step,
    })
  } finally {
    progress.end()
    const fault = await store?.save()
    if (fault !== undefined) await write(shell.stderr, `The cache was not written: ${fault}\n`)
  }
}

async function openStore({ cwd, stderr }: Shell): Promise<Cache<ArticleCheck> | undefined> {
  const folder = await cacheFolder(cwd)
  if (folder !== undefined) return openCache(folder)
  await write(stderr, 'No cache: there is no place for it in this project\n')
  return undefined
}

function keyed(store: Cache<ArticleCheck>, settings: LintSettings, { cwd }: Shell): CheckCache {
  return keyedCache(store, { program: programVersion(), cwd, run: settings.run })
}
