import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import { isSealed } from '../../keys/index.ts'
import type { SentObject } from '../model.ts'
import type { Why } from './answer.ts'
import type { SaidTo } from './said.ts'

const sha256 = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest()
const hex = (bytes: Buffer): string => bytes.toString('hex')
/** What the database knows the token of a page by. */
export const hashOfToken = sha256

/** What a page holds in memory while a mailbox is open; the database keeps its hash. */
const drawToken = (): { token: string; hash: Buffer } => {
  const bytes = randomBytes(32)
  return { token: hex(bytes), hash: sha256(bytes) }
}

/** @returns the token of the page, or why not; `no` for what has not the form of what is sealed, or an id that is another’s */
export async function begin(tx: Tx, one: SaidTo<'begin'>): Promise<{ token: string } | Why | 'no'> {
  const isWhole =
    isSealed(one.locked, 'tisserin.org/un1') &&
    isSealed(one.ownWrap, 'mlkem768x25519') &&
    isSealed(one.wrap, 'mlkem768x25519') &&
    isSealed(one.file, 'tisserin.org/dk1')
  if (!isWhole) return 'no'
  const { token, hash } = drawToken()
  const { rows } = await sql<{ why: Why | 'used' | null }>`
    select sec.door_begin(${one.id}, ${one.organization}, ${one.team}, ${sha256(one.loc)}, ${sha256(one.auth)}, ${one.locked}, ${one.ownWrap},
      ${Buffer.from(one.enc)}, ${one.sig}, ${one.epoch}, ${one.wrap}, ${one.object}, ${one.file}, ${hash}) as why`.execute(
    tx,
  )
  const why = rows[0]?.why ?? null
  return why === null ? { token } : why === 'used' ? 'no' : why
}

interface Opened {
  id: string
  organization: string
  locked: Buffer
  wrap: Buffer
  failures: number
}

/** @returns what the words open, or null: which of the reasons is not known here either */
export async function open(tx: Tx, { loc, auth }: SaidTo<'open'>) {
  const { token, hash } = drawToken()
  const { rows } = await sql<Opened>`
    select mailbox_id as id, organization_id as organization, locked_file as locked, wrap_file as wrap, failures
    from sec.door_open(${sha256(loc)}, ${sha256(auth)}, ${hash})`.execute(tx)
  const [found] = rows
  if (found === undefined) return null
  return { ...found, token, locked: hex(found.locked), wrap: hex(found.wrap) }
}

type ObjectRow = Omit<SentObject, 'prev' | 'keptAt' | 'file'> & { prev: Buffer | null; keptAt: Date; file: Buffer }

/** The conversation, and who of the team opened it; null for a page that was open too long. */
export async function read(tx: Tx, { token }: Pick<SaidTo<'read'>, 'token'>) {
  const hash = sha256(token)
  const { rows } = await sql<ObjectRow>`
    select id, author, seq, kv, prev, entry, kept_at as "keptAt", file from sec.door_read(${hash})`.execute(tx)
  if (rows.length === 0) return null
  const { rows: readings } = await sql<{ seq: number; at: Date; isLead: boolean }>`
    select seq, at, is_lead as "isLead" from sec.door_readings(${hash})`.execute(tx)
  const objects: SentObject[] = rows.map((one) => ({
    ...one,
    prev: one.prev === null ? null : hex(one.prev),
    keptAt: one.keptAt.toISOString(),
    file: hex(one.file),
  }))
  return { objects, readings: readings.map((one) => ({ ...one, at: one.at.toISOString() })) }
}

/** @returns null: it is there */
export async function write(tx: Tx, one: SaidTo<'write'>): Promise<Why | 'no' | null> {
  if (!isSealed(one.file, 'tisserin.org/dk1')) return 'no'
  const { rows } = await sql<{ why: Why | 'gone' | 'used' | null }>`
    select sec.door_write(${sha256(one.token)}, ${one.id}, ${one.seq}, ${one.prev}, ${one.file}) as why`.execute(tx)
  const why = rows[0]?.why ?? null
  return why === 'gone' || why === 'used' ? 'no' : why
}

/** Other words, under which the same secrets are locked. @returns whether it is done */
export async function change(tx: Tx, { token, loc, auth, locked }: SaidTo<'change'>): Promise<boolean> {
  if (!isSealed(locked, 'tisserin.org/un1')) return false
  const { rows } = await sql<{ done: boolean }>`
    select sec.door_change(${sha256(token)}, ${sha256(loc)}, ${sha256(auth)}, ${locked}) as done`.execute(tx)
  return rows[0]?.done === true
}

/** Destroys the words, now. @returns whether it is done */
export async function forget(tx: Tx, { token }: SaidTo<'forget'>): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`select sec.door_forget(${sha256(token)}) as done`.execute(tx)
  return rows[0]?.done === true
}
