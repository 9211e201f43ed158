/** How one character is shown on a line of its own alphabet: never as itself where a terminal would obey it. */
export interface Glyph {
  readonly text: string
  /** Cells of a terminal: 0 for a combining mark, 2 for a wide character. */
  readonly width: number
}

const tabWidth = 4
const zeroWidthJoiner = '\u200D'

/**
 * Shows one character (a code point, or a lone surrogate). `before` is the one before it: a joiner between two
 * emoji, and what it joins, take no room of their own.
 */
export function glyphOf(character: string, before = ''): Glyph {
  if (character === '\t') return { text: ' '.repeat(tabWidth), width: tabWidth }
  if (character === zeroWidthJoiner && isEmoji(before)) return { text: character, width: 0 }
  if (isInvisible(character)) return named(character)
  if (isAttached(character) && before !== '') return { text: character, width: 0 }
  if (before === zeroWidthJoiner && isEmoji(character)) return { text: character, width: 0 }
  return { text: character, width: isWide(character) ? 2 : 1 }
}

// Patterns of Unicode's classes are read when they are made: here, when somebody has text to show.
/** Controls, format characters (bidi marks, zero-width spaces, soft hyphens), lone surrogates, line separators. */
const isInvisible = (character: string): boolean => /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(character)

const isAttached = (character: string): boolean => /[\p{M}\p{Emoji_Modifier}]/u.test(character)

/** East Asian Wide and Fullwidth (Unicode Standard Annex 11), in whole blocks, and what is an emoji by default. */
const isWide = (character: string): boolean =>
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u4DBF\u4E00-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}\p{Emoji_Presentation}]/u.test(
    character,
  ) && !/\p{Regional_Indicator}/u.test(character)

const isEmoji = (character: string): boolean =>
  /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F/u.test(character)

function named(character: string): Glyph {
  const code = character.codePointAt(0)!
  if (code < 0x20) return { text: String.fromCharCode(0x2400 + code), width: 1 }
  if (code === 0x7f) return { text: '␡', width: 1 }
  const text = `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
  return { text, width: text.length }
}

/** A text with every character that a terminal would obey, or that nobody would see, made visible. */
export function withGlyphs(text: string): string {
  let result = ''
  let before = ''
  for (const character of text) {
    result += glyphOf(character, before).text
    before = character
  }
  return result
}

/** So much of a text as a message has room for, with nothing in it that a terminal would obey. */
export const clip = (text: string): string => withGlyphs(text.length > 60 ? `${text.slice(0, 60)}…` : text)
