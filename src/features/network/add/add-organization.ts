import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { Actor } from '../actor.ts'
import type { SectorCode } from '../../../field/index.ts'
import { inviteLead } from '../invite/invite-lead.ts'
import type { Guest } from '../model.ts'
import { mayChangeNetwork, type InviteRefusal } from '../rules.ts'

interface NewOrganization {
  networkId: string
  nameFr: string
  nameEn: string
  sector: SectorCode
  regionCodes: string[]
  municipality: string | null
}

/**
 * A coordinator lists an organization in the network and, when `guest` is given, invites the person who will lead it.
 * Refused as `already-there` when one of the same name and town is in the network.
 * @returns its id
 */
export async function addOrganization(
  actor: Actor,
  facts: NewOrganization,
  guest: Guest | null,
): Promise<Result<string, InviteRefusal | 'already-there' | 'not-found'>> {
  const { tx, who, today, deps } = actor
  if (!mayChangeNetwork(who, facts.networkId)) return err('not-found')
  if (await isThere(actor, facts)) return err('already-there')
  const id = deps.clock.newId()
  await tx
    .insertInto('organization')
    .values({
      id,
      name_fr: facts.nameFr,
      name_en: facts.nameEn,
      sector: facts.sector,
      region_codes: facts.regionCodes,
      municipality: facts.municipality,
      status: 'listed',
    })
    .execute()
  await tx
    .insertInto('network_member')
    .values({ network_id: facts.networkId, organization_id: id, joined_on: today, left_on: null })
    .execute()
  await recordDeed(tx, {
    deed: 'organization.added',
    chain: facts.networkId,
    subject: { kind: 'organization', id },
  })
  if (guest !== null) {
    const invited = await inviteLead(
      actor,
      { networkId: facts.networkId, organization: { id, status: 'listed' } },
      guest,
    )
    if (!invited.ok) return invited
  }
  return ok(id)
}

async function isThere({ tx }: Actor, { networkId, nameFr, municipality }: NewOrganization): Promise<boolean> {
  const { rows } = await sql`
    select 1 from organization o join network_member m on m.organization_id = o.id
    where m.network_id = ${networkId} and m.left_on is null and sec.fold(o.name_fr) = sec.fold(${nameFr})
      and sec.fold(coalesce(o.municipality, '')) = sec.fold(${municipality ?? ''}) limit 1`.execute(tx)
  return rows.length > 0
}
