const name = '[A-Za-z][A-Za-z0-9-]*'
const attributeName = '[ \\t]+[A-Za-z_:][\\w.:-]*'
// Without quotation marks micromark ends a value at a slash.
const value = String.raw`(?:[ \t]*=[ \t]*(?:"[^"\n]*"|'[^'\n]*'|[^ \t\n"'=<>\`/]+))`
const attribute = `${attributeName}${value}?`

/** The pattern of an opening or closing tag on one line (CommonMark 0.31, 6.6). */
export const tag = String.raw`<(?:${name}(?:${attribute})*[ \t]*/?|/${name}[ \t]*)>`

/** The pattern of one that goes on in the next line. */
export const tagStart = String.raw`<(?:${name}(?:${attribute})*(?:${attributeName}[ \t]*=[ \t]*(?:"[^"\n]*|'[^'\n]*)?)?|/${name})[ \t]*(?=\n)`

/** The pattern of one with values that hold a `=`: where such a tag is a block of its own, micromark takes it. */
export const looseTag = String.raw`<${name}(?:${attributeName}${value}*)*[ \t]*/?>`
