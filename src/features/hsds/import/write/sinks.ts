import { sql } from 'kysely'
import type { Tx } from '../../../../kernel/db/index.ts'
import { hsds } from '../../../directory/index.ts'
import type { Sink } from './bring-in.ts'
import type { DefectCode, Defects } from '../defects.ts'
import type { MadeRecord } from '../understand/make-record.ts'
import { countOutcome, type Change, type Outcome, type Tally } from './import-summary.ts'

export interface WrittenRecord {
  id: string
  version: number
  change: 'created' | 'updated'
}

export interface WriteScope {
  tx: Tx
  /** Network that imports; null for the operator. */
  networkId: string | null
  defects: Defects
}

/** A record, and what writing it would do; one that is refused is not written. */
interface JudgedRecord {
  made: MadeRecord
  outcome: Outcome
}
export interface AllowedRecord extends JudgedRecord {
  outcome: Change
}

const isAllowed = (one: JudgedRecord): one is AllowedRecord => one.outcome !== 'refused'

async function standing(
  { tx }: WriteScope,
  kind: hsds.RecordKind,
  wanted: readonly { id: string; notNamed: string }[],
) {
  const { rows } = await sql<{ id: string }>`
    select r.id from directory_record r
    join jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as w (id uuid, "notNamed" text) on w.id = r.id
    where r.kind = ${kind} and r.status in ('published', 'draft', 'hidden') and r.doc #>> '{name,fr}' is distinct from w."notNamed"`.execute(
    tx,
  )
  return new Set(rows.map(({ id }) => id))
}

/**
 * What may be written of a batch, and what it would do to what stands. Left alone, each with a defect: records of other networks,
 * tombstones that a person made, records corrected here by hand since, those with a part that only some may read. A record that
 * the undoing of an import took away comes back.
 */
export async function judge(scope: WriteScope, made: readonly MadeRecord[]): Promise<JudgedRecord[]> {
  const { tx, networkId, defects } = scope
  const drafts = made.map(({ draft }) => draft)
  const seen = new Map((await hsds.compareRecords(tx, drafts)).map((one) => [one.id, one]))
  const unseen = drafts.flatMap(({ id }) => (seen.has(id) ? [] : [id]))
  const hidden = networkId === null ? new Set<string>() : await listHidden(tx, unseen)
  return made.map((one): JudgedRecord => {
    const { draft, file, row } = one
    const there = seen.get(draft.id)
    if (there === undefined && !hidden.has(draft.id)) return { made: one, outcome: 'created' }
    const refusal = there === undefined ? 'kept-elsewhere' : refusalOf(draft, there, networkId)
    if (refusal !== null) {
      defects.add(refusal, { file, row, field: 'id', value: nameOf(draft) })
      return { made: one, outcome: 'refused' }
    }
    if (there?.status === 'deleted')
      return { made: { ...one, draft: { ...draft, status: 'published' } }, outcome: 'created' }
    return { made: one, outcome: there?.isDifferent ? 'updated' : 'unchanged' }
  })
}

function refusalOf(draft: hsds.RecordDraft, there: hsds.RecordComparison, networkId: string | null): DefectCode | null {
  if (there.kind !== draft.kind) return 'kind-differs'
  if (there.networkId !== null && there.networkId !== networkId) return 'kept-elsewhere'
  if (there.status === 'merged' || (there.status === 'deleted' && !there.isUndone)) return 'deleted-here'
  if (!there.isDifferent || there.status === 'deleted') return null
  if (there.isWithheld) return 'withheld-here'
  return there.isByHand ? 'changed-here' : null
}

const nameOf = ({ id, doc }: hsds.RecordDraft): string =>
  hsds.plainText(doc['name'] as hsds.Text | undefined, 'fr') || id

async function listHidden(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const { rows } = await sql<{ id: string }>`select sec.directory_standing(${[...ids]}::uuid[]) as id`.execute(tx)
  return new Set(rows.map(({ id }) => id))
}

/** Only compares, and keeps each record for the confirmation. `keep` is given what would be written. */
export function previewSink(
  scope: WriteScope,
  tally: Tally,
  keep: (allowed: readonly AllowedRecord[]) => Promise<void>,
): Sink {
  return {
    standing: (kind, wanted) => standing(scope, kind, wanted),
    async write(made) {
      const judged = await judge(scope, made)
      for (const { made: one, outcome } of judged) countOutcome(tally, outcome, one.draft.kind)
      await keep(judged.filter(isAllowed))
    },
  }
}

/** Writes. `keep` is given what was written, for undoing it. */
export function writingSink(
  scope: WriteScope,
  importId: string,
  tally: Tally,
  keep: (written: readonly WrittenRecord[]) => Promise<void>,
): Sink {
  return {
    standing: (kind, wanted) => standing(scope, kind, wanted),
    async write(made) {
      await keep(await writeAllowed(scope.tx, await judge(scope, made), importId, tally))
    },
  }
}

/** Writes what may be written of one batch. @returns what it wrote, with the version that it made */
export async function writeAllowed(
  tx: Tx,
  judged: readonly JudgedRecord[],
  importId: string,
  tally: Tally,
): Promise<WrittenRecord[]> {
  for (const { made, outcome } of judged) if (outcome === 'refused') countOutcome(tally, outcome, made.draft.kind)
  const allowed = judged.filter(isAllowed)
  const drafts = allowed.map(({ made }) => made.draft)
  const kinds = new Map(drafts.map(({ id, kind }) => [id, kind]))
  const saved = await hsds.saveRecords(tx, drafts, importId)
  // A tombstone that comes back is made, for who reads and for who undoes.
  const fresh = new Set([
    ...saved.created,
    ...allowed.flatMap(({ made, outcome }) => (outcome === 'created' ? [made.draft.id] : [])),
  ])
  const written = [...saved.created, ...saved.updated]
  for (const id of written) countOutcome(tally, fresh.has(id) ? 'created' : 'updated', kinds.get(id) ?? 'service')
  for (const id of saved.unchanged) countOutcome(tally, 'unchanged', kinds.get(id) ?? 'service')
  if (written.length === 0) return []
  const { rows } = await sql<{ id: string; version: number }>`
    select id, version from directory_record where id = any(${written}::uuid[])`.execute(tx)
  return rows.map(({ id, version }) => ({ id, version, change: fresh.has(id) ? 'created' : 'updated' }))
}
