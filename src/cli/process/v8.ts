import { setFlagsFromString } from 'node:v8'

// Some eight times what V8 11 counts to by itself.
const budget = 500_000
// One that does not know a setting says so on standard error; these were tried up to this one.
const newestKnown = 14

/**
 * Lets V8 make machine code of a function only when it has run for longer. It compiles in the background, which costs
 * nothing while a processor is idle; where threads take them all, it takes a fifth of their time over 13 MB.
 */
export const compileLate = (): void => set(`--interrupt-budget=${budget}`)

/**
 * Lets V8 compile patterns as well as it can, which `bin/load.js` tells it not to: for a few articles that takes longer than
 * all their searches.
 */
export const compilePatternsWell = (): void => set('--regexp-optimization')

function set(setting: string): void {
  if (Number.parseInt(process.versions.v8, 10) <= newestKnown) setFlagsFromString(setting)
}
