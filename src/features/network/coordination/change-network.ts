import { recordDeed } from '../../../kernel/audit.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { SectorCode } from '../../../field/index.ts'
import type { Actor } from '../actor.ts'
import { mayChangeNetwork } from '../rules.ts'

/** Names, regions and sectors of a network. */
export interface NetworkDescription {
  nameFr: string
  nameEn: string
  regionCodes: string[]
  sectors: SectorCode[]
}

export const networkColumnsOf = ({ nameFr, nameEn, regionCodes, sectors }: NetworkDescription) => ({
  name_fr: nameFr,
  name_en: nameEn,
  region_codes: regionCodes,
  sectors,
})

/** A coordinator changes the network's names, regions and sectors; `version` is the one the form was filled from. */
export async function changeNetwork(
  { tx, who }: Actor,
  id: string,
  facts: NetworkDescription,
  version: number,
): Promise<Result<void, 'not-found' | 'changed-meanwhile'>> {
  if (!mayChangeNetwork(who, id)) return err('not-found')
  const { numUpdatedRows } = await tx
    .updateTable('network')
    .set({ ...networkColumnsOf(facts), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return err('changed-meanwhile')
  await recordDeed(tx, { deed: 'network.changed', chain: id, subject: { kind: 'network', id } })
  return ok(undefined)
}
