/**
 * Where the first character stands, from an offset on, that may have to be cleaned or composed: any but ASCII's, Latin
 * letters with marks, dashes, quotation marks, currencies and the placeholder; and a space behind another. The length of
 * the text where there is none, as in seven pieces of ten.
 */
export function uncommonFrom(text: string, from: number): number {
  let before = 0
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const isPlain = code < 0x7f ? code > 0x20 || (code === 0x20 && before !== 0x20) : isCommon(code)
    if (!isPlain) return at
    before = code
  }
  return text.length
}

const isCommon = (code: number): boolean =>
  (code > 0xa0 && code < 0x180 && code !== 0xad) ||
  (code >= 0x2010 && code <= 0x2027) ||
  (code >= 0x20a0 && code <= 0x20bf) ||
  code === 0xfffc
