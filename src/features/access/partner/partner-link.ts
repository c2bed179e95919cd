import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type { Priority } from '../model.ts'
import type { PartnerAnswer } from './queries.ts'

/** What the link of a mail opens: the envelope, and nothing of a young person. */
export interface PartnerEnvelope {
  code: string
  organizationFr: string
  organizationEn: string
  person: string
  phone: string
  phoneExtension: string | null
  phoneHours: string | null
  priority: Priority
  dueAt: Date
  serviceFr: string | null
  serviceEn: string | null
}

const tokenShape = /^[\w-]{43}$/

/** Null when it opens nothing: wrong, used, over, withdrawn; these are not told apart. Who may be signed in counts for nothing. */
export async function openPartnerLink(tx: Tx, token: string): Promise<PartnerEnvelope | null> {
  if (!tokenShape.test(token)) return null
  const { rows } = await sql<{ read: (Omit<PartnerEnvelope, 'dueAt'> & { dueAt: string }) | null }>`
    select sec.read_partner_link(${token}) as read`.execute(tx)
  const read = rows[0]?.read ?? null
  return read === null ? null : { ...read, dueAt: new Date(read.dueAt) }
}

/** Answers, once. @returns false: it was answered, or ended, meanwhile */
export async function answerPartnerLink(tx: Tx, token: string, answer: PartnerAnswer): Promise<boolean> {
  if (!tokenShape.test(token)) return false
  const { rows } = await sql<{ done: boolean }>`
    select sec.answer_partner_link(${token}, ${answer}) as done`.execute(tx)
  return rows[0]?.done === true
}
