import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { canUndo } from '../../../kernel/import/index.ts'
import { err, type Result } from '../../../kernel/result.ts'
import { endTies, saveTies, takeTurn, type WrittenTie } from '../declare/save-ties.ts'
import type { OwnOrganization } from '../own/own-context.ts'
import { listHere, listSaid } from '../own/queries.ts'
import { planTies, type TiePlan } from './plan-ties.ts'
import {
  findTieImport,
  listKnownPartners,
  listSayings,
  type TieDocument,
  type TieImport,
  type Undone,
} from './queries.ts'
import type { ReadTies } from './tie-columns.ts'

type Own = Pick<OwnOrganization, 'id' | 'nameFr' | 'nameEn'>

/** Keeps a table that was read, for its preview; nothing of it is said yet. @returns its id */
export async function keepTies(
  { tx, who, deps }: MemberRequest,
  own: Own,
  { fileName, read }: { fileName: string; read: ReadTies },
): Promise<string> {
  const id = deps.clock.newId()
  const document: TieDocument = { stage: 'read', ...read }
  await tx
    .insertInto('tie_import')
    .values({
      id,
      organization_id: own.id,
      person_id: who.personId,
      file_name: fileName,
      status: 'preview',
      preview: JSON.stringify(document),
    })
    .execute()
  await recordDeed(tx, { deed: 'connection.file-read', chain: own.id, subject: { kind: 'tie_import', id } })
  return id
}

/** What confirming would say now; null when its rows are no longer kept. */
export async function planOfTies(
  { tx }: Pick<MemberRequest, 'tx'>,
  own: Own,
  { document, status }: TieImport,
): Promise<TiePlan | null> {
  if (document.stage !== 'read' || status !== 'preview') return null
  const known = await listKnownPartners(tx, own.id)
  const standing = await listSaid(
    tx,
    own.id,
    known.map(({ id }) => id),
  )
  return planTies(document, { own: { ...own, externalCode: null }, known, standing })
}

export type BringRefusal = 'settled' | 'nothing-new'

/** Says what the preview shows, all or nothing. The plan is made again: what somebody said since is seen. Twice, or twice at once, does one thing. */
export async function bringTies(
  request: MemberRequest,
  own: Own,
  id: string,
): Promise<Result<WrittenTie[], BringRefusal>> {
  const { tx, deps } = request
  await takeTurn(tx, own.id)
  const found = await findTieImport(tx, own.id, id, { lock: true })
  const plan = found && (await planOfTies(request, own, found))
  if (!found || !plan) return err('settled')
  if (plan.fresh.length === 0) return err('nothing-new')
  const ties = plan.fresh.map(({ partner, says, isShown, now }) => ({
    otherId: partner.id,
    says,
    isShown,
    was: now?.id ?? null,
  }))
  const saved = await saveTies(request, own.id, ties, { importId: id })
  if (!saved.ok) return err('settled')
  const { same, unsaid, leftOut } = plan
  const document: TieDocument = { stage: 'done', said: saved.value.length, same, unsaid, leftOut, written: saved.value }
  await settle(tx, found, { status: 'applied', applied_at: deps.clock.now(), document })
  await recordDeed(tx, { deed: 'connection.file-brought', chain: own.id, subject: { kind: 'tie_import', id } })
  return saved
}

/**
 * Takes a file back within 30 days: what it said ends, and what it ended is said again. What somebody said anew since stays.
 * null: it was taken back already, or is too old.
 */
export async function undoTies(request: MemberRequest, own: Own, id: string): Promise<Undone | null> {
  const { tx, today, who, deps } = request
  await takeTurn(tx, own.id)
  const found = await findTieImport(tx, own.id, id, { lock: true })
  if (!found || found.document.stage !== 'done' || !canUndo(found, deps.clock.now())) return null
  const { written } = found.document
  const others = written.map(({ otherId }) => otherId)
  const now = await listSaid(tx, own.id, others)
  const stand = written.filter(({ otherId, id: said }) => now.get(otherId)?.id === said)
  const former = await listSayings(
    tx,
    stand.flatMap(({ formerId }) => formerId ?? []),
  )
  const here = new Set((await listHere(tx, own.id, others)).map(({ id: other }) => other))
  const ended = await endTies(
    request,
    stand.map(({ id: said }) => said),
  )
  const again = stand.flatMap(({ otherId, formerId }) => {
    const before = formerId === null ? undefined : former.get(formerId)
    return before === undefined || !here.has(otherId) ? [] : [{ otherId, ...before }]
  })
  if (again.length > 0)
    await tx
      .insertInto('tie_declaration')
      .values(
        again.map(({ otherId, says, isShown }) => ({
          id: deps.clock.newId(),
          organization_id: own.id,
          other_id: otherId,
          says,
          is_shown: isShown,
          from_day: today,
          person_id: who.personId,
        })),
      )
      .execute()
  const undone = { ended, restored: again.length, left: written.length - stand.length }
  await settle(tx, found, { status: 'undone', undone_at: deps.clock.now(), document: { ...found.document, undone } })
  await recordDeed(tx, { deed: 'connection.file-undone', chain: own.id, subject: { kind: 'tie_import', id } })
  return undone
}

async function settle(
  tx: MemberRequest['tx'],
  { id, version }: Pick<TieImport, 'id' | 'version'>,
  { document, ...change }: { status: TieImport['status']; applied_at?: Date; undone_at?: Date; document: TieDocument },
): Promise<void> {
  await tx
    .updateTable('tie_import')
    .set({ ...change, preview: JSON.stringify(document), version: version + 1 })
    .where('id', '=', sql<string>`${id}::uuid`)
    .execute()
}
