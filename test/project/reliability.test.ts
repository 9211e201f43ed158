import { existsSync, readFileSync } from 'node:fs'
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

describe.each(promises)('$promise', ({ files }) => {
  test('has a proof', () => expect(files.length).toBeGreaterThan(0))

  test.each(files)('%s is one', file => {
    const url = new URL(`../../${file}`, import.meta.url)
    expect(existsSync(url)).toBe(true)
    expect(file).toMatch(/\.test\.ts$|^bench\//)
    expect(readFileSync(url, 'utf8')).toMatch(/\btest\w*(?:\.each)?[(<]|exitCode = 1/)
  })
})
