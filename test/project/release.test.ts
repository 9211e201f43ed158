import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeEach, describe, expect, jest, test } from '@jest/globals'
import { parse } from 'yaml'
import { projectOfEachTest } from '../project.ts'

// The release's own steps, run by bash as the runner runs them; of npm, what would go over the network is only noted.
jest.setTimeout(60_000)

const root = fileURLToPath(new URL('../..', import.meta.url))
const workflows = join(root, '.github/workflows')

interface Step {
  readonly name?: string
  readonly uses?: string
  readonly run?: string
}

interface Workflow {
  readonly on: { readonly push: { readonly tags: readonly string[] } }
  readonly permissions: Readonly<Record<string, string>>
  readonly jobs: Readonly<
    Record<
      string,
      { readonly permissions?: Readonly<Record<string, string>>; readonly steps: readonly Step[] }
    >
  >
}

const read = (name: string) => parse(readFileSync(join(workflows, name), 'utf8')) as Workflow
const { jobs, on, permissions } = read('release.yml')
const publish = jobs['publish']!
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }

const project = projectOfEachTest()
beforeEach(() => {
  copyFileSync(join(root, 'package.json'), project.at('package.json'))
  put(
    'npm',
    `case "$1" in pkg) PATH=$REAL_PATH exec npm "$@" ;; esac; echo "npm $*"; cp package.json "$1.json"`,
  )
  put('bash', `case "$*" in .ci/run) echo "checked"; exit "$CHECKS" ;; esac; PATH=$REAL_PATH exec bash "$@"`)
})

const put = (name: string, script: string) =>
  chmodSync(project.put(`in-front/${name}`, `#!/bin/sh\n${script}\n`), 0o755)

/** Runs the steps up to the first that fails, and gives what was printed. */
function release(tag: string, checks = 0): { readonly status: number; readonly log: string } {
  let log = ''
  for (const { run } of publish.steps) {
    if (run === undefined) continue
    const { status, stdout, stderr } = spawnSync('/bin/bash', ['--noprofile', '--norc', '-e', '-c', run], {
      cwd: project.folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        REAL_PATH: process.env['PATH'],
        PATH: `${project.at('in-front')}:${process.env['PATH']}`,
        CHECKS: String(checks),
        GITHUB_REF_NAME: tag,
        GITHUB_REPOSITORY: 'someone/factlint',
        GITHUB_SERVER_URL: 'https://github.com',
      },
    })
    log += stdout
    if (status !== 0) return { status: status ?? -1, log: log + stderr }
  }
  return { status: 0, log }
}

describe('a release', () => {
  test('of the tag that the version has is checked, and published with provenance', () => {
    const { status, log } = release(`v${version}`)
    expect({ status, log }).toEqual({
      status: 0,
      log: expect.stringMatching(
        /^checked\nnpm install --global npm@11\nnpm publish --provenance --access public\n$/,
      ),
    })
    // What provenance is held against.
    const published = JSON.parse(project.read('publish.json')) as Record<string, unknown>
    expect(published['repository']).toEqual({
      type: 'git',
      url: 'git+https://github.com/someone/factlint.git',
    })
    expect(published['version']).toBe(version)
  })

  test.each(['v0.0.0', version, `v${version}-rc.1`, 'main'])('of the tag %s is none', tag => {
    const { status, log } = release(tag)
    expect(status).toBe(1)
    expect(log).not.toContain('npm publish')
  })

  test('that does not pass the checks is none', () => {
    const { status, log } = release(`v${version}`, 1)
    expect(status).toBe(1)
    expect(log).not.toContain('npm publish')
  })

  test('has no right but to sign, no token, and no text of others in its scripts', () => {
    expect(on.push.tags).toEqual(['v*'])
    expect(permissions).toEqual({ contents: 'read' })
    expect(publish.permissions).toEqual({ contents: 'read', 'id-token': 'write' })
    const text = readFileSync(join(workflows, 'release.yml'), 'utf8')
    expect(text).not.toMatch(/secrets\.|_TOKEN|\$\{\{/)
  })
})

test('every action is pinned by a commit', () => {
  const used = readdirSync(workflows)
    .flatMap(name => Object.values(read(name).jobs))
    .flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []))
    .filter(name => !name.startsWith('./'))
  expect(used.length).toBeGreaterThan(1)
  expect(used.filter(name => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(name))).toEqual([])
})
