// Bundles the command line, so that a start reads a few files instead of hundreds: dist/cli/main.cjs, and a file for
// whatever few runs need. The licences of what is bundled go beside it.
//   node scripts/bundle.mjs [FOLDER]
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { makePatternsLate } from './bundle/late-patterns.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(process.argv[2] ?? join(root, 'dist'), 'cli')

const yaml = join(root, 'node_modules/yaml/browser/dist')
const settings = {
  absWorkingDir: root,
  outdir: folder,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  target: 'node20.19',
  // esbuild would make a pattern with classes of Unicode anew at each use, since not every Node knows the latest of them.
  supported: { 'regexp-unicode-property-escapes': true },
  charset: 'ascii',
  metafile: true,
  legalComments: 'none',
  // fast-levenshtein makes one when it is loaded, which takes longer than all else that an article of 8 KB needs of it; we
  // never compare as a language sorts.
  define: { 'Intl.Collator': 'undefined' },
}

// What few runs need is read at the first call: synchronously, so that what calls it need not know. All that these
// modules export are functions that take and give plain data; they share nothing with the rest of the program.
const ownOnDemand = [
  'src/document/front-matter/yaml.ts',
  'src/document/html/rehype.ts',
  'src/document/markdown/remark.ts',
  'src/document/mdx/remark-mdx.ts',
  'src/facts/yaml/read.ts',
  'src/fix/unified-diff.ts',
  'src/mentions/names/english.ts',
  'src/source/print/yaml.ts',
  'src/source/sources.ts',
  'src/text/spelling/levenshtein.ts',
]
const foreignOnDemand = {
  'decode-named-character-reference': ['decodeNamedCharacterReference'],
  'node:child_process': ['execFile'],
  'node:crypto': ['createHash', 'hash', 'randomBytes'],
  'node:fs/promises': [
    'access',
    'lstat',
    'mkdir',
    'open',
    'readFile',
    'realpath',
    'rename',
    'rm',
    'stat',
    'writeFile',
  ],
  'node:os': ['availableParallelism'],
  picomatch: ['default'],
}

const exportedBy = path =>
  Array.from(
    readFileSync(join(root, path), 'utf8').matchAll(/^export (?:const|function|\{) ?(\w+)/gm),
    ([, name]) => name,
  )
const onDemand = {
  ...Object.fromEntries(ownOnDemand.map(path => [path, exportedBy(path)])),
  ...foreignOnDemand,
}

/** The name of a module's own file: `facts-yaml-read.cjs` for `src/facts/yaml/read.ts`. */
const fileOf = module => `${module.replace(/^src\/|\.ts$/g, '').replaceAll('/', '-')}.cjs`

function firstCalls(module) {
  const loading = module.startsWith('node:')
    ? `process.getBuiltinModule('${module}')`
    : `require('./${fileOf(module)}')`
  const calls = onDemand[module].map(
    (name, at) => `
      const call${at} = (...given) => (loaded ??= ${loading}).${name}(...given)
      export { call${at} as ${name} }`,
  )
  return `let loaded\n${calls.join('\n')}`
}

const isPath = module => module.startsWith('src/')
const modules = Object.keys(onDemand)
const ownFiles = modules.filter(module => !module.startsWith('node:'))

const loadOnDemand = {
  name: 'load-on-demand',
  setup: bundler => {
    for (const module of modules.filter(isPath))
      bundler.onLoad({ filter: new RegExp(`/${module}$`) }, () => ({ contents: firstCalls(module) }))
    for (const module of modules.filter(name => !isPath(name))) {
      const found = { namespace: 'on-demand', path: module }
      bundler.onResolve({ filter: new RegExp(`^${module}$`) }, () => found)
      bundler.onLoad({ filter: new RegExp(`^${module}$`), namespace: 'on-demand' }, () => ({
        contents: firstCalls(module),
      }))
    }
  },
}

/** The file of a module exports those functions and nothing more. */
const exportFunctions = {
  name: 'export-functions',
  setup: bundler => {
    bundler.onResolve({ filter: /^functions:/ }, ({ path }) => ({
      namespace: 'functions',
      path: path.slice('functions:'.length),
    }))
    bundler.onLoad({ filter: /./, namespace: 'functions' }, ({ path }) => ({
      contents: `export { ${onDemand[path].join(', ')} } from '${isPath(path) ? `./${path}` : path}'`,
      resolveDir: root,
    }))
  },
}

/** Patterns with classes of Unicode are compiled at their first use. */
const compileLate = {
  name: 'compile-late',
  setup: bundler => {
    bundler.onLoad({ filter: /\/(?:src|rules)\/.*\.ts$/ }, async ({ path }) => {
      return { contents: makePatternsLate(await readFile(path, 'utf8')), loader: 'ts' }
    })
  },
}

const results = await Promise.all([
  build({
    ...settings,
    entryPoints: { main: 'src/cli/main.ts', worker: 'src/cli/lint/worker.ts' },
    plugins: [loadOnDemand, compileLate],
    inject: [join(root, 'scripts/bundle/late-pattern.ts')],
    external: ['./*.cjs'],
    // Nodes of YAML are told apart, and nothing more: all else of the library is for modules that are read on demand.
    alias: { yaml: `${yaml}/nodes/identity.js` },
    banner: { js: "const ownUrl = require('node:url').pathToFileURL(__filename).href" },
    define: { ...settings.define, 'import.meta.url': 'ownUrl' },
  }),
  build({
    ...settings,
    entryPoints: Object.fromEntries(
      ownFiles.map(module => [fileOf(module).replace(/\.cjs$/, ''), `functions:${module}`]),
    ),
    plugins: [exportFunctions],
    define: { ...settings.define, 'import.meta.url': '__filename' },
    // The same modules as those for Node, and bundled one by one.
    alias: { yaml: `${yaml}/index.js` },
  }),
])

/** A source that is all ASCII is read as it is; esbuild leaves patterns and comments as they are written. */
const asAscii = text =>
  text.replace(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

for (const name of readdirSync(folder).filter(name => name.endsWith('.cjs'))) {
  const path = join(folder, name)
  writeFileSync(path, asAscii(readFileSync(path, 'utf8')))
}

const outputs = results.flatMap(({ metafile }) => Object.values(metafile.outputs))

/** The folders of the packages of which something was bundled. */
const packages = [
  ...new Set(
    outputs
      .flatMap(({ inputs }) => Object.keys(inputs))
      .flatMap(path => path.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/) ?? []),
  ),
].sort()

/** The terms of a package: its licence file, else what its readme says under that heading. */
function termsOf(path) {
  const files = readdirSync(join(root, path))
  const read = name => readFileSync(join(root, path, name), 'utf8')
  const licence = files.find(file => /^licen[cs]e/i.test(file))
  if (licence !== undefined) return read(licence).trim()
  const readme = read(files.find(file => /^readme/i.test(file)))
  const start = readme.search(/^\W*licen[cs]e\s*$/im)
  if (start < 0) throw new Error(`${path} has no licence that could be shipped`)
  return readme.slice(start).trim()
}

function licenceOf(path) {
  const { name, version } = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'))
  return `${name} ${version}\n\n${termsOf(path)}\n`
}

const notice = [
  'The command line of factlint has code of these packages in it, each under its own licence.\n',
  ...packages.map(licenceOf),
]
writeFileSync(join(folder, 'licences.txt'), notice.join(`\n${'-'.repeat(80)}\n\n`))
