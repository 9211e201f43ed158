// A copy of the project with mutants in it, and its tests.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { copyProject } from '../copy-project.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Copies the project, with other contents for some of its files by path. Gives the folder of the copy. */
export function createSandbox(contents) {
  const folder = copyProject()
  for (const [path, content] of Object.entries(contents)) writeFileSync(join(folder, path), content)
  mkdirSync(join(folder, 'met'))
  const config = `import base from '${root}jest.config.js'
export default { ...base, rootDir: '${folder}', setupFilesAfterEnv: ['./scripts/mutate/switch.mjs'] }\n`
  writeFileSync(join(folder, 'jest.config.js'), config)
  return folder
}

/** The test files that spawn nothing, as what runs in another process meets no mutant; and without those of hostile input. */
const inProcess = folder =>
  ['test', 'rules']
    .flatMap(name =>
      readdirSync(join(folder, name), { recursive: true }).map(path => join(folder, name, path)),
    )
    .filter(path => path.endsWith('.test.ts') && !path.includes('/hostile/'))
    .filter(path => !readFileSync(path, 'utf8').includes('node:child_process'))

/**
 * Runs all tests with no mutant alive. Gives, of those that pass, the file, the numbers of the mutants they meet and
 * the milliseconds they take; those that meet the fewest first, for they are about what they meet.
 */
export function findTests(folder) {
  const output = join(folder, 'first-run.json')
  runJest(folder, ['--json', '--outputFile', output, ...inProcess(folder)], {
    MUTANTS_MET: join(folder, 'met'),
  })
  const { testResults } = JSON.parse(readFileSync(output, 'utf8'))
  const failed = new Set(testResults.filter(({ status }) => status === 'failed').map(({ name }) => name))
  for (const name of failed) console.log(`left out, as it fails in the copy: ${name}`)
  return readdirSync(join(folder, 'met'))
    .map(name => JSON.parse(readFileSync(join(folder, 'met', name), 'utf8')))
    .filter(({ test }) => !failed.has(test))
    .sort((a, b) => a.met.length - b.met.length || a.milliseconds - b.milliseconds)
}

/** Whether the tests notice a mutant: they fail, or take far longer than they did. */
export function isNoticed(folder, number, tests) {
  const usual = tests.reduce((sum, { milliseconds }) => sum + milliseconds, 0)
  const files = tests.map(({ test }) => test)
  return (
    runJest(folder, ['--bail', ...files], { MUTANT: String(number) }, Math.round(30_000 + 10 * usual)) !== 0
  )
}

function runJest(folder, words, env, timeout) {
  const jest = join(root, 'node_modules/jest/bin/jest.js')
  const { status } = spawnSync(
    process.execPath,
    [
      '--experimental-vm-modules',
      jest,
      '--runInBand',
      '--silent',
      '--testTimeout=120000',
      '--runTestsByPath',
      ...words,
    ],
    { cwd: folder, env: { ...process.env, ...env }, stdio: 'ignore', timeout, killSignal: 'SIGKILL' },
  )
  return status
}
