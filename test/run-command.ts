import { Readable, Writable } from 'node:stream'
import { main } from '../src/cli/main.ts'

export interface Outcome {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export interface RunSetting {
  readonly stdin?: string
  readonly env?: Readonly<Record<string, string>>
  readonly isTTY?: boolean
}

/** Runs the command line in this process, in its working directory. */
export async function runCommand(
  words: readonly string[],
  { stdin = '', env = {}, isTTY = false }: RunSetting = {},
): Promise<Outcome> {
  const written = { stdout: '', stderr: '' }
  const stream = (name: keyof typeof written) =>
    Object.assign(
      new Writable({
        write(chunk, _, done) {
          written[name] += chunk
          done()
        },
      }),
      { isTTY },
    )
  const code = await main({
    argv: ['node', 'factlint', ...words],
    cwd: process.cwd,
    env,
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: stream('stdout'),
    stderr: stream('stderr'),
  })
  return { code, ...written }
}
