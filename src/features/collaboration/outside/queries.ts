import { sql } from 'kysely'
import type { SectorCode } from '../../../field/index.ts'
import { readTogether, type Tx } from '../../../kernel/db/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { GuestState } from '../model.ts'

/** An organization outside the network, as the members follow it. */
export interface Guest {
  id: string
  proposedById: string
  name: string
  sector: SectorCode
  /** Null: no longer kept. */
  email: string | null
  language: Language
  note: string | null
  state: GuestState
  /** Null: no mail left yet. */
  expiresAt: Date | null
  /** Why the last mail did not arrive; null: nothing known. */
  mailFailure: 'refused' | 'refused-address' | 'ended' | 'stopped' | null
  /** It would like to come, and the coordination set its request aside. */
  isSetAside: boolean
  movedAt: Date
  version: number
  /** Members that agreed to its coming. */
  agreed: string[]
}

/** Guests that the members still follow, in the order they were proposed: those that said no, for 30 days; 100 at most. */
export async function listGuests(tx: Tx, id: string): Promise<Guest[]> {
  const rows = await readTogether(
    tx,
    sql<Guest>`
    select g.id, g.proposed_by_id as "proposedById", g.name, g.sector, g.email, g.language, g.note, g.state, g.expires_at as "expiresAt",
      g.mail_failure as "mailFailure", g.id = any ((select sec.guest_requests_set_aside(${id}))::uuid[]) as "isSetAside",
      g.moved_at as "movedAt", g.version,
      array(select v.organization_id from collaboration_guest_voice v where v.guest_id = g.id and v.says = 'agree')::text[] as agreed
    from collaboration_guest g
    where g.collaboration_id = ${id} and (g.state in ('proposed', 'agreed', 'sent', 'coming')
      or (g.state = 'declined' and g.moved_at > sec.now() - interval '30 days'))
    order by g.created_at, g.id limit 100`,
  )
  return rows.map((one) => ({
    ...one,
    expiresAt: one.expiresAt === null ? null : new Date(one.expiresAt),
    movedAt: new Date(one.movedAt),
  }))
}

/** An organization of the network that bears the name typed, in either language, and that the person may know of; null: none. */
export async function findSameName(tx: Tx, networkId: string, name: string): Promise<{ nameFr: string } | null> {
  const { rows } = await sql<{ nameFr: string }>`
    select o.name_fr as "nameFr" from network_member n join organization o on o.id = n.organization_id
    where n.network_id = ${networkId} and n.left_on is null and o.status = 'joined'
      and sec.bare_name(${name}) in (sec.bare_name(o.name_fr), sec.bare_name(o.name_en)) order by o.name_fr, o.id limit 1`.execute(
    tx,
  )
  return rows[0] ?? null
}
