import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { lstat, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { causeOf, ifRefused } from './cause.ts'
import { exists } from './exists.ts'

/** Results of earlier runs, by the path of the article; `Value` is plain data. */
export interface Cache<Value> {
  /** What was kept for a path under this very key. */
  readonly get: (path: string, key: string) => Value | undefined
  readonly put: (path: string, key: string, value: Value) => void
  /** Writes what is new. Gives the cause where that fails: whoever runs without a cache gets the same results. */
  readonly save: () => Promise<string | undefined>
}

type Entries<Value> = Record<string, readonly [key: string, value: Value]>

const fileName = 'articles.json'

/**
 * Reads the cache of a folder. One file has all entries and begins with their checksum: what is broken, cut off, or of
 * another version's shape is none.
 */
export async function openCache<Value>(folder: string): Promise<Cache<Value>> {
  const path = join(folder, fileName)
  const entries = new Map(Object.entries(await readEntries<Value>(path)))
  const used = new Set<string>()
  let isNew = false
  return {
    get: (file, key) => {
      const entry = entries.get(file)
      if (entry?.[0] !== key) return undefined
      used.add(file)
      return entry[1]
    },
    put: (file, key, value) => {
      entries.set(file, [key, value])
      used.add(file)
      isNew = true
    },
    save: async () => {
      if (!isNew) return undefined
      // It would grow for ever if articles that are gone stayed in it.
      for (const file of entries.keys()) if (!used.has(file) && !exists(file)) entries.delete(file)
      return writeCacheFile(path, framed(JSON.stringify(Object.fromEntries(entries))))
    },
  }
}

const framed = (body: string): string => `${checksum(body)}\n${body}`

// Another shape of the entries is another label, and so what has the old one is broken.
const label = 'factlint, articles, 1'

const checksum = (body: string): string => createHash('sha256').update(label).update(body).digest('base64')

async function readEntries<Value>(path: string): Promise<Entries<Value>> {
  const bytes = await readCacheFile(path)
  return bytes ? unframed(bytes.toString()) : {}
}

// V8's strings go little further.
const mostBytes = 500_000_000

/** Undefined for what is not there, cannot be read, or is longer than what is written there. */
export async function readCacheFile(path: string): Promise<Buffer | undefined> {
  try {
    // A link may lead anywhere.
    const entry = await lstat(path)
    return entry.isFile() && entry.size <= mostBytes ? await readFile(path) : undefined
  } catch (error) {
    return ifRefused(undefined)(error)
  }
}

function unframed<Value>(text: string): Entries<Value> {
  const end = text.indexOf('\n')
  const body = text.slice(end + 1)
  return text.slice(0, end) === checksum(body) ? (JSON.parse(body) as Entries<Value>) : {}
}

/**
 * Whole or not at all, for other runs read and write it, too. What a killed run leaves, a later one writes over. Gives
 * the cause where it fails.
 */
export async function writeCacheFile(
  path: string,
  content: string | Uint8Array,
): Promise<string | undefined> {
  const fresh = `${path}.${process.pid}.tmp`
  const { O_CREAT, O_TRUNC, O_WRONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants
  try {
    const handle = await open(fresh, O_CREAT | O_TRUNC | O_WRONLY | O_NOFOLLOW | O_NONBLOCK, 0o600)
    await handle.writeFile(content).finally(() => handle.close())
    await rename(fresh, path)
    return undefined
  } catch (error) {
    const cause = causeOf(error)
    if (cause === undefined) throw error
    await rm(fresh, { force: true })
    return cause
  }
}
