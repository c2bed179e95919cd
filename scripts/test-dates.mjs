import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { runSteps } from './steps.mjs'

// npm run test:dates: the suite without the browser's journeys, at each of these dates, on a machine whose clock was moved
// by libfaketime: a test or a page that only holds today fails here.
// npm run test:dates -- 'leap day' src/kernel: that date, those files.

const day = 86_400_000
const after = (days) => () => Date.now() + days * day
const at = (text) => () => Date.parse(text)

/** Name of a date → the instant at which its run begins. Nights begin ten minutes before the hour that matters. */
const dates = {
  'in 100 days': after(100),
  'in 400 days': after(400),
  'leap day': at('2028-02-29T10:00:00-05:00'),
  'new year': at('2027-12-31T23:50:00-05:00'),
  'clocks go forward': at('2027-03-14T01:50:00-05:00'),
  'clocks go back': at('2027-11-07T01:50:00-04:00'),
}

const library = 'libfaketime.so.1'

/** @returns the path of libfaketime, or null */
function findLibrary() {
  const folders = ['/usr/lib', '/usr/lib64', '/usr/local/lib']
  const nested = existsSync('/usr/lib') ? readdirSync('/usr/lib').map((name) => join('/usr/lib', name)) : []
  return [...folders, ...nested].map((folder) => join(folder, 'faketime', library)).find(existsSync) ?? null
}

/** Installs it where that needs nobody's leave. Ends the process with a sentence when it cannot. */
function ensureLibrary() {
  const found = findLibrary()
  if (found !== null) return found
  if (process.getuid?.() === 0) {
    const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
    spawnSync('apt-get', ['update'], quiet)
    spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', 'libfaketime'], quiet)
  }
  const installed = findLibrary()
  if (installed !== null) return installed
  console.error('This needs libfaketime. On Debian or Ubuntu: apt-get install libfaketime')
  process.exit(1)
}

/** Every program of the run lives at the same distance from today; waits, and dates of files, stay as they are. */
const movedTo = (preload, instant) => () => {
  const seconds = Math.round((instant() - Date.now()) / 1000)
  return {
    LD_PRELOAD: preload,
    FAKETIME: `${seconds < 0 ? '' : '+'}${seconds}`,
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
    NO_FAKE_STAT: '1',
    TZ: 'America/Toronto',
  }
}

/** libfaketime leaves these behind for a process that was killed. */
function sweepSharedMemory() {
  if (!existsSync('/dev/shm')) return
  for (const name of readdirSync('/dev/shm')) {
    const [, pid] = /^(?:sem\.)?faketime_(?:sem|shm)_(\d+)$/.exec(name) ?? []
    if (pid !== undefined && !existsSync(`/proc/${pid}`)) rmSync(join('/dev/shm', name), { force: true })
  }
}

const args = process.argv.slice(2)
const asked = args.filter((arg) => arg in dates)
const files = args.filter((arg) => !(arg in dates))
const names = asked.length > 0 ? asked : Object.keys(dates)

await ensureInstalled()
const preload = ensureLibrary()
if (!(await build())) process.exit(1)
process.on('exit', sweepSharedMemory)
await runSteps(
  names.map((name) => [
    name,
    ['vitest', 'run', '--project', 'pure', '--project', 'database', ...files],
    movedTo(preload, dates[name]),
  ]),
)
