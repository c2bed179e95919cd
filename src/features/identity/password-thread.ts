import { setPriority } from 'node:os'
import { parentPort } from 'node:worker_threads'
import { hashSync, verifySync } from '@node-rs/argon2'

// The thread in which passwords are hashed and compared: the whole server would have to share its cores with them. It loads
// nothing of ours, since it runs from its source as well as from the build.

/** One password to hash, or to compare with a hash. */
export type PasswordWork = { password: string; phc: string } | { password: string; cost: PasswordCost }
export interface PasswordCost {
  memoryCost: number
  timeCost: number
  parallelism: number
}

// On Linux a priority is one thread's: pages come first, passwords take what is left. Elsewhere it would be the server's.
if (process.platform === 'linux') setPriority(0, 19)

parentPort?.on('message', (work: PasswordWork) => {
  const answer = 'phc' in work ? verifySync(work.phc, work.password) : hashSync(work.password, work.cost)
  parentPort?.postMessage(answer, [])
})
