import { sql } from 'kysely'
import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { isId } from '../../../kernel/ids.ts'
import type { Capacity, contentClasses, Purpose, TaskState } from '../model.ts'

export const audiences = ['youth', 'parent'] as const
export type Audience = (typeof audiences)[number]
/** What may be asked of the lead worker without a word. A parent only asks to be spoken to. */
export const sharedAskKinds = ['question', 'correction', 'stop'] as const
export type SharedAskKind = (typeof sharedAskKinds)[number]
export const sharedAnswers = ['spoken', 'corrected', 'stopped', 'kept'] as const
export type SharedAnswer = (typeof sharedAnswers)[number]
export type ContentClass = (typeof contentClasses)[number]
/** What someone is where they read: no name. */
export type Reading = 'specialist' | 'lead' | 'worker' | 'reader' | 'coordinator'

export interface SharedTask {
  audience: Audience
  codeUntil: Day
  /** Null to a parent, and of an emergency. */
  consentId: string | null
  fromFr: string
  fromEn: string
  /** Null: nothing was sent yet. */
  toFr: string | null
  toEn: string | null
  purpose: Purpose
  capacity: Capacity | null
  classes: ContentClass[] | null
  state: TaskState | null
  askedAt: Date | null
  appointmentOn: Day | null
  until: Day | null
  /** The consent stands today. */
  stands: boolean
  emergency: boolean
}

export interface SharedRead {
  at: Date
  nameFr: string
  nameEn: string
  role: Reading
}

export interface SharedAsk {
  kind: SharedAskKind
  askedAt: Date
  answer: SharedAnswer | null
}

/** What a code shows. `tasks` has one line at least: who asks, even before anything is sent. */
export interface Shared {
  tasks: SharedTask[]
  reads: SharedRead[]
  asks: SharedAsk[]
}

/** As `tis_youth`, which reads no table. @returns null for every code that opens nothing: why is not known here either */
export async function readShared(tx: Tx, code: Buffer): Promise<Shared | null> {
  const { rows: tasks } = await sql<SharedTask>`
    select audience, code_until as "codeUntil", consent_id as "consentId", from_fr as "fromFr", from_en as "fromEn", to_fr as "toFr", to_en as "toEn", purpose, capacity,
      classes, state, asked_at as "askedAt", appointment_on as "appointmentOn", until_on as until, stands, emergency from sec.door_shared(${code})`.execute(
    tx,
  )
  const { rows: reads } = await sql<SharedRead>`
    select at, name_fr as "nameFr", name_en as "nameEn", role from sec.door_shared_reads(${code})`.execute(tx)
  const { rows: asks } = await sql<SharedAsk>`
    select kind, asked_at as "askedAt", answer from sec.door_shared_asks(${code})`.execute(tx)
  return tasks.length === 0 ? null : { tasks, reads, asks }
}

/** @returns whether it is over; false: the code opens nothing, or it is not theirs to stop */
export async function stopShared(tx: Tx, code: Buffer, consent: string): Promise<boolean> {
  if (!isId(consent)) return false
  const { rows } = await sql<{ done: boolean }>`select sec.door_shared_stop(${code}, ${consent}) as done`.execute(tx)
  return rows[0]?.done === true
}

/** @returns whether the lead worker sees it */
export async function askOfShared(tx: Tx, code: Buffer, kind: SharedAskKind): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`select sec.door_shared_ask(${code}, ${kind}) as done`.execute(tx)
  return rows[0]?.done === true
}
