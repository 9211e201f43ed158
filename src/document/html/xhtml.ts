import { voids } from './elements.ts'

const emptyTag = /<([a-z][^\s/>]*)((?:=\s*(?:"[^"<]*"|'[^'<]*')|=(?!\s*["'])|[^<>=])*)\/>/gi

/**
 * XHTML writes `<a id="x"/>` for an element that has nothing in it; to an HTML parser that is a start tag. Here each
 * becomes a comment of the same length, so that offsets stay.
 */
export function withoutEmptyTags(text: string, path: string): string {
  if (!/\.xhtml$/i.test(path) && !/^\s*<\?xml\s/.test(text)) return text
  return text.replace(emptyTag, (found, name: string) =>
    voids.has(name.toLowerCase()) ? found : `<!${found.slice(2).replaceAll('>', ' ').slice(0, -1)}>`,
  )
}
