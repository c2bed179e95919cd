import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'

export interface OnDutyPerson {
  id: string
  name: string
}

/** Who is on duty on a day of the week, 1 (Monday) to 7; null: nobody in particular. */
export interface Duty {
  weekday: number
  holder: OnDutyPerson | null
  deputy: OnDutyPerson | null
}

interface DutyRow {
  organizationId: string
  weekday: number
  holderId: string | null
  holderName: string | null
  deputyId: string | null
  deputyName: string | null
}

const personOf = (id: string | null, name: string | null): OnDutyPerson | null =>
  id === null || name === null ? null : { id, name }

/** By organization, where the person answers young people or leads. Whoever has lost the keys of the team is on duty no more. */
export async function listRotas(tx: Tx): Promise<Map<string, Duty[]>> {
  const { rows } = await sql<DutyRow>`
    select organization_id as "organizationId", weekday, holder_id as "holderId", holder_name as "holderName", deputy_id as "deputyId", deputy_name as "deputyName"
    from sec.mailbox_rotas()`.execute(tx)
  const found = new Map<string, Duty[]>()
  for (const { organizationId, weekday, holderId, holderName, deputyId, deputyName } of rows) {
    const duty = { weekday, holder: personOf(holderId, holderName), deputy: personOf(deputyId, deputyName) }
    found.set(organizationId, [...(found.get(organizationId) ?? []), duty])
  }
  return found
}

/** Whom an organization may put on duty: they have the keys of its intake team. For whoever leads there. */
export async function listAnswerers(tx: Tx, organizationId: string): Promise<OnDutyPerson[]> {
  const { rows } = await sql<OnDutyPerson>`select id, name from sec.mailbox_answerers(${organizationId})`.execute(tx)
  return rows
}

/** 0: there is no door. */
export async function findRotaVersion(tx: Tx, organizationId: string): Promise<number> {
  const found = await tx
    .selectFrom('mailbox_door')
    .select('rota_version as version')
    .where('organization_id', '=', organizationId)
    .executeTakeFirst()
  return found?.version ?? 0
}

/** What a form of the rota says of one day. Null: nobody in particular. */
export interface DutyAsked {
  weekday: number
  holderId: string | null
  deputyId: string | null
}

/** Sets who is on duty on these days, and on no other. `not-team`: somebody lost the keys meanwhile. Null: done. */
export async function setRota(
  tx: Tx,
  organizationId: string,
  { days, version }: { days: readonly DutyAsked[]; version: number },
): Promise<'not-yours' | 'not-team' | 'changed-meanwhile' | null> {
  const { rows } = await sql<{ refusal: 'not-yours' | 'not-team' | 'changed-meanwhile' | null }>`
    select sec.set_mailbox_rota(${organizationId}, ${days.map(({ weekday }) => weekday)}::smallint[], ${days.map(({ holderId }) => holderId)}::uuid[],
      ${days.map(({ deputyId }) => deputyId)}::uuid[], ${version}) as refusal`.execute(tx)
  return rows[0]?.refusal ?? null
}
