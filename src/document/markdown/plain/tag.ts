const name = '[A-Za-z][A-Za-z0-9-]*'
const attributeName = '[ \\t]+[A-Za-z_:][\\w.:-]*'
// Without quotation marks micromark ends a value at a slash.
const attribute = String.raw`${attributeName}(?:[ \t]*=[ \t]*(?:"[^"\n]*"|'[^'\n]*'|[^ \t\n"'=<>\`/]+))?`

/** The pattern of an opening or closing tag on one line (CommonMark 0.31, 6.6). */
export const tag = String.raw`<(?:${name}(?:${attribute})*[ \t]*/?|/${name}[ \t]*)>`

/** The pattern of one that goes on in the next line. */
export const tagStart = String.raw`<(?:${name}(?:${attribute})*(?:${attributeName}[ \t]*=[ \t]*(?:"[^"\n]*|'[^'\n]*)?)?|/${name})[ \t]*(?=\n)`
