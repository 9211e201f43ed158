import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { parseSync } from '@swc/core'

// Imports go down this list, or stay on a line, and never go up.
const layers = [
  ['text', 'input-error'],
  ['value', 'yaml'],
  ['document', 'facts'],
  ['mentions'],
  ['ties'],
  ['rule'],
  ['rules/*', 'engine', 'report', 'fix', 'source'],
  ['rules'],
  ['files'],
  ['check'],
  ['index'],
  ['cli'],
]
const touchesTheOutside = /^src\/(files|fix|check|cli)\/|^src\/facts\/load/
const emptyName = /^(utils?|helpers?|common|misc|shared)$/

const root = fileURLToPath(new URL('../..', import.meta.url))

function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map(name => join(folder, name.replaceAll('\\', '/')))
    .filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort()
}

/** What a file imports, types and dynamic imports too: project files by their paths, others by their specifiers. */
function importsOf(file: string): string[] {
  const tree = parseSync(readFileSync(join(root, file), 'utf8'), { syntax: 'typescript' })
  return specifiers(tree).map(name => (name.startsWith('.') ? join(dirname(file), name) : name))
}

/** The specifiers of a syntax tree: import and export declarations, `import()`, and `import()` in a type. */
function specifiers(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  const { type, source, callee, argument, arguments: args } = node as Partial<SyntaxNode>
  const own = type === 'TsImportType' ? argument : callee?.type === 'Import' ? args?.[0]?.expression : source
  return [...(own?.value === undefined ? [] : [own.value]), ...Object.values(node).flatMap(specifiers)]
}

interface SyntaxNode {
  readonly type: string
  readonly source: { readonly value?: string }
  readonly argument: { readonly value?: string }
  readonly callee: { readonly type: string }
  readonly arguments: readonly { readonly expression: { readonly value?: string } }[]
}

/** The part of the project a file is: a folder or a file of src/, one rule, or the list of the rules. */
function part(file: string): string {
  const [top, name = ''] = file.replace(/\.ts$/, '').split('/')
  if (top === 'src') return name
  return name === 'index' ? 'rules' : `rules/${name}`
}

const layerOf = (name: string): number =>
  layers.findIndex(parts => parts.includes(name.replace(/^rules\/.+/, 'rules/*')))

const files = ['src', 'rules'].flatMap(sourceFiles)
const importsByFile = new Map(files.map(file => [file, importsOf(file)]))

const internal = (file: string): string[] =>
  (importsByFile.get(file) ?? []).filter(name => importsByFile.has(name))

/** One cycle of a graph as a path that ends where it began, or undefined. */
function cycleIn(graph: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>()
  const visit = (node: string, path: readonly string[]): string[] | undefined => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node]
    if (done.has(node)) return undefined
    for (const next of graph.get(node) ?? []) {
      const cycle = visit(next, [...path, node])
      if (cycle) return cycle
    }
    done.add(node)
    return undefined
  }
  for (const node of graph.keys()) {
    const cycle = visit(node, [])
    if (cycle) return cycle
  }
  return undefined
}

const edges = files.flatMap(from => internal(from).map(to => ({ from, to })))

describe('the layout', () => {
  test('the imports were read', () => {
    expect(importsByFile.get('src/index.ts')).toContain('src/facts/load.ts')
    expect(importsByFile.get('src/rule/rule.ts')).toContain('src/document/document.ts')
  })

  test('every file has a layer', () => {
    expect(files.filter(file => layerOf(part(file)) < 0)).toEqual([])
  })

  test('every relative import names a file that is there', () => {
    const missing = files.flatMap(from =>
      importsByFile
        .get(from)!
        .filter(name => /^(src|rules)\//.test(name) && !importsByFile.has(name))
        .map(to => `${from} -> ${to}`),
    )
    expect(missing).toEqual([])
  })

  test('imports never go up the layers', () => {
    const up = edges.filter(({ from, to }) => layerOf(part(to)) > layerOf(part(from)))
    expect(up).toEqual([])
  })

  test('no file is part of a cycle', () => {
    expect(cycleIn(new Map(files.map(file => [file, internal(file)])))).toBeUndefined()
  })

  test('no folder is part of a cycle', () => {
    const graph = new Map(files.map(file => [part(file), [] as string[]]))
    for (const { from, to } of edges) if (part(from) !== part(to)) graph.get(part(from))!.push(part(to))
    expect(cycleIn(graph)).toBeUndefined()
  })

  test('rules know neither each other nor what runs them', () => {
    const foreign = edges.filter(
      ({ from, to }) =>
        part(from).startsWith('rules/') &&
        part(to) !== part(from) &&
        /^(rules\b|engine|report|fix|files|cli)/.test(part(to)),
    )
    expect(foreign).toEqual([])
  })

  test('only the outermost parts touch the outside', () => {
    const touching = files.filter(file => importsByFile.get(file)!.some(name => name.startsWith('node:')))
    expect(touching.filter(file => !touchesTheOutside.test(file))).toEqual([])
  })

  test('files are at most 250 lines long', () => {
    const lines = (file: string) => readFileSync(join(root, file), 'utf8').split('\n').length - 1
    expect(files.filter(file => !file.endsWith('.generated.ts') && lines(file) > 250)).toEqual([])
  })

  test('no list is handed on as the arguments of push, where an article decides how long it is', () => {
    const pushes = (file: string) => /\.push\(\s*\.\.\./.test(readFileSync(join(root, file), 'utf8'))
    expect(files.filter(pushes)).toEqual([])
  })

  test('no file or folder has a name that says nothing', () => {
    const names = (file: string) => file.replace(/\.ts$/, '').split('/')
    expect(files.filter(file => names(file).some(name => emptyName.test(name)))).toEqual([])
  })
})

test('a cycle is found', () => {
  const graph = new Map([
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['b']],
  ])
  expect(cycleIn(graph)).toEqual(['b', 'c', 'b'])
})

test('imports of every kind are read', () => {
  const code = `
    import type { A } from './a.ts'
    import './b.ts'
    export { c } from './c.ts'
    export * from './d.ts'
    export type E = import('./e.ts').E
    export const f = () => import('./f.ts')
    import { type G } from './g.ts'
  `
  expect(specifiers(parseSync(code, { syntax: 'typescript' })).sort()).toEqual(
    ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(name => `./${name}.ts`),
  )
})
