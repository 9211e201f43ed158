import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { lintText } from '../../src/index.ts'
import { factsOf } from '../facts-of.ts'

/** The Markdown files in a folder and its folders, sorted; none where there is no such folder. */
export function postsIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(path => path.endsWith('.md') && !path.endsWith('README.md'))
      .sort()
      .map(path => join(folder, path))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

const renderer = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeStringify, { allowDangerousHtml: true })

const fences = /^---\r?\n[\s\S]*?\r?\n---[ \t]*(?=\r?\n|$)/

/** The page that a public renderer makes of a post, behind the post's own front matter. */
export function renderPage(post: string): string {
  const [front = ''] = fences.exec(post) ?? []
  return `${front}\n${renderer.processSync(post.slice(front.length))}`
}

/** Facts that a post contradicts: names with a letter too many, counts off by three. */
export function contraryFacts(post: string): string {
  const names = new Set(post.match(/\b[A-Z][a-z]{4,12} [A-Z][a-z]{5,12}\b/g) ?? [])
  const counts = new Map(
    Array.from(post.matchAll(/\b(\d{1,4}) ([a-z]{4,12}s)\b/g), ([, figure, noun]) => [
      noun!,
      Number(figure) + 3,
    ]),
  )
  return [
    'names:',
    ...Array.from(names, name => `  - ${name.replace(/(..)$/, 'q$1')}`),
    'counts:',
    ...Array.from(counts, ([noun, value]) => `  - { subject: ${noun}, value: ${value}, unit: ${noun} }`),
  ].join('\n')
}

/** What is found in a text, by rule and message, each once; without places, which differ between formats. */
export function faultsOf(text: string, path: string, facts: string): string[] {
  const { findings } = lintText(text, { path, facts: factsOf(facts) })
  return [
    ...new Set(findings.map(({ rule, message }) => `${rule}: ${message.replace(/ as in [\d:]+/, '')}`)),
  ].sort()
}
