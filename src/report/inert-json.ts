// Beyond what JSON must escape: what a terminal or a log of CI that shows the JSON would obey.
const command = /[\u007f-\u009f\p{Cf}\u2028\u2029]|#(?=#\w*\[)/gu

/** A value as indented JSON with a line break at its end; nothing that shows it finds a command in it. */
export const inertJson = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replace(command, escaped)}\n`

function escaped(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
  return units.map(unit => `\\u${unit.toString(16).padStart(4, '0')}`).join('')
}
