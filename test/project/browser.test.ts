import { fileURLToPath } from 'node:url'
import { createContext, Script } from 'node:vm'
import { beforeAll, expect, test } from '@jest/globals'
import { build, type Plugin } from 'esbuild'

// The library, and how facts are made without files: none of the three may need Node.
const entry = `
  export { lintText } from './src/index.ts'
  export { parseFacts } from './src/facts/parse.ts'
  export { indexFacts } from './src/facts/index/indexed-facts.ts'
`

// Only `loadFacts` reads files, and it is reached by a dynamic import: a bundle for the browser leaves it out.
const leaveOutDynamicImports: Plugin = {
  name: 'leave-out-dynamic-imports',
  setup: bundler => {
    bundler.onResolve({ filter: /./ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    )
  },
}

let bundle: string

// A `node:` import that is reached statically fails the bundling: nothing resolves it for a browser.
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
    plugins: [leaveOutDynamicImports],
    logLevel: 'silent',
  })
  bundle = outputFiles[0]!.text
})

/** Runs code after the bundle where there is the language and nothing else, and gives its value back as JSON says it. */
function runInBrowser(code: string): unknown {
  const context = createContext({})
  new Script(bundle).runInContext(context)
  return JSON.parse(String(new Script(`JSON.stringify(${code})`).runInContext(context)))
}

const found = '({ rule, start, found, expected }) => [rule, start.line, start.column, found, expected]'

test('lintText runs without Node', () => {
  const facts = `factlint.indexFacts(factlint.parseFacts('names: [Ada Quillfeather]', { file: 'facts.yml' }).facts)`
  const text = JSON.stringify('# News\n\nMs. **Ada** Quilfeather spoke.\n')
  const lint = `factlint.lintText(${text}, { path: 'a.md', facts: ${facts} })`
  expect(runInBrowser(`${lint}.findings.map(${found})`)).toEqual([
    ['misspelled-name', 3, 7, 'Ada** Quilfeather', 'Ada Quillfeather'],
  ])
})

test('nothing of Node is there to be used', () => {
  expect(
    runInBrowser(`[typeof process, typeof require, typeof Buffer, typeof document, typeof fetch]`),
  ).toEqual(Array(5).fill('undefined'))
})
