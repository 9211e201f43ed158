const { existsSync, readFileSync } = require('node:fs')
const { dirname, resolve } = require('node:path')
const { pathToFileURL } = require('node:url')
const util = require('node:util')
const { setFlagsFromString } = require('node:v8')
const { Script } = require('node:vm')
const { crc32 } = require('node:zlib')

const v8Version = Number.parseInt(process.versions.v8, 10)

// V8 would wait until there is up to four times as much garbage as live data, and would put the words of each article
// among what lasts, because the words of the facts do. So it takes a fourth less memory over 30 MB, a fifth less with
// 13,000 facts, and not more time. It would compile each pattern twice, to run slowly once and fast after that, though nearly
// all run again. And it would look for the best way to search for each pattern, and soon make machine code of what has run
// for a while, which takes longer than a few articles run on it: where there are many, the program has it do both
// (src/cli/process/v8.ts).
const startSettings = [
  '--heap-growing-percent=60',
  '--no-allocation-site-pretenuring',
  '--no-regexp-tier-up',
  '--no-regexp-optimization',
  // Some seven times what V8 counts to by itself.
  v8Version < 12 ? '--interrupt-budget=500000' : '--invocation-count-for-turbofan=22000',
]
// A V8 that does not know a setting says so on standard error. These were tried from Node 20 to 25.
const newestKnownV8 = 14

// What every check needs of Node, which loads it when it is first looked at. That comes compiled, but for the settings that
// Node started with: loaded after a change of those it takes four times as long.
const lookedAtFirst = [
  [process, 'stdout'],
  [process, 'stderr'],
  [util, 'parseArgs'],
]

/** Tells V8 so, before anything else is loaded: what it compiles, it compiles for its settings. */
function applySettings() {
  if (v8Version > newestKnownV8) return
  for (const [owner, name] of lookedAtFirst) Reflect.get(owner, name)
  for (const setting of startSettings) setFlagsFromString(setting)
}

/**
 * Loads a bundle, and what it requires beside itself, with what V8 made of them when the package was built: without it
 * a start takes a fourth longer. The same V8 can use it, for the same kind of processor; any other compiles as always.
 * Gives what the bundle exports; `loaded` is told of each file when it has been run: its path, its bytes, its script.
 */
function load(path, loaded = () => undefined) {
  const bytes = readFileSync(path)
  const cachedData = compiledFor(path, bytes)
  const script = new Script(`(function (exports, require, module, __filename) {${bytes.latin1Slice()}\n})`, {
    filename: pathToFileURL(path).href,
    ...(cachedData && { cachedData }),
  })
  const module = { exports: {} }
  const requireAny = name =>
    name.startsWith('./') ? load(resolve(dirname(path), name), loaded) : require(name)
  script.runInThisContext()(module.exports, requireAny, module, path)
  loaded(path, bytes, script)
  return module.exports
}

const compiledPath = path => `${path}.${process.versions.v8}-${process.arch}.bin`

// At the end of a compiled form: the sum over it and the bundle it was made of. V8 itself would take what is broken for
// good, and end the process.
const sumLength = 4

/** What V8 made of a bundle, unless there is none for this V8 or it is not whole. */
function compiledFor(path, bytes) {
  const file = compiledPath(path)
  if (!existsSync(file)) return undefined
  const framed = readFileSync(file)
  const data = framed.subarray(0, -sumLength)
  const isWhole = framed.length > sumLength && framed.readUInt32LE(data.length) === crc32(bytes, crc32(data))
  return isWhole ? data : undefined
}

/** A compiled form as `load` reads it. */
function frame(data, bytes) {
  const sum = Buffer.alloc(sumLength)
  sum.writeUInt32LE(crc32(bytes, crc32(data)))
  return Buffer.concat([data, sum])
}

module.exports = { applySettings, compiledPath, frame, load }
