import { recordDeed } from '../../../kernel/audit.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { Actor } from '../actor.ts'
import { planImport, type ImportPlan, type PlannedOrganization } from './plan-import.ts'
import { documentText, findOrganizationImport, listKnown, type OrganizationImport } from './queries.ts'

/** Rows written at once: far below the 65,535 values that one statement holds. */
const batch = 500

/** What confirming would do now; null while the sector is not known or when the list was emptied. */
export async function importPlanOf(
  { tx }: Pick<Actor, 'tx'>,
  { networkId, document }: OrganizationImport,
): Promise<ImportPlan | null> {
  if (document.stage !== 'read' || document.defaults === null) return null
  return planImport(document.list, document.defaults, await listKnown(tx, networkId))
}

export type ApplyImportRefusal = 'not-found' | 'settled' | 'not-ready' | 'nothing-new'

/**
 * Lists what is new, all or nothing. Confirming twice, or twice at once, does one thing. Two imports into one network take
 * turns, so that the second sees what the first has listed.
 */
export async function applyOrganizationImport(
  actor: Actor,
  id: string,
): Promise<Result<{ added: number }, ApplyImportRefusal>> {
  const { tx, who, deps } = actor
  await tx.selectFrom('import').select('id').where('id', '=', id).forUpdate().execute()
  const found = await findOrganizationImport(tx, who, id)
  if (found === null) return err('not-found')
  if (found.status !== 'preview') return err('settled')
  await tx.selectFrom('network').select('id').where('id', '=', found.networkId).forUpdate().execute()
  const plan = await importPlanOf(actor, found)
  if (plan === null) return err('not-ready')
  if (plan.fresh.length === 0) return err('nothing-new')
  await listAll(actor, found, plan.fresh)
  const { rows, there, merged, leftOut } = plan
  await tx
    .updateTable('import')
    .set({
      status: 'applied',
      applied_at: deps.clock.now(),
      preview: documentText({ stage: 'done', rows, added: plan.fresh.length, there, merged, leftOut }),
      version: found.version + 1,
    })
    .where('id', '=', id)
    .execute()
  await recordDeed(tx, { deed: 'import.applied', chain: found.networkId, subject: { kind: 'import', id } })
  return ok({ added: plan.fresh.length })
}

async function listAll(
  { tx, deps, today }: Actor,
  found: OrganizationImport,
  fresh: readonly PlannedOrganization[],
): Promise<void> {
  for (let start = 0; start < fresh.length; start += batch) {
    const rows = fresh.slice(start, start + batch).map((one) => ({ id: deps.clock.newId(), one }))
    await tx
      .insertInto('organization')
      .values(
        rows.map(({ id, one }) => ({
          id,
          name_fr: one.nameFr,
          name_en: one.nameEn,
          sector: one.sector,
          region_codes: one.regionCodes,
          municipality: one.municipality,
          website: one.website,
          external_code: one.code,
          status: 'listed' as const,
          import_id: found.id,
        })),
      )
      .execute()
    await tx
      .insertInto('network_member')
      .values(
        rows.map(({ id }) => ({ network_id: found.networkId, organization_id: id, joined_on: today, left_on: null })),
      )
      .execute()
  }
}
