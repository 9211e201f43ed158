// Empties what the build writes, so that a file that was renamed or removed is not packed.
import { rmSync } from 'node:fs'

rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true })
