import { type Piece, placeholder, rewritten } from './piece.ts'

// The look-behind keeps the search linear: a long word without an @ is tried once, not once a letter.
const address =
  /(?:\bhttps?:\/\/|\bwww\.(?=\w))[^\s<>"“”]+|(?<![\w.+-])(?:mailto:)?[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/gi
const trailing = /[.,;:!?)\]}'’»*_]$/

/** Web and mail addresses in running text are not prose: each becomes one placeholder. */
export const hideAddresses = (piece: Piece): Piece[] =>
  piece.kind === 'verbatim' && mayHave(piece.text)
    ? rewritten(piece, address, ([found]) => ({
        text: placeholder,
        kind: 'other',
        length: addressLength(found),
      }))
    : [piece]

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
