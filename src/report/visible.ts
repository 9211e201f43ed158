import { withGlyphs } from '../text/glyph.ts'

// What a log of CI obeys: `##[` and `##name[` anywhere in a line, `::` at its start.
const logCommand = /#(?=#\w*\[)|(?<=^\s*):(?=:)/gu

/**
 * The text on one line, with every character that a terminal or a log of CI could obey written as a sign that nothing
 * obeys. Nothing is dropped.
 */
export const visible = (text: string): string => inert(withGlyphs(text))

/** The same for a line that was made visible for terminals already. */
export const inert = (line: string): string =>
  line.replace(logCommand, character => `<U+00${character.charCodeAt(0).toString(16).toUpperCase()}>`)
