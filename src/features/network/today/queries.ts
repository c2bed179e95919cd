import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'

/** What an operator may know of a network. Content of organizations is not part of it. */
export interface InstanceNetwork {
  nameFr: string
  nameEn: string
  hasCoordinator: boolean
}

/** What became of the invitations that the person sent to coordinate a network that nobody coordinates. */
export interface OwnInvitations {
  /** Names of those whose mail was refused. */
  refused: string[]
  /** Names of those who ask for another link. */
  asked: string[]
}

/** Of an operator, who invites the first coordinators; at most 20 of each. */
export async function findOwnInvitations(tx: Tx): Promise<OwnInvitations> {
  const { rows } = await sql<{ name: string; isRefused: boolean }>`
    select v.name, v.mail_failure is not null and v.mail_failure <> 'ended' as "isRefused" from invitation v
    where v.invited_by = sec.person() and v.role = 'coordinator' and v.accepted_at is null and v.revoked_at is null
      and (v.mail_failure in ('refused', 'refused-address') or v.asked_again_at is not null)
      and not exists (select from coordinator c where c.network_id = v.network_id and c.until_day is null)
    order by v.name, v.id limit 20`.execute(tx)
  const names = (isRefused: boolean) => rows.filter((row) => row.isRefused === isRefused).map(({ name }) => name)
  return { refused: names(true), asked: names(false) }
}

/** Networks of the instance, oldest first; at most 100. */
export async function listInstanceNetworks(tx: Tx): Promise<InstanceNetwork[]> {
  const { rows } = await sql<InstanceNetwork>`
    select n.name_fr as "nameFr", n.name_en as "nameEn",
      exists (select from coordinator c where c.network_id = n.id and c.until_day is null) as "hasCoordinator"
    from network n order by n.created_at, n.id limit 100`.execute(tx)
  return rows
}
