/** A figure of digits: its value, and the size of one unit of the last digit that was written. */
export interface Figure {
  readonly value: number
  readonly step: number
  readonly whole: boolean
}

const grouped = /^\d{1,3}(?:(?:,\d{3})+|(?:['’]\d{3})+|(?:[ \u00a0\u2009\u202f]\d{3})+)(?:\.\d+)?$/
// Lakhs and crores are set off in twos.
const indian = /^\d{1,2}(?:,\d{2})+,\d{3}$/
const plain = /^(?:0|[1-9]\d*)(?:\.\d+)?$/
const decimalComma = /^(?:(?:0|[1-9]\d*),\d{1,2}|\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+,\d+)$/

/** Past this many digits a figure is a key or a number for machines, and no double holds it. */
const mostDigits = 21

/** Reads digits with their separators; undefined for what is no figure (`2.10.1`, `007`, `1,2345`). */
export function readFigure(text: string): Figure | undefined {
  if (text.length > 2 * mostDigits) return undefined
  if (grouped.test(text) || indian.test(text)) return made(text.replace(/[,'’\s]/g, ''))
  if (plain.test(text)) return made(text)
  if (decimalComma.test(text)) return made(text.replace(/\s/g, '').replace(',', '.'))
  return undefined
}

function made(digits: string): Figure | undefined {
  if (digits.length > mostDigits) return undefined
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0
  return { value: Number(digits), step: 10 ** -decimals, whole: decimals === 0 }
}

/** The parts of a list that was written without spaces (`22,24,26`); undefined for what is no such list. */
export function listedFigures(text: string): readonly string[] | undefined {
  return /^\d{1,2}(?:,\d{1,2}){2,}$/.test(text) && !indian.test(text) ? text.split(',') : undefined
}
