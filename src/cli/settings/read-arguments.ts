import { parseArgs } from 'node:util'
import { addTo } from '../../text/group-by.ts'
import { present } from '../../text/present.ts'
import { nearest } from '../../text/spelling/nearest.ts'
import { UsageError } from '../process/usage-error.ts'
import { type OptionName, optionNames, optionOf } from './options.ts'

/** A command line as it was written: nothing is checked but that every option is known and has what it needs. */
export interface Arguments {
  readonly positionals: readonly string[]
  /** The values of an option in order; a switch has an empty one for each time it was given. */
  readonly given: ReadonlyMap<OptionName, readonly string[]>
  /** The switches in order, for those of which the last one holds. */
  readonly switches: readonly OptionName[]
}

const config = Object.fromEntries(
  optionNames.map(name => {
    const { value, short } = optionOf(name)!
    return [name, { type: value ? ('string' as const) : ('boolean' as const), ...present({ short }) }]
  }),
)

/**
 * Reads the words after the program's name.
 * @throws UsageError for an unknown option, a missing value, a value that a switch does not take.
 */
export function readArguments(words: readonly string[]): Arguments {
  const { positionals, tokens } = parseArgs({
    args: [...words],
    options: config,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const given = new Map<OptionName, string[]>()
  const switches: OptionName[] = []
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const name = checked(token)
    addTo(given, name, token.value ?? '')
    if (token.value === undefined) switches.push(name)
  }
  return { positionals, given, switches }
}

interface OptionToken {
  readonly name: string
  readonly rawName: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

function checked({ name, rawName, value, inlineValue }: OptionToken): OptionName {
  const option = optionOf(name)
  if (!option) {
    const meant = nearest(name, optionNames)
    throw new UsageError(`unknown option ${rawName}${meant ? `, did you mean --${meant}?` : ''}`)
  }
  if (!option.value && value !== undefined) throw new UsageError(`${rawName} takes no value`)
  if (option.value && !value) throw new UsageError(`${rawName} needs a value: ${rawName} ${option.value}`)
  // `--facts --quiet` is a forgotten value, not a file of that name.
  if (!inlineValue && value?.startsWith('-'))
    throw new UsageError(`${rawName} needs a value; if it is ${value}, write ${rawName}=${value}`)
  return name as OptionName
}

/** The last value that was given for an option, if any. */
export const lastValue = ({ given }: Arguments, name: OptionName): string | undefined =>
  given.get(name)?.at(-1)
