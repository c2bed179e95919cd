import { sql } from 'kysely'
import type { SectorCode, WorkPhone } from '../../../field/index.ts'
import { reachColumns } from '../person-columns.ts'
import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'

/** An organization that left a network. */
export interface FormerOrganization {
  id: string
  nameFr: string
  nameEn: string
  sector: SectorCode
  leftOn: Day
  /** It did not leave by its own decision, or nobody works there: its coordinator may bring it back. */
  canReturn: boolean
}

/** Those that left a network and are not in it today, the latest first, 100 at most; none for a person who does not coordinate it. */
export async function listFormer(tx: Tx, networkId: string): Promise<FormerOrganization[]> {
  const { rows } = await sql<FormerOrganization>`
    select id, name_fr as "nameFr", name_en as "nameEn", sector, left_on as "leftOn", can_return as "canReturn"
    from sec.former_organizations(${networkId}) limit 100`.execute(tx)
  return rows
}

export interface Coordinator extends WorkPhone {
  personId: string
  name: string
  email: string
  fromDay: Day
  /** Null: still. */
  untilDay: Day | null
  /** Since when a mail server refuses the address; null: none does, as far as known. */
  mailRefusedAt: Date | null
}

/** Who coordinates a network, those of today first. At most 100 rows. */
export async function listCoordinators(tx: Tx, networkId: string): Promise<Coordinator[]> {
  const { rows } = await sql<Coordinator>`
    select c.person_id as "personId", p.name, ${reachColumns}, c.from_day as "fromDay", c.until_day as "untilDay",
      p.mail_refused_at as "mailRefusedAt"
    from coordinator c join person p on p.id = c.person_id where c.network_id = ${networkId}
    order by c.until_day is not null, c.from_day desc, p.name collate "fr-CA-x-icu", p.id limit 100`.execute(tx)
  return rows
}
