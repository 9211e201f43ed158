import { inflections } from './inflection.ts'
import { once } from './once.ts'
import { keysOf } from './word.ts'

export type Direction = 'up' | 'down'

// Verbs that say which way a number went. Those that go both ways (`change`, `move`) or may mean something else are left out.
const verbs: Readonly<Record<Direction, string>> = {
  up: 'rise increase grow climb jump expand swell double triple quadruple soar surge raise widen advance lift',
  down:
    'fall drop cut reduce shrink trim pare whittle decline decrease lower slash halve dwindle slim narrow slide plunge ' +
    'tumble sink slump dip contract slip',
}

const formsOf = (direction: Direction): [string, Direction][] =>
  verbs[direction].split(' ').flatMap(verb => Array.from(inflections(verb), form => [form, direction]))

const directions = once(
  () => new Map([...formsOf('up'), ...formsOf('down'), ['up', 'up'], ['down', 'down']] as const),
)

/** Which way a number went, by a word in lower case: `rose` and `up` say up. Undefined for any other word. */
export const directionOf = (key: string): Direction | undefined => directions().get(key)

/** All words that say which way a number went, in lower case and in every form. */
export const directionWords = (): Iterable<string> => directions().keys()

const nouns = new Map<string, Direction>([
  ...['rise', 'increase', 'jump', 'surge', 'growth', 'gain'].map(noun => [noun, 'up'] as const),
  ...['fall', 'drop', 'decline', 'decrease', 'cut', 'slump', 'dip', 'reduction'].map(
    noun => [noun, 'down'] as const,
  ),
])

/** Which way it goes what a text names: `rise of sales` up, `drop in rents` down. Undefined for what is no change. */
export function directionNamed(text: string): Direction | undefined {
  const keys = keysOf(text)
  const end = keys.findIndex(key => /^(?:of|in)$/.test(key))
  return nouns.get((end < 0 ? keys : keys.slice(0, end)).at(-1) ?? '')
}
