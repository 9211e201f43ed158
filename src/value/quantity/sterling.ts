/**
 * Whether the pounds of a text are money: it writes `£`, has pence, or tells of millions of pounds. Nothing that is told of
 * without what it is made of weighs so much: `2 million pounds of beef` does.
 */
export const isSterling = (text: string): boolean =>
  text.includes('£') || (/pound|pence/.test(text) && money.test(text))

const money =
  /\d ?pence\b|(?<![a-z])(?:m(?:illion|ln|n)?|b(?:illion|ln|n)?|tr(?:illion|ln|n)?)[ -]pounds?\b(?! of (?!the|its|his|her|their))|\bpounds? (?:sterling\b|\((?:about |around )?[$€])/i

/** Whether the pounds at an offset of such a text are a weight all the same: `The boxer weighs 160 pounds.` */
export const isWeight = (text: string, at: number): boolean =>
  weighed.test(text.slice(Math.max(0, at - reach), at)) || heavy.test(text.slice(at, at + reach))

const weighed = /\bweigh(?:s|ed|ing|t)?\b[^.;:]*$/i
const heavy = /^pounds? (?:in weight|heav(?:y|ier)|lighter|overweight)\b/i

// So far off stands what says that it is a weight.
const reach = 40
