import { sql } from 'kysely'
import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { isId } from '../../../kernel/ids.ts'
import type { Certificate } from '../model.ts'

const columns = sql`id, code, training_id as "trainingId", name, title, given_by as "givenBy", subjects, on_day as "onDay", minutes,
  refresh_months as "refreshMonths", revoked_at as "revokedAt", revoked_for as "revokedFor"`

/** One’s own certificates, the latest first. */
export async function listCertificates(tx: Tx, personId: string): Promise<Certificate[]> {
  const { rows } = await sql<Certificate>`
    select ${columns} from training_certificate where person_id = ${personId} order by on_day desc, id limit 500`.execute(
    tx,
  )
  return rows
}

/** Null when it is not one’s own. */
export async function findCertificate(tx: Tx, personId: string, id: string): Promise<Certificate | null> {
  if (!isId(id)) return null
  const { rows } = await sql<Certificate>`
    select ${columns} from training_certificate where id = ${id} and person_id = ${personId}`.execute(tx)
  return rows[0] ?? null
}

/** What a true certificate says. */
export interface CheckedCertificate {
  name: string
  title: string
  givenBy: string
  onDay: Day
  minutes: number
  /** Null: it stands. */
  revokedAt: Date | null
}

/** Null unless the code and the name are on one certificate. */
export async function checkCertificate(
  tx: Tx,
  { code, name }: { code: string; name: string },
): Promise<CheckedCertificate | null> {
  const { rows } = await sql<CheckedCertificate>`
    select name, title, given_by as "givenBy", on_day as "onDay", minutes, revoked_at as "revokedAt" from sec.check_certificate(${code}, ${name})`.execute(
    tx,
  )
  return rows[0] ?? null
}

/** As it is printed: three times four signs. */
export const printedCode = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-').toUpperCase()

/** As it is kept, from what someone typed; empty when it can be none. */
export function typedCode(typed: string): string {
  const code = typed.toLowerCase().replace(/[\s\u00a0-]/g, '')
  return /^[b-z2-9]{12}$/.test(code) ? code : ''
}
