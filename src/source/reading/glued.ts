import type { Span } from '../../text/span.ts'

/** A word that begins a sentence right behind another's full stop: `the policy.Lund said`, as pages are cut together. */
const beginning = /^\p{Lu}\p{Ll}{3}/u
const ending = /\p{Ll}{3}$/u

/** True where the space between two sentences was lost, so that two words of a text touch a full stop. */
export const areGlued = (text: string, before: Span, after: Span): boolean =>
  after.start === before.end + 1 &&
  text[before.end] === '.' &&
  ending.test(text.slice(before.start, before.end)) &&
  beginning.test(text.slice(after.start, after.end))
