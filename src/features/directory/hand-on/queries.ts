import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type { Holder } from '../../../kernel/feature/index.ts'
import type { Text } from '../model.ts'

/** How many sheets a person keeps in a place, as one who leads it; 0 for who does not. */
export async function countKept(tx: Tx, { organizationId, networkId, personId }: Holder): Promise<number> {
  const { rows } = await sql<{ sheets: number }>`
    select count(*)::int as sheets from directory_record r
    where r.kind = 'service' and r.status in ('draft', 'published', 'hidden') and case
      when ${organizationId}::uuid is null then r.network_id = ${networkId} and exists (select from coordinator c
        where c.network_id = ${networkId} and c.person_id = ${personId} and c.until_day is null)
      else r.steward_id = ${organizationId} and exists (select from membership m
        where m.organization_id = ${organizationId} and m.person_id = ${personId} and m.role = 'lead' and m.until_day is null)
    end`.execute(tx)
  return rows[0]?.sheets ?? 0
}

/** Sheets kept by an organization that give the work address of one of its people, by name; 20 at most. */
export async function listNaming(tx: Tx, { organizationId, personId }: Holder): Promise<{ id: string; name: Text }[]> {
  if (organizationId === null) return []
  const { rows } = await sql<{ id: string; name: Text }>`
    select r.id, r.doc -> 'name' as name from directory_record r join person p on p.id = ${personId}
      left join directory_withheld w on w.record_id = r.id
    where r.kind = 'service' and r.status in ('draft', 'published', 'hidden') and r.steward_id = ${organizationId}
      and position(p.email in lower(concat_ws(' ', r.doc::text, w.doc::text))) > 0
    order by r.doc -> 'name' ->> 'fr' collate "fr-CA-x-icu", r.id limit 20`.execute(tx)
  return rows
}
