import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import type { Heading, PhrasingContent, RootContent } from 'mdast'
import { readPage } from './markdown-page.ts'

// docs/reliability.md names a proof for each promise.

const { children } = readPage('docs/reliability.md')
const isPromise = (node: RootContent): node is Heading =>
  node.type === 'heading' && node.depth === 2 && /^\d+\. /.test(textOf(node.children))
const textOf = (nodes: readonly PhrasingContent[]): string =>
  nodes.map(node => ('value' in node ? node.value : '')).join('')

/** The promises, each with the files that are named between it and the next heading. */
const promises = children.flatMap((node, index) => {
  if (!isPromise(node)) return []
  const rest = children.slice(index + 1)
  const end = rest.findIndex(({ type }) => type === 'heading')
  const named = rest.slice(0, end).flatMap(part => (part.type === 'paragraph' ? part.children : []))
  const files = named.flatMap(part =>
    part.type === 'inlineCode' && part.value.includes('/') ? part.value : [],
  )
  return [{ promise: textOf(node.children), files }]
})

test('there are ten, in order', () => {
  expect(promises.map(({ promise }) => Number.parseInt(promise, 10))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
})

interface Way {
  readonly promise: string
  readonly what: string
  readonly test: string
  /** Tells which of its tests are run. */
  readonly named: string
}

// To try the ways to break a promise takes hours; that each can still be tried is seen at once.
const { broken, readWays } = await import(new URL('../../scripts/break/ways.mjs', import.meta.url).href)
const ways: readonly Way[] = readWays()
const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')

describe.each(promises)('$promise', ({ promise, files }) => {
  test('has a proof', () => expect(files.length).toBeGreaterThan(0))

  test.each(files)('%s is one', file => {
    expect(file).toMatch(/\.test\.ts$|^bench\//)
    expect(read(file)).toMatch(/\btest\w*(?:\.each)?[(<]|exitCode = 1/)
  })

  test.each(ways.filter(way => promise.startsWith(`${way.promise}. `)))('can be broken: $what', way => {
    expect(() => broken(way, read)).not.toThrow()
    expect(files).toContain(way.test)
    expect(read(way.test)).toMatch(new RegExp(way.named))
  })
})
