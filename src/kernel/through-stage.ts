import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { OwnerQuery } from './as-owner.ts'

/** A temporary table in which rows wait, as many as there are, before they are looked at together. */
export interface Stage {
  /** Statements that make it, and let tis_owner use it: the administrator runs them. */
  make: string
  /** `COPY … FROM STDIN`. */
  copy: string
  /** Statements that make it ready to be asked, once it is full: the administrator runs them. */
  ready: string
}

/** What the transaction may do as the owner of the tables. */
export interface StagedWork {
  query: OwnerQuery
  /** Runs a statement. @returns how many rows it changed */
  change: (text: string) => Promise<number>
}

/** Signs sent to the database at once. */
const piece = 262_144

/**
 * One transaction for what is larger than memory: `fill` writes rows as COPY reads them, then `work` looks at them all as the owner
 * of the tables, and says whether what it did is kept. Undone when either throws.
 *
 * @param adminUrl administrator’s address of a migrated database
 */
export async function throughStage<Filled, T>(
  adminUrl: string,
  stage: Stage,
  fill: (query: OwnerQuery, write: (rows: string) => Promise<void> | void) => Promise<Filled>,
  work: (tools: StagedWork, filled: Filled) => Promise<{ isKept: boolean; value: T }>,
): Promise<T> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  const query: OwnerQuery = async (text, values = []) => (await client.query(text, [...values])).rows
  try {
    await client.query('BEGIN')
    await client.query(stage.make)
    const filled = await copyAll(client, stage.copy, (write) => fill(query, write))
    await client.query(stage.ready)
    await client.query('SET LOCAL ROLE tis_owner')
    const change = async (text: string): Promise<number> => (await client.query(text)).rowCount ?? 0
    const { isKept, value } = await work({ query, change }, filled)
    await client.query(isKept ? 'COMMIT' : 'ROLLBACK')
    return value
  } finally {
    await client.end()
  }
}

/** Rows go as they come, a piece at a time: the database sets the pace. What `fill` asks it asks before its first row. */
async function copyAll<Filled>(
  client: pg.Client,
  copy: string,
  fill: (write: (rows: string) => Promise<void> | void) => Promise<Filled>,
): Promise<Filled> {
  let open: { into: ReturnType<typeof copyFrom>; done: Promise<void> } | null = null
  let buffer = ''
  const send = async (): Promise<void> => {
    if (open === null) {
      const into = client.query(copyFrom(copy))
      const done = finished(into)
      done.catch(() => undefined) // it is thrown where it is awaited
      open = { into, done }
    }
    const isFull = !open.into.write(buffer)
    buffer = ''
    // What broke the copy is thrown by `done`; its drain alone would never come.
    if (isFull) await Promise.race([once(open.into, 'drain'), open.done])
  }
  const filled = await fill((rows) => {
    buffer += rows
    return buffer.length > piece ? send() : undefined
  })
  if (buffer !== '') await send()
  if (open !== null) {
    const { into, done } = open as { into: ReturnType<typeof copyFrom>; done: Promise<void> }
    into.end()
    await done
  }
  return filled
}
