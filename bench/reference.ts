import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { root } from '../src/kernel/root.ts'
import type { BenchServer } from './server.ts'

/** A server of the same page from memory, after one trivial query to the same PostgreSQL: what other pages are compared with. */
export interface Reference {
  url: string
  pid: number
  /** From now on it answers this. */
  show(html: string): Promise<void>
}

const started = new WeakMap<BenchServer, Promise<Reference>>()

/** The reference beside a server; it ends with this program, or when the server’s PostgreSQL does. */
export function referenceOf(server: BenchServer): Promise<Reference> {
  const reference = started.get(server) ?? start(server)
  started.set(server, reference)
  return reference
}

async function start({ adminUrl }: BenchServer): Promise<Reference> {
  // It is expected to fall when the PostgreSQL that it asks is stopped.
  const child = fork(join(root, 'bench', 'static-page.ts'), [adminUrl], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const [port] = (await once(child, 'message')) as [number]
  child.unref()
  child.channel?.unref()
  return {
    url: `http://127.0.0.1:${port}/`,
    pid: child.pid ?? 0,
    async show(html) {
      const shown = once(child, 'message')
      child.send(html)
      await shown
    },
  }
}
