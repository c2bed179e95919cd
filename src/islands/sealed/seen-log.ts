import { Refused, type Register } from '../../crypto/index.ts'
import { bytesOfHex, hexOf } from './hex.ts'
import { registerIn } from './read-log.ts'
import type { ServerState } from './server.ts'

const store = 'tisserin-log'

/** The log as this browser last saw it. It holds nothing of a person, and no secret. */
interface Seen {
  origin: string
  key: string
  size: number
  root: string
}

function readSeen(): Seen | null {
  try {
    const kept = JSON.parse(localStorage.getItem(store) ?? 'null') as Partial<Seen> | null
    if (kept && typeof kept.size === 'number' && typeof kept.root === 'string' && typeof kept.key === 'string')
      return { origin: String(kept.origin), key: kept.key, size: kept.size, root: kept.root }
  } catch {
    // What is not ours is as nothing.
  }
  return null
}

/** How much of the log this browser saw; 0: none. */
export const seenSize = (): number => readSeen()?.size ?? 0

/**
 * Reads the log: its checkpoint is signed, it only adds to what this browser saw before, and each statement is in it, in order, signed by who must.
 * What was seen is kept, so that the log can never be turned back for this browser.
 *
 * @throws Refused when the server shows another log, an older one, or a statement that does not hold
 */
export async function readLog(state: ServerState): Promise<Register> {
  const { instance, log } = state
  const seen = readSeen()
  // A demonstration begins again with another log; anywhere else that is a lie.
  const isAnother = seen !== null && (seen.origin !== instance || seen.key !== log.key)
  if (isAnother && document.querySelector('[data-demo]') === null) throw new Refused('log')
  const register = await registerIn(state, seen && !isAnother ? { size: seen.size, root: bytesOfHex(seen.root) } : null)
  const { size, root } = register.head
  const kept: Seen = { origin: instance, key: log.key, size, root: hexOf(root) }
  localStorage.setItem(store, JSON.stringify(kept))
  return register
}
