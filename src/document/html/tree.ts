import type { Element } from 'hast'
import type { Span } from '../../text/span.ts'

interface Placed {
  readonly position?:
    | {
        readonly start: { readonly offset?: number | undefined }
        readonly end: { readonly offset?: number | undefined }
      }
    | undefined
}

/** Where a node stands in the text that was parsed; `undefined` for one that the parser put in. */
export function spanOf({ position }: Placed): Span | undefined {
  const start = position?.start.offset
  const end = position?.end.offset
  return start === undefined || end === undefined ? undefined : { start, end }
}

/** Where an attribute stands, name and value. */
export const attributeSpan = ({ data }: Element, name: string): Span | undefined =>
  spanOf({ position: data?.position?.properties?.[name] })

/** Where an element's start tag stands. */
export const openingSpan = ({ data }: Element): Span | undefined =>
  spanOf({ position: data?.position?.opening })

/** Where its end tag stands. */
export const closingSpan = ({ data }: Element): Span | undefined =>
  spanOf({ position: data?.position?.closing })
