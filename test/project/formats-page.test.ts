import { fileURLToPath } from 'node:url'
import { createContext, Script } from 'node:vm'
import { expect, test } from '@jest/globals'
import { build } from 'esbuild'
import { codeBlocks, readPage } from './markdown-page.ts'

test('the format that the page adds reads articles, and knows the place of what it reads', async () => {
  const [format] = codeBlocks(readPage('docs/formats.md')).filter(({ lang }) => lang === 'ts')
  const source = 'a\r\n% b\n\n  Ann Lee  \n'
  const contents = `${format!.value}
    import { sourceSpan } from './source-map.ts'
    const source = ${JSON.stringify(source)}
    const places = readLines({ text: source, path: 'a.lines' }).blocks.map(({ text, map }) => [text, sourceSpan(map, { start: 0, end: text.length })])
    export const result = JSON.stringify(places)`
  const { outputFiles } = await build({
    stdin: {
      contents,
      resolveDir: fileURLToPath(new URL('../../src/document', import.meta.url)),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'page',
    logLevel: 'silent',
  })
  const context = createContext({})
  new Script(outputFiles[0]!.text).runInContext(context)
  expect(JSON.parse(String(new Script('page.result').runInContext(context)))).toEqual([
    ['a', { start: 0, end: 1 }],
    ['Ann Lee', { start: 10, end: 17 }],
  ])
})
