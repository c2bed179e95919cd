import { accessSync, constants, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { dist } from './paths.mjs'

const path = join(dist, '.lock')

/** When the system started a process, so that a number given again is not taken for it; empty where it does not say. */
function startOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
  } catch {
    return ''
  }
}

function isAlive({ pid, start }) {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (error.code !== 'EPERM') return false
  }
  return startOf(pid) === start
}

function readHolder(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/** Takes away the lock of a process that has ended; one that was taken meanwhile is put back. */
function removeDead() {
  const taken = `${path}.${process.pid}.dead`
  try {
    renameSync(path, taken)
    const holder = readHolder(taken)
    if (holder !== null && isAlive(holder)) linkSync(taken, path)
  } catch {
    // another took it away first
  }
  rmSync(taken, { force: true })
}

function take() {
  const holder = readHolder(path)
  if (holder !== null && !isAlive(holder)) removeDead()
  const mine = `${path}.${process.pid}`
  writeFileSync(mine, JSON.stringify({ pid: process.pid, start: startOf(process.pid) }))
  try {
    linkSync(mine, path)
    return true
  } catch {
    return false
  } finally {
    rmSync(mine, { force: true })
  }
}

/** Where nobody may write, as in production, nothing is installed or built, and there is nothing to be alone for. */
function mayWrite() {
  try {
    mkdirSync(dist, { recursive: true })
    accessSync(dist, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** Runs what changes node_modules or dist/ while no other start of this checkout does; each waits for the one before. */
export async function alone(work) {
  if (!mayWrite()) return work()
  while (!take()) await delay(100)
  try {
    return await work()
  } finally {
    rmSync(path, { force: true })
  }
}
