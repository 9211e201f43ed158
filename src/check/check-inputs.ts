import type { CheckOutcome, NotChecked } from './article-check.ts'
import type { CheckCache } from './cached.ts'
import type { Checker } from './checker.ts'
import { failuresOf } from './failures-of.ts'
import type { Input } from './inputs.ts'

export interface Checking {
  readonly read: (input: Input) => Promise<Uint8Array>
  /** Opens what checks the articles that the cache does not have. */
  readonly openChecker: (inputs: readonly Input[]) => Promise<Checker>
  readonly cache?: CheckCache
  /** Told after each article. */
  readonly onChecked: () => void
}

/** Checks articles, each alone: the outcomes in the order of the inputs, whichever was ready first. */
export async function checkInputs(
  inputs: readonly Input[],
  checking: Checking,
): Promise<readonly CheckOutcome[]> {
  const known = await recall(inputs, checking)
  const left = inputs.filter((_, at) => known[at] === undefined)
  if (left.length === 0) return known as readonly CheckOutcome[]
  const checker = await checking.openChecker(left)
  try {
    const checked = await checkAll(left, checker, checking)
    let next = 0
    return known.map(outcome => outcome ?? checked[next++]!)
  } finally {
    await checker.close()
  }
}

/** What the cache has of the articles as they are now. */
async function recall(
  inputs: readonly Input[],
  { read, cache, onChecked }: Checking,
): Promise<readonly (CheckOutcome | undefined)[]> {
  if (!cache) return inputs.map(() => undefined)
  const outcomes: (CheckOutcome | undefined)[] = []
  for (const input of inputs) {
    const outcome = await orFailures(input, async () => cache.get({ ...input, bytes: await read(input) }))
    outcomes.push(outcome)
    if (outcome) onChecked()
  }
  return outcomes
}

async function checkAll(
  inputs: readonly Input[],
  checker: Checker,
  { read, cache, onChecked }: Checking,
): Promise<readonly CheckOutcome[]> {
  const outcomes: CheckOutcome[] = []
  const checkOne = async (input: Input): Promise<CheckOutcome> => {
    const job = { ...input, bytes: await read(input) }
    const outcome = await checker.check(job)
    cache?.put(job, outcome)
    return outcome
  }
  let next = 0
  const work = async (): Promise<void> => {
    for (let at = next++; at < inputs.length; at = next++) {
      const input = inputs[at]!
      outcomes[at] = await orFailures(input, () => checkOne(input))
      onChecked()
    }
  }
  await Promise.all(Array.from({ length: checker.width }, work))
  return outcomes
}

async function orFailures<T>({ place }: Input, check: () => Promise<T>): Promise<T | NotChecked> {
  try {
    return await check()
  } catch (error) {
    return { failures: failuresOf(error, place) }
  }
}
