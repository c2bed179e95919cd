import { sql } from 'kysely'
import type { Tx } from '../../../../kernel/db/index.ts'
import { hsds } from '../../../directory/index.ts'
import type { Sink } from './bring-in.ts'
import type { DefectCode, Defects } from '../defects.ts'
import type { MadeRecord } from '../understand/make-record.ts'
import { saysTheSame, type ToldRecord } from './says-the-same.ts'
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

async function listKinds(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, hsds.RecordKind>> {
  const { rows } = await sql<{ id: string; kind: hsds.RecordKind }>`
    select id, kind from directory_record where id = any(${[...ids]}::uuid[])`.execute(tx)
  return new Map(rows.map(({ id, kind }) => [id, kind]))
}

async function listAncestors(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; parent: string }>`
    with recursive above (id, parent_id) as (
      select id, parent_id from directory_record where id = any(${[...ids]}::uuid[])
      union
      select r.id, r.parent_id from above a join directory_record r on r.id = a.parent_id)
    select id, parent_id as parent from above where parent_id is not null`.execute(tx)
  return new Map(rows.map(({ id, parent }) => [id, parent]))
}

/**
 * What may be written of a batch, and what it would do to what stands. Left alone, each with a defect: records of other networks,
 * those that came here by another way than this source, tombstones that a person made, records corrected here by hand since,
 * those with a part that only some may read. A record that the undoing of an import took away comes back.
 */
export async function judge(scope: WriteScope, made: readonly MadeRecord[]): Promise<JudgedRecord[]> {
  const { tx, networkId, defects } = scope
  const drafts = made.map(({ draft }) => draft)
  const seen = new Map((await hsds.compareRecords(tx, drafts)).map((one) => [one.id, one]))
  const unseen = drafts.flatMap(({ id }) => (seen.has(id) ? [] : [id]))
  const told = await listTold(tx, made, seen)
  const hidden = networkId === null ? new Set<string>() : await listHidden(tx, unseen)
  return made.map((one): JudgedRecord => {
    const { draft, file, row } = one
    const there = seen.get(draft.id)
    if (there === undefined && !hidden.has(draft.id)) return { made: one, outcome: 'created' }
    if (told.has(draft.id)) return { made: one, outcome: 'unchanged' }
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
  if (!isOwn(draft, there)) return 'not-own'
  if (there.isWithheld) return 'withheld-here'
  return there.isByHand ? 'changed-here' : null
}

/** It came from this source. Any other was entered here, shipped, or came from elsewhere. */
const isOwn = (draft: hsds.RecordDraft, there: hsds.RecordComparison): boolean => there.origin === draft.origin

/** Those that differ from what stands and say nothing else: what left by our own exports, or only cites what stands. */
async function listTold(
  tx: Tx,
  made: readonly MadeRecord[],
  seen: ReadonlyMap<string, hsds.RecordComparison>,
): Promise<ReadonlySet<string>> {
  const asked = made.filter(({ draft, isExported }) => {
    const there = seen.get(draft.id)
    const stands = there !== undefined && there.kind === draft.kind && !['deleted', 'merged'].includes(there.status)
    return stands && there.isDifferent && (isExported || !isOwn(draft, there))
  })
  if (asked.length === 0) return new Set()
  const { rows } = await sql<ToldRecord & { id: string }>`
    select r.id, r.organization_id as "organizationId", r.service_id as "serviceId", r.location_id as "locationId",
      r.taxonomy_id as "taxonomyId", r.parent_id as "parentId", r.sector, r.assured_on as "assuredOn", r.assured_by as "assuredBy",
      r.source, r.doc
    from directory_record r where r.id = any(${asked.map(({ draft }) => draft.id)}::uuid[])`.execute(tx)
  const standing = new Map(rows.map((row) => [row.id, row]))
  const isTold = ({ draft, isExported }: MadeRecord): boolean => {
    const row = standing.get(draft.id)
    const there = seen.get(draft.id)
    if (row === undefined || there === undefined) return false
    // Of its own records, a source says by its silence that something is no more.
    const extent = !isOwn(draft, there) ? 'part' : isExported === 'in-both-languages' ? 'whole' : 'one-language'
    return saysTheSame(isExported ? draft : { ...draft, source: null }, row, extent)
  }
  return new Set(asked.filter(isTold).map(({ draft }) => draft.id))
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
    ancestors: (ids) => listAncestors(scope.tx, ids),
    kindsOf: (ids) => listKinds(scope.tx, ids),
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
    ancestors: (ids) => listAncestors(scope.tx, ids),
    kindsOf: (ids) => listKinds(scope.tx, ids),
    async write(made) {
      await keep(await writeAllowed(scope, await judge(scope, made), importId, tally))
    },
  }
}

/** Writes what may be written of one batch. @returns what it wrote, with the version that it made */
export async function writeAllowed(
  { tx, defects }: WriteScope,
  judged: readonly JudgedRecord[],
  importId: string,
  tally: Tally,
): Promise<WrittenRecord[]> {
  const written = judged.filter(({ outcome }) => outcome === 'created' || outcome === 'updated')
  for (const { made, outcome } of judged)
    if (outcome === 'refused' || outcome === 'unchanged') countOutcome(tally, outcome, made.draft.kind)
  const drafts = written.map(({ made }) => made.draft)
  const kinds = new Map(drafts.map(({ id, kind }) => [id, kind]))
  const saved = await hsds.saveRecords(tx, drafts, importId)
  // A tombstone that comes back is made, for who reads and for who undoes.
  const fresh = new Set([
    ...saved.created,
    ...written.flatMap(({ made, outcome }) => (outcome === 'created' ? [made.draft.id] : [])),
  ])
  const ids = [...saved.created, ...saved.updated]
  for (const id of ids) countOutcome(tally, fresh.has(id) ? 'created' : 'updated', kinds.get(id) ?? 'service')
  // A policy kept these from being written: someone else is in charge of them.
  const kept = new Set(saved.unchanged)
  for (const { draft, file, row } of written.map(({ made }) => made).filter(({ draft: { id } }) => kept.has(id))) {
    countOutcome(tally, 'refused', draft.kind)
    defects.add('kept-elsewhere', { file, row, field: 'id', value: nameOf(draft) })
  }
  if (ids.length === 0) return []
  const { rows } = await sql<{ id: string; version: number }>`
    select id, version from directory_record where id = any(${ids}::uuid[])`.execute(tx)
  return rows.map(({ id, version }) => ({ id, version, change: fresh.has(id) ? 'created' : 'updated' }))
}
