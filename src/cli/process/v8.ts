import { setFlagsFromString } from 'node:v8'

// Some eight times what V8 11 counts to by itself.
const budget = 500_000
// One that does not know the setting says so on standard error; it was tried up to this one.
const newestKnown = 14

/**
 * Lets V8 make machine code of a function only when it has run for longer. It compiles in the background, which costs
 * nothing while a processor is idle; where threads take them all, it takes a fifth of their time over 13 MB.
 */
export function compileLate(): void {
  if (Number.parseInt(process.versions.v8, 10) <= newestKnown)
    setFlagsFromString(`--interrupt-budget=${budget}`)
}
