import { instanceChain, recordDeed } from '../../../kernel/audit.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { Actor } from '../actor.ts'
import type { SectorCode } from '../../../field/index.ts'

export interface NetworkFacts {
  nameFr: string
  nameEn: string
  regionCodes: string[]
  sectors: SectorCode[]
}

const columnsOf = ({ nameFr, nameEn, regionCodes, sectors }: NetworkFacts) => ({
  name_fr: nameFr,
  name_en: nameEn,
  region_codes: regionCodes,
  sectors,
})

/** The operator founds a network, and coordinates it when `coordinates` says so. @returns its id */
export async function foundNetwork(
  { tx, who, today, deps }: Actor,
  facts: NetworkFacts,
  { coordinates }: { coordinates: boolean },
): Promise<string> {
  const id = deps.clock.newId()
  await tx
    .insertInto('network')
    .values({ id, ...columnsOf(facts) })
    .execute()
  if (coordinates) {
    await tx
      .insertInto('coordinator')
      .values({ network_id: id, person_id: who.personId, from_day: today, until_day: null })
      .execute()
  }
  await recordDeed(tx, { deed: 'network.founded', chain: instanceChain, subject: { kind: 'network', id } })
  return id
}

/** A coordinator changes what the network says of itself; `version` is the one the form was filled from. */
export async function changeNetwork(
  { tx, who }: Actor,
  id: string,
  facts: NetworkFacts,
  version: number,
): Promise<Result<void, 'not-found' | 'changed-meanwhile'>> {
  if (!who.coordinated.includes(id)) return err('not-found')
  const { numUpdatedRows } = await tx
    .updateTable('network')
    .set({ ...columnsOf(facts), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return err('changed-meanwhile')
  await recordDeed(tx, { deed: 'network.changed', chain: id, subject: { kind: 'network', id } })
  return ok(undefined)
}
