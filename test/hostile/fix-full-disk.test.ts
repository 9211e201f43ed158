import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, jest, test } from '@jest/globals'
import { type Ended, shell } from '../run-process.ts'
import { projectOfEachTest, right, wrong } from './project.ts'

// Promise 4 on a disk of 128 KiB, which is mounted for the test's own processes alone.
jest.setTimeout(60_000)

// Own user names where one may not mount as it is.
const ways = ['unshare --mount', 'unshare --user --map-root-user --mount']
const mount = 'mount -t tmpfs -o size=128k none'
const way = ways.find(own => spawnSync('sh', ['-c', `${own} sh -c '${mount} /mnt'`]).status === 0)
if (way === undefined)
  process.stderr.write('SKIPPED the test with a full disk: nothing may be mounted here\n')
const describeMounted = way === undefined ? describe.skip : describe

const project = projectOfEachTest()

const big = `${wrong}\n`.repeat(500)

/**
 * Runs a shell's commands on a small disk that has an article of 20 KB, a short one, and few kilobytes left; what is then
 * on it is in the project's folder `after`.
 */
async function onFullDisk(commands: string): Promise<Ended> {
  project.put('big.md', big)
  project.put('small.md', wrong)
  mkdirSync(join(project.folder, 'after'))
  mkdirSync(join(project.root, 'disk'))
  const script = `
    disk='${join(project.root, 'disk')}'
    ${mount} "$disk"
    cp .factcheck.yml big.md small.md "$disk"
    home=$PWD
    cd "$disk"
    head -c 8192 /dev/zero > reserve
    cat /dev/zero > filler 2>/dev/null
    rm reserve
    ${commands}
    status=$?
    cp -a . "$home/after"
    exit $status`
  writeFileSync(join(project.root, 'script'), script)
  return shell(project.folder, `${way} sh '${join(project.root, 'script')}'`)
}

const left = (name: string) => readFileSync(join(project.folder, 'after', name), 'utf8')
const names = async () => (await shell(join(project.folder, 'after'), 'ls -A')).stdout.trim().split('\n')

describeMounted('on a full disk', () => {
  test('what has no room is left as it is and named; what has is fixed', async () => {
    const { code, stderr } = await onFullDisk('"$NODE" "$BIN" --fix --format=compact .')
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'big.md: not fixed: no space left\n' })
    expect(left('big.md') === big).toBe(true)
    expect(left('small.md')).toBe(right)
    expect((await names()).sort()).toEqual(['.factcheck.yml', 'big.md', 'filler', 'small.md'])
  })

  test('a report is named', async () => {
    const { code, stderr } = await onFullDisk(
      '"$NODE" "$BIN" --format=json:report.json --format=compact . > /dev/null',
    )
    const message = 'report.json: the report could not be written: no space left\n'
    expect({ code, stderr }).toEqual({ code: 2, stderr: message })
  })

  test('a baseline is named', async () => {
    const { code, stderr } = await onFullDisk(
      'cat /dev/zero >> filler 2> /dev/null; "$NODE" "$BIN" --baseline=known.json --update-baseline . > /dev/null',
    )
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(/^known\.json: .*no space left\n$/),
    })
  })

  test('so is standard output', async () => {
    const { code, stderr } = await onFullDisk('"$NODE" "$BIN" --format=json . > report.json')
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(/^factlint: ENOSPC[^\n]*\n$/) })
  })
})
