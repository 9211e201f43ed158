import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { contraryFacts, faultsOf, postsIn, renderPage } from './rendered-pages.ts'

const post = `---
title: The harbour of Larsborg
---

# Boats of Oskar Winther

Oskar *Winther* has **28 boats** and [12 sailors](https://a.example "at sea with Hedda Holmberg")[^1].

> Every boat counts, *said* Hedda Holmberg.

- Oskar&nbsp;Winther
- 12 sailors

| Boats | Men |
|---|---|
| 28 boats | Hedda<br>Holmberg |

![Hedda Holmberg at the pier](pier.png)

<figure><figcaption>Oskar Winther with 28 boats</figcaption></figure>

[^1]: As Hedda Holmberg has it.
`

test('the facts are contradicted wherever a reader sees the post, as Markdown and as a page', () => {
  const faults = faultsOf(post, 'a.md', contraryFacts(post))
  expect(faults).toHaveLength(4)
  expect(faultsOf(renderPage(post), 'a.html', contraryFacts(post))).toEqual(faults)
})

// One in 15 of the posts of two public blogs, where they lie beside the project.
const posts = postsIn(fileURLToPath(new URL('../../../shared/corpora', import.meta.url)))
const sample = posts.filter((_, index) => index % 15 === 0)

const testOnPosts = posts.length > 0 ? test : test.skip

describe('the pages made from published posts', () => {
  testOnPosts('have the faults of the posts', () => {
    let faults = 0
    for (const path of sample) {
      const text = readFileSync(path, 'utf8')
      const facts = contraryFacts(text)
      const found = faultsOf(text, 'a.md', facts)
      expect({ path, found: faultsOf(renderPage(text), 'a.html', facts) }).toEqual({ path, found })
      faults += found.length
    }
    expect(faults).toBeGreaterThanOrEqual(5 * sample.length)
  })
})
