import { setFlagsFromString } from 'node:v8'

const version = Number.parseInt(process.versions.v8, 10)
// One that does not know a setting says so on standard error; these were tried up to this one.
const newestKnown = 14

/**
 * Lets V8 compile patterns as well as it can, which `bin/load.js` tells it not to: for a few articles that takes longer than
 * all their searches.
 */
export const compilePatternsWell = (): void => set('--regexp-optimization')

/**
 * Lets V8 make machine code of a function as soon as it does by itself, which `bin/load.js` tells it not to. It compiles in
 * the background, which costs nothing while a processor is idle.
 */
export const compileSoon = (): void =>
  set(version < 12 ? '--interrupt-budget=67584' : '--invocation-count-for-turbofan=3000')

function set(setting: string): void {
  if (version <= newestKnown) setFlagsFromString(setting)
}
