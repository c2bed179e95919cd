import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { Actor } from '../actor.ts'
import { bareName } from '../bare-name.ts'
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
  /** Whoever adds it read that one of the same name is there in another town, and says that it is another. */
  isAnother?: boolean
}

/** One of the network that has the same name. */
export interface SameName {
  id: string
  nameFr: string
  nameEn: string
  municipality: string | null
}

/**
 * A coordinator lists an organization in the network and, when `guest` is given, invites the person who will lead it.
 * Names are compared without accents, punctuation, dashes and spaces. Refused as `already-there` when one of the same name and
 * town is in the network, and as `looks-like` when only the town differs or is not said, unless `isAnother`.
 * @returns its id
 */
export async function addOrganization(
  actor: Actor,
  facts: NewOrganization,
  guest: Guest | null,
): Promise<Result<string, InviteRefusal | 'already-there' | 'looks-like' | 'not-found'>> {
  const { tx, who, today, deps } = actor
  if (!mayChangeNetwork(who, facts.networkId)) return err('not-found')
  // Two who add at once take turns, as imports do: the second sees what the first has listed.
  await tx.selectFrom('network').select('id').where('id', '=', facts.networkId).forUpdate().execute()
  const same = await listSameName(tx, facts)
  if (same.some(({ municipality }) => bareName(municipality) === bareName(facts.municipality)))
    return err('already-there')
  if (same.length > 0 && facts.isAnother !== true) return err('looks-like')
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

/** Organizations of the network today that bear one of these names, in either language; at most 10. */
export async function listSameName(
  tx: Tx,
  { networkId, nameFr, nameEn }: Pick<NewOrganization, 'networkId' | 'nameFr' | 'nameEn'>,
): Promise<SameName[]> {
  const { rows } = await sql<SameName>`
    select o.id, o.name_fr as "nameFr", o.name_en as "nameEn", o.municipality
    from organization o join network_member m on m.organization_id = o.id
    where m.network_id = ${networkId} and m.left_on is null
      and array[sec.bare_name(o.name_fr), sec.bare_name(o.name_en)] && array[sec.bare_name(${nameFr}), sec.bare_name(${nameEn})]
    order by o.name_fr collate "fr-CA-x-icu", o.id limit 10`.execute(tx)
  return rows
}
