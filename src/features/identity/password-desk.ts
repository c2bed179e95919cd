import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { refuseInTransaction } from '../../kernel/db/index.ts'
import { Turns } from '../../kernel/turns.ts'
import type { PasswordWork } from './password-thread.ts'

/** From the sources, or beside the server in what was built. */
const threadPath = join(import.meta.dirname, `password-thread${extname(fileURLToPath(import.meta.url))}`)

/** Fewer at once than the machine has cores: pages of the others keep one. Some 50 ms each. */
const atOnce = Math.max(1, availableParallelism() - 1)
const turns = new Turns({ what: 'passwords', atOnce, waiting: 100, waitingPerOwner: 20 })

/** Threads that wait for work. */
const idle: Worker[] = []

/**
 * Has a password hashed or compared, in turn, on a thread of low priority.
 *
 * @param prepare what the turn begins with: of 60 who come at once, one at a time is looked up
 * @throws Overloaded when too many wait
 */
export function atDesk<T extends string | boolean>(asker: string, prepare: () => Promise<PasswordWork>): Promise<T> {
  refuseInTransaction('passwords')
  return turns.run(asker, async () => {
    const work = await prepare()
    const thread = idle.pop() ?? new Worker(threadPath)
    thread.ref() // whoever waits for the answer keeps the process, a thread without work does not
    thread.postMessage(work, [])
    // An error of the thread ends it and is thrown here: the next work gets a new one.
    const [answer] = (await once(thread, 'message')) as [T]
    thread.unref()
    idle.push(thread)
    return answer
  })
}
