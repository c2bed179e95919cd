import { sql } from 'kysely'
import type { Tx } from '../../kernel/db/index.ts'
import { isId } from '../../kernel/ids.ts'
import type { Bands } from '../consult/index.ts'
import type { OpenRequest, Priority, RequestState, Takable } from './model.ts'

interface RequestRow {
  id: string
  askedAt: Date
  need: string
  age: Bands['age']
  regions: string[]
  priority: Priority
  state: RequestState
  ending: OpenRequest['ending']
  dueAt: Date
  isLate: boolean
  claimerId: string | null
  claimerFr: string
  claimerEn: string
  version: number
}

/** Null when the person did not ask it, or does no more than read where they asked. */
export async function findRequest(tx: Tx, id: string): Promise<OpenRequest | null> {
  if (!isId(id)) return null
  const { rows } = await sql<RequestRow>`
    select q.id, q.asked_at as "askedAt", q.need, q.age_band as age, q.region_codes as regions, q.priority, q.state, q.ending, q.due_at as "dueAt",
      q.late_at is not null as "isLate", q.claimer_id as "claimerId", coalesce(o.name_fr, '') as "claimerFr", coalesce(o.name_en, '') as "claimerEn", q.version
    from access_request q left join organization o on o.id = q.claimer_id
    where q.id = ${id} and q.asked_by = (select sec.person()) and q.organization_id = any ((select sec.worked())::uuid[])`.execute(
    tx,
  )
  const [row] = rows
  if (row === undefined) return null
  const { age, regions, claimerId, claimerFr, claimerEn, ...rest } = row
  return {
    ...rest,
    bands: { age, regions },
    claimer: claimerId === null ? null : { id: claimerId, nameFr: claimerFr, nameEn: claimerEn },
  }
}

interface TakableRow extends Omit<Takable, 'bands' | 'asker'> {
  age: Bands['age']
  regions: string[]
  askerFr: string
  askerEn: string
  askerName: string | null
  askerPhone: string | null
  askerExtension: string | null
}

/** A request as each organization of the person that may take it, or took it, sees it; none: there is nothing there for them. */
export async function listTakable(tx: Tx, id: string): Promise<Takable[]> {
  if (!isId(id)) return []
  const { rows } = await sql<TakableRow>`
    select t.id, t.taker_id as "takerId", o.name_fr as "takerFr", o.name_en as "takerEn", t.asked_at as "askedAt", t.need, t.age_band as age, t.region_codes as regions,
      t.priority, t.state, t.due_at as "dueAt", t.late_at is not null as "isLate", coalesce(a.name_fr, '') as "askerFr", coalesce(a.name_en, '') as "askerEn",
      t.asker_name as "askerName", t.asker_phone as "askerPhone", t.asker_extension as "askerExtension", t.version
    from sec.access_to_take() t join organization o on o.id = t.taker_id left join organization a on a.id = t.asker_id where t.id = ${id}
    order by o.name_fr, o.id`.execute(tx)
  return rows.map(({ age, regions, askerFr, askerEn, askerName, askerPhone, askerExtension, ...rest }) => ({
    ...rest,
    bands: { age, regions },
    asker:
      askerName === null
        ? null
        : {
            nameFr: askerFr,
            nameEn: askerEn,
            person: askerName,
            phone: askerPhone,
            phoneExtension: askerExtension,
          },
  }))
}
