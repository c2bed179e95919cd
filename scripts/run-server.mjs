import { join } from 'node:path'
import { dist } from './paths.mjs'

/** Measured: about 100 MB after 8,000 pages instead of 185. What the operator sets in NODE_OPTIONS comes after, and wins. */
const frugal = '--max-semi-space-size=4 --max-old-space-size=1024'

/** Where processors protect compiled code by keys, V8 ends a process with threads now and then: nodejs/node issue 64500. */
const hasKeys = process.platform === 'linux' && process.arch === 'x64'

/** How Node.js runs the built server: what V8 compiled is read again only by a process that runs with the same flags. */
export const serverFlags = ['--enable-source-maps', ...(hasKeys ? ['--no-memory-protection-keys'] : [])]

/** What V8 made of the server is kept beside it, made at the build: a start compiles nothing again. */
export const compiledFolder = join(dist, 'compiled')

export const serverEnvironment = () => ({
  MALLOC_ARENA_MAX: '2',
  NODE_COMPILE_CACHE: compiledFolder,
  NODE_COMPILE_CACHE_PORTABLE: '1',
  ...process.env,
  NODE_OPTIONS: `${frugal} ${process.env.NODE_OPTIONS ?? ''}`.trim(),
})
