import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'

/** What awaits an organization that the person leads, in a collaboration. */
export interface AwaitedAnswer {
  id: string
  nameFr: string | null
  nameEn: string | null
  /** `invited`: it is invited; `voice`: it must say whether another comes. */
  kind: 'invited' | 'voice'
}

/** Invitations to answer and voices to give, for organizations that the person leads; the latest first. */
export async function listAwaited(tx: Tx, led: readonly string[]): Promise<AwaitedAnswer[]> {
  if (led.length === 0) return []
  const { rows } = await sql<AwaitedAnswer>`
    select distinct on (kind, id) id, "nameFr", "nameEn", kind from (
      select c.id, c.name_fr as "nameFr", c.name_en as "nameEn", 'invited' as kind
      from collaboration_member m join collaboration c on c.id = m.collaboration_id
      where m.state = 'invited' and m.organization_id = any (${[...led]}::uuid[])
      union all
      select c.id, c.name_fr, c.name_en, 'voice'
      from collaboration_member p join collaboration c on c.id = p.collaboration_id
        join collaboration_member m on m.collaboration_id = c.id and m.state = 'member' and m.organization_id = any (${[...led]}::uuid[])
          and m.organization_id <> p.proposed_by_id
      where p.state = 'proposed'
        and not exists (select from collaboration_voice v where v.member_id = p.id and v.organization_id = m.organization_id)
      union all
      select c.id, c.name_fr, c.name_en, 'voice'
      from collaboration_guest g join collaboration c on c.id = g.collaboration_id
        join collaboration_member m on m.collaboration_id = c.id and m.state = 'member' and m.organization_id = any (${[...led]}::uuid[])
          and m.organization_id <> g.proposed_by_id
      where g.state = 'proposed'
        and not exists (select from collaboration_guest_voice v where v.guest_id = g.id and v.organization_id = m.organization_id)) as awaited
    order by kind, id limit 50`.execute(tx)
  return rows
}
