import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

export type FolderLock = { release: () => void }

/** When the system started this process, in its own unit; null when it is not running or the system does not say. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? null : (fields[19] ?? null)
  } catch {
    return null
  }
}

const isOnLinux = process.platform === 'linux'

function isAlive(pid: number, start: string | null): boolean {
  if (isOnLinux) return startOf(pid) !== null && startOf(pid) === start
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

type Holder = { pid: number; start: string | null }

function readHolder(path: string): Holder | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder
  } catch {
    return null
  }
}

/** @returns null when another live process holds the lock */
function tryLock(path: string): FolderLock | null {
  const mine = `${path}.${process.pid}`
  const holder = readHolder(path)
  if (holder !== null && isAlive(holder.pid, holder.start) && holder.pid !== process.pid) return null
  if (holder !== null) rmSync(path, { force: true })
  writeFileSync(mine, JSON.stringify({ pid: process.pid, start: startOf(process.pid) } satisfies Holder))
  try {
    linkSync(mine, path)
  } catch {
    return null
  } finally {
    rmSync(mine, { force: true })
  }
  return {
    release: () => {
      if (readHolder(path)?.pid === process.pid) rmSync(path, { force: true })
    },
  }
}

/**
 * Makes this process the only one to work in a folder of this machine, until it releases the lock or ends, kill -9 included.
 *
 * @param waitMs how long to wait for a holder that is stopping
 * @returns the lock, or the process that holds it
 */
export async function lockFolder(folder: string, waitMs: number): Promise<FolderLock | { heldBy: number }> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, 'lock')
  for (const began = performance.now(); ;) {
    const lock = tryLock(path)
    if (lock !== null) return lock
    if (performance.now() - began >= waitMs) return { heldBy: readHolder(path)?.pid ?? 0 }
    await delay(50)
  }
}
