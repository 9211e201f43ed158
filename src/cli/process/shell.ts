import type { Writable } from 'node:stream'
import { type InputError, refusal } from '../../input-error.ts'
import { isClosed, isFile, writeAll } from './descriptors.ts'

/** 0: nothing wrong; 1: errors, or too many warnings; 2: something was not checked. */
export type ExitCode = 0 | 1 | 2

/** What a command may touch of the process it runs in. */
export interface Shell {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly stdout: Writable & { readonly isTTY?: boolean }
  readonly stderr: Writable & { readonly isTTY?: boolean }
}

/**
 * Writes a text whole and waits until the stream has passed it on.
 * @throws the stream's error where it cannot, and InputError where standard output is closed.
 */
export async function write(stream: Writable, text: string): Promise<void> {
  if (text === '') return
  if (stream === process.stdout && isClosed(1)) throw closedOutput()
  const descriptor = descriptorOf(stream)
  if (descriptor !== undefined && isFile(descriptor)) writeAll(descriptor, text)
  else await passOn(stream, text)
}

const closedOutput = (): InputError =>
  refusal('standard output', 'closed, and nothing could be written to it')

function descriptorOf(stream: Writable): number | undefined {
  if (stream === process.stdout) return 1
  return stream === process.stderr ? 2 : undefined
}

const passOn = (stream: Writable, text: string): Promise<void> =>
  new Promise((done, fail) => {
    // Told twice of a failure: by the callback, and by an event that ends the process if nobody hears it.
    stream.once('error', fail)
    stream.write(text, error => {
      if (error) return fail(error)
      stream.off('error', fail)
      done()
    })
  })
