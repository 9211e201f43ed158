import type { Word } from '../../text/word.ts'

/** What may stand between a verb and its number: `more than`, `about`, `the`. */
export const isHedge = ({ key }: Word): boolean =>
  /^(?:more|fewer|less|than|about|nearly|over|some|the|all|just|only)$/.test(key)
