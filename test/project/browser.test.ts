import { fileURLToPath } from 'node:url'
import { createContext, Script } from 'node:vm'
import { beforeAll, expect, test } from '@jest/globals'
import { build } from 'esbuild'

// What a page writes; the package itself leaves out what reads files (`browser` in package.json). `npm test` builds it first.
const entry = `export { extractFacts, lintText, loadFacts, parseFacts } from 'factlint'`

let bundle: string

// A `node:` import that is reached fails the bundling: nothing resolves it for a browser.
beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: fileURLToPath(new URL('../..', import.meta.url)) },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'factlint',
    platform: 'browser',
    // As in a web worker: no DOM either.
    conditions: ['worker'],
    logLevel: 'silent',
  })
  bundle = outputFiles[0]!.text
})

/** Runs code after the bundle where there is the language and nothing else, and gives its value back as JSON says it. */
async function runInBrowser(code: string): Promise<unknown> {
  const context = createContext({})
  new Script(bundle).runInContext(context)
  const value: unknown = await new Script(`(async () => JSON.stringify(${code}))()`).runInContext(context)
  return JSON.parse(String(value))
}

const found = '({ rule, start, found, expected }) => [rule, start.line, start.column, found, expected]'

test('lintText runs without Node, on facts that are given as text', async () => {
  const facts = `await factlint.parseFacts('names: [Ada Quillfeather]', { file: 'facts.yml' })`
  const text = JSON.stringify('# News\n\nMs. **Ada** Quilfeather spoke.\n')
  const lint = `factlint.lintText(${text}, { path: 'a.md', facts: ${facts} })`
  expect(await runInBrowser(`${lint}.findings.map(${found})`)).toEqual([
    ['misspelled-name', 3, 7, 'Ada** Quilfeather', 'Ada Quillfeather'],
  ])
})

test('loadFacts, which reads files, does not', async () => {
  expect(await runInBrowser(`await factlint.loadFacts('facts.yml').then(() => '', ({ name }) => name)`)).toBe(
    'TypeError',
  )
})

test('nothing of Node is there to be used', async () => {
  expect(
    await runInBrowser(`[typeof process, typeof require, typeof Buffer, typeof document, typeof fetch]`),
  ).toEqual(Array(5).fill('undefined'))
})
