import { type Piece, placeholder, verbatim } from './piece.ts'

// The look-behind keeps the search linear: a long word without an @ is tried once, not once a letter.
const address =
  /(?:\bhttps?:\/\/|\bwww\.(?=\w))[^\s<>"“”]+|(?<![\w.+-])(?:mailto:)?[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/gi
const trailing = /[.,;:!?)\]}'’»*_]$/

/** Web and mail addresses in running text are not prose: each becomes one placeholder. */
export function hideAddresses(piece: Piece): Piece[] {
  if (piece.kind !== 'verbatim' || !mayHave(piece.text)) return [piece]
  const pieces: Piece[] = []
  let at = 0
  for (const match of piece.text.matchAll(address)) {
    const end = match.index + addressLength(match[0])
    pieces.push(verbatim(piece.text.slice(at, match.index), piece.source.start + at))
    pieces.push({
      text: placeholder,
      source: { start: piece.source.start + match.index, end: piece.source.start + end },
      kind: 'other',
    })
    at = end
  }
  pieces.push(verbatim(piece.text.slice(at), piece.source.start + at))
  return pieces.filter(({ text }) => text !== '')
}

/** Without the punctuation of the sentence behind it. */
function addressLength(match: string): number {
  let length = match.length
  while (length > 1 && trailing.test(match[length - 1]!)) length--
  return length
}

/** An address without what a reader leaves out: the scheme, `www.` and the last slash. */
export const bareAddress = (address: string): string =>
  address.replace(/^(?:https?:\/\/|mailto:)(?:www\.)?/i, '').replace(/\/$/, '')

const mayHave = (text: string): boolean => text.includes('@') || text.includes('://') || /www\./i.test(text)
