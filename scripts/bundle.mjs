// Bundles the command line, so that a start reads a few files instead of hundreds: dist/cli/main.js, and a chunk for
// whatever is imported on demand. The licences of what is bundled go beside it.
//   node scripts/bundle.mjs [FOLDER]
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(process.argv[2] ?? join(root, 'dist'), 'cli')

const settings = {
  absWorkingDir: root,
  outdir: folder,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  charset: 'utf8',
  metafile: true,
  legalComments: 'none',
  // Its modules for a browser are those for Node, but can be bundled one by one.
  alias: { yaml: join(root, 'node_modules/yaml/browser/dist/index.js') },
}

// What few runs need is a file of its own, read at the first call: synchronously, so that what calls it need not know.
// Each of these functions takes and gives plain data; its module shares nothing with the rest of the program.
const onDemand = {
  'src/document/front-matter/yaml.ts': 'readYaml',
  'src/document/html/rehype.ts': 'parseHtml',
  'src/document/markdown/remark.ts': 'parseMarkdown',
  'src/document/mdx/remark-mdx.ts': 'parseMdx',
  'src/facts/yaml/read.ts': 'readYaml',
  'src/mentions/names/english.ts': 'isEnglish',
}

/** `src/facts/yaml/read.ts` becomes `facts-yaml-read.cjs`. */
const fileOf = path => path.replace(/^src\/|\.ts$/g, '').replaceAll('/', '-')

const firstCall = (path, name) => `
  let loaded
  export const ${name} = (...given) => (loaded ??= require('./${fileOf(path)}.cjs').${name})(...given)
`

const loadOnDemand = {
  name: 'load-on-demand',
  setup: bundler => {
    for (const [path, name] of Object.entries(onDemand))
      bundler.onLoad({ filter: new RegExp(`${path}$`) }, () => ({ contents: firstCall(path, name) }))
  },
}

const results = await Promise.all([
  build({
    ...settings,
    entryPoints: { main: 'src/cli/main.ts', worker: 'src/cli/worker.ts' },
    format: 'esm',
    splitting: true,
    plugins: [loadOnDemand],
    external: ['./*.cjs'],
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url)",
    },
  }),
  build({
    ...settings,
    entryPoints: Object.fromEntries(Object.keys(onDemand).map(path => [fileOf(path), path])),
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
  }),
])

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
