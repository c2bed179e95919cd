import { recordDeed } from '../../../kernel/audit.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { Actor } from '../actor.ts'
import type { Organization } from '../model.ts'

/** What an organization says of itself; only what is given changes. */
type CardChange = Partial<Omit<Organization, 'id' | 'status' | 'externalCode' | 'version'>>

const columns = {
  nameFr: 'name_fr',
  nameEn: 'name_en',
  sector: 'sector',
  regionCodes: 'region_codes',
  municipality: 'municipality',
  website: 'website',
  mandateFr: 'mandate_fr',
  mandateEn: 'mandate_en',
  bringsFr: 'brings_fr',
  bringsEn: 'brings_en',
  cannotFr: 'cannot_fr',
  cannotEn: 'cannot_en',
  staffCount: 'staff_count',
  staffCountOn: 'staff_count_on',
  isNamedPublicly: 'is_named_publicly',
} as const satisfies Record<keyof CardChange, string>

/**
 * Saves a card. `version` is the one the form was filled from: refused as `changed-meanwhile` when someone saved since.
 * The caller has checked that the person may edit; the database checks again.
 */
export async function editOrganization(
  { tx }: Actor,
  id: string,
  change: CardChange,
  version: number,
): Promise<Result<void, 'changed-meanwhile'>> {
  const set = Object.fromEntries(
    Object.entries(change).map(([name, value]) => [columns[name as keyof CardChange], value]),
  )
  const { numUpdatedRows } = await tx
    .updateTable('organization')
    .set({ ...set, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return err('changed-meanwhile')
  await recordDeed(tx, { deed: 'organization.changed', chain: id, subject: { kind: 'organization', id } })
  return ok(undefined)
}
