import { sql } from 'kysely'
import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { Doc } from '../model.ts'

/** All that a sheet says to this reader: what a check certifies. */
export interface SheetFacts {
  id: string
  doc: Doc
  /** What is told to some only, as far as this reader is told it. */
  parts: readonly Doc[]
  /** Its places, what is told to some only included. */
  places: readonly Doc[]
}

/** What these sheets say, in no order. Row-level security leaves out what the reader may not know. */
export async function listFacts(tx: Tx, ids: readonly string[]): Promise<Map<string, SheetFacts>> {
  const { rows } = await sql<SheetFacts>`
    select r.id, r.doc,
      array(select w.doc from directory_withheld w where w.record_id = r.id order by w.audience) as parts,
      array(select l.doc || coalesce((select w.doc from directory_withheld w where w.record_id = l.id and w.audience = 'partner'), '{}')
          || coalesce((select w.doc from directory_withheld w where w.record_id = l.id and w.audience = 'network'), '{}')
        from directory_record a join directory_record l on l.id = a.location_id and l.status <> 'deleted'
        where a.service_id = r.id and a.kind = 'service_at_location' and a.status <> 'deleted' order by a.id) as places
    from directory_record r where r.id = any(${[...ids]}::uuid[]) and r.kind = 'service'`.execute(tx)
  return new Map(rows.map((row) => [row.id, row]))
}

/** The check that today's took the place of, for the undo; null: the latest version is no check of today. */
export async function findCheckBefore(
  tx: Tx,
  { id, version, today }: { id: string; version: number; today: Day },
): Promise<{ assuredOn: Day | null; assuredBy: string | null } | null> {
  const { rows } = await sql<{ assuredOn: Day | null; assuredBy: string | null }>`
    select h.before ->> 'assured_on' as "assuredOn", h.before ->> 'assured_by' as "assuredBy"
    from directory_history h join directory_record r on r.id = h.record_id
    where h.record_id = ${id} and r.version = ${version} and h.version = r.version - 1 and r.assured_on = ${today}
      and h.before -> 'doc' = r.doc and h.before ->> 'status' = r.status
      and (h.before ->> 'assured_on', h.before ->> 'assured_by') is distinct from (r.assured_on::text, r.assured_by)`.execute(
    tx,
  )
  return rows[0] ?? null
}
