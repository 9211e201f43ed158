// Runs before each test file: which mutant is alive, and which are met.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const { MUTANT = '', MUTANTS_MET = '' } = process.env
const alive = Number(MUTANT)
const met = new Set()
const start = performance.now()

globalThis.mutant = number => {
  met.add(number)
  return number === alive
}

if (MUTANTS_MET !== '')
  globalThis.afterAll(() => {
    const { testPath } = globalThis.expect.getState()
    const name = `${testPath.replaceAll(/\W/g, '-')}.json`
    const report = { test: testPath, met: [...met], milliseconds: performance.now() - start }
    writeFileSync(join(MUTANTS_MET, name), JSON.stringify(report))
  })
