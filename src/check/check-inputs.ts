import type { Outcome } from './article-check.ts'
import type { Checker } from './checker.ts'
import { failuresOf } from './failures-of.ts'
import type { Input } from './inputs.ts'

export interface Checking {
  readonly checker: Checker
  readonly read: (input: Input) => Promise<Uint8Array>
  /** Told after each article. */
  readonly onChecked?: () => void
}

/** Checks articles, each alone: the outcomes in the order of the inputs, whichever was ready first. */
export async function checkInputs(
  inputs: readonly Input[],
  { checker, read, onChecked }: Checking,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  let next = 0
  const work = async (): Promise<void> => {
    for (let at = next++; at < inputs.length; at = next++) {
      outcomes[at] = await checkOne(inputs[at]!, checker, read)
      onChecked?.()
    }
  }
  await Promise.all(Array.from({ length: checker.width }, work))
  return outcomes
}

async function checkOne(input: Input, checker: Checker, read: Checking['read']): Promise<Outcome> {
  try {
    return await checker.check({ ...input, bytes: await read(input) })
  } catch (error) {
    return { failures: failuresOf(error, input.place) }
  }
}
