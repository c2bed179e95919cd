import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { Note } from '../../../kernel/table/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { Actor } from '../actor.ts'
import type { ReadList } from './columns.ts'
import { planImport, saysSector, type Defaults, type Plan, type PlannedOrganization } from './plan-import.ts'
import { findImport, listKnown, type Import, type ImportDocument } from './queries.ts'
import { canUndo } from '../rules.ts'

/** Rows written at once: far below the 65,535 values that one statement holds. */
const batch = 500

/** Keeps a list that was read, for its preview: 30 days, then `sec.sweep` empties it. No organization is written. @returns the import's id */
export async function keepList(
  { tx, who, deps }: Actor,
  { networkId, fileName, list, notes }: { networkId: string; fileName: string; list: ReadList; notes: Note[] },
): Promise<string> {
  const id = deps.clock.newId()
  const defaults: Defaults | null = saysSector(list) ? { sector: null, regions: [] } : null
  await tx
    .insertInto('import')
    .values({
      id,
      network_id: networkId,
      person_id: who.personId,
      file_name: fileName,
      status: 'preview',
      preview: written({ stage: 'read', list, notes, defaults }),
    })
    .execute()
  await recordDeed(tx, { deed: 'import.read', chain: networkId, subject: { kind: 'import', id } })
  return id
}

const written = (document: ImportDocument): string => JSON.stringify(document)

/** Says what stands for what the file does not: sector and regions. Only before it is confirmed. */
export async function setDefaults({ tx }: Actor, found: Import, defaults: Defaults): Promise<Result<void, 'settled'>> {
  if (found.status !== 'preview' || found.document.stage !== 'read') return err('settled')
  const { numUpdatedRows } = await tx
    .updateTable('import')
    .set({ preview: written({ ...found.document, defaults }), version: found.version + 1 })
    .where('id', '=', found.id)
    .where('status', '=', 'preview')
    .where('version', '=', found.version)
    .executeTakeFirst()
  return numUpdatedRows === 1n ? ok(undefined) : err('settled')
}

/** What confirming would do now; null while the sector is not known or when the list is no longer kept. */
export async function planOf({ tx }: Pick<Actor, 'tx'>, { networkId, document }: Import): Promise<Plan | null> {
  if (document.stage !== 'read' || document.defaults === null) return null
  return planImport(document.list, document.defaults, await listKnown(tx, networkId))
}

export type ApplyRefusal = 'not-found' | 'settled' | 'not-ready' | 'nothing-new'

/**
 * Lists what is new, all or nothing. Confirming twice, or twice at once, does one thing. Two imports into one network take
 * turns, so that the second sees what the first has listed.
 */
export async function applyImport(actor: Actor, id: string): Promise<Result<{ added: number }, ApplyRefusal>> {
  const { tx, who, deps } = actor
  await tx.selectFrom('import').select('id').where('id', '=', id).forUpdate().execute()
  const found = await findImport(tx, who, id)
  if (found === null) return err('not-found')
  if (found.status !== 'preview') return err('settled')
  await tx.selectFrom('network').select('id').where('id', '=', found.networkId).forUpdate().execute()
  const plan = await planOf(actor, found)
  if (plan === null) return err('not-ready')
  if (plan.fresh.length === 0) return err('nothing-new')
  await listAll(actor, found, plan.fresh)
  const { rows, there, merged, leftOut } = plan
  await tx
    .updateTable('import')
    .set({
      status: 'applied',
      applied_at: deps.clock.now(),
      preview: written({ stage: 'done', rows, added: plan.fresh.length, there, merged, leftOut }),
      version: found.version + 1,
    })
    .where('id', '=', id)
    .execute()
  await recordDeed(tx, { deed: 'import.applied', chain: found.networkId, subject: { kind: 'import', id } })
  return ok({ added: plan.fresh.length })
}

async function listAll(
  { tx, deps, today }: Actor,
  found: Import,
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

/**
 * Takes an import back within 30 days: what it listed leaves, save the organizations that someone has joined or was
 * invited to since. @returns how many left and how many stay
 */
export async function undoImport(
  { tx, who, deps }: Actor,
  id: string,
): Promise<Result<{ removed: number; kept: number }, 'not-found' | 'too-late'>> {
  await tx.selectFrom('import').select('id').where('id', '=', id).forUpdate().execute()
  const found = await findImport(tx, who, id)
  if (found === null) return err('not-found')
  if (!canUndo(found, deps.clock.now())) return err('too-late')
  const { rows } = await sql<{ removed: number | null }>`select sec.undo_import(${id}) as removed`.execute(tx)
  const removed = rows[0]?.removed ?? null
  if (removed === null) return err('too-late')
  await recordDeed(tx, { deed: 'import.undone', chain: found.networkId, subject: { kind: 'import', id } })
  return ok({ removed, kept: (found.document.stage === 'done' ? found.document.added : removed) - removed })
}
