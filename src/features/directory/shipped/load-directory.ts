import { sql } from 'kysely'
import { asOwnerTx } from '../../../kernel/as-owner.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { RecordDraft } from '../model.ts'
import { renewSearch, saveRecords } from '../save-records.ts'
import { isSame, renewedRecord, type ShippedPart } from './renewed-record.ts'
import { shippedRecords } from './shipped-records.ts'

/**
 * Brings the shipped directory of Quebec into a migrated database: the taxonomy of needs and the sourced services of
 * content/directory.json. What is missing is added; what stands receives what changed since it was last shipped, field by
 * field, except what people wrote, hid from the public, checked or took away.
 *
 * @param adminUrl administrator's address of the database
 * @param shipped what this release ships
 */
export async function loadDirectory(
  adminUrl: string,
  shipped: readonly RecordDraft[] = shippedRecords(),
): Promise<void> {
  await asOwnerTx(adminUrl, async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtext('tisserin directory'))`.execute(tx)
    const standing = new Map((await listStanding(tx, shipped)).map((row) => [row.id, row]))
    await saveRecords(
      tx,
      shipped.filter(({ id }) => !standing.has(id)),
      null,
    )
    const renewed = shipped.flatMap((draft) => {
      const row = standing.get(draft.id)
      const part = row === undefined || row.isKept ? null : renewedRecord(row.base, row.now, partOf(draft))
      return part === null ? [] : [{ id: draft.id, ...part }]
    })
    await renew(tx, renewed)
    await remember(
      tx,
      shipped.filter((draft) => !isSame(standing.get(draft.id)?.remembered ?? null, partOf(draft))),
    )
  })
}

const partOf = ({ doc, sector, source }: RecordDraft): ShippedPart => ({
  doc,
  sector: sector ?? null,
  source: source ?? null,
})

interface Standing {
  id: string
  now: ShippedPart
  /** What this instance was last given; null: it never kept that. */
  remembered: ShippedPart | null
  base: ShippedPart
  /** Checked by an organization, or taken away: left as people made it. */
  isKept: boolean
}

/**
 * What stands of the shipped records. Where an older release kept no copy of what it shipped, that is the record before the
 * first change by a person or an import.
 */
async function listStanding(tx: Tx, shipped: readonly RecordDraft[]): Promise<Standing[]> {
  const ids = shipped.map(({ id }) => id)
  const { rows } = await sql<Standing>`
    select r.id, n.part as now, s.part as remembered, coalesce(s.part, h.part, n.part) as base,
      r.assured_on is not null or r.status in ('deleted', 'merged') as "isKept"
    from directory_record r
    cross join lateral (select jsonb_build_object('doc', r.doc, 'sector', r.sector, 'source', r.source) as part) n
    left join lateral (select jsonb_build_object('doc', s.doc, 'sector', s.sector, 'source', s.source) as part
      from shipped_record s where s.record_id = r.id) s on true
    left join lateral (select jsonb_build_object('doc', h.before -> 'doc', 'sector', h.before -> 'sector', 'source', h.before -> 'source') as part
      from directory_history h where h.record_id = r.id and (h.person_id is not null or h.import_id is not null)
      order by h.version limit 1) h on true
    where r.id = any(${ids})
    order by r.id`.execute(tx)
  return rows
}

async function renew(tx: Tx, renewed: readonly (ShippedPart & { id: string })[]): Promise<void> {
  if (renewed.length === 0) return
  await sql`
    update directory_record r set doc = d.doc, sector = d.sector, source = d.source
    from jsonb_to_recordset(${JSON.stringify(renewed)}::jsonb) as d (id uuid, doc jsonb, sector text, source jsonb)
    where d.id = r.id`.execute(tx)
  await renewSearch(
    tx,
    renewed.map(({ id }) => id),
  )
}

async function remember(tx: Tx, shipped: readonly RecordDraft[]): Promise<void> {
  if (shipped.length === 0) return
  const rows = shipped.map((draft) => ({ id: draft.id, ...partOf(draft) }))
  await sql`
    insert into shipped_record (record_id, doc, sector, source)
    select d.id, d.doc, d.sector, d.source
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as d (id uuid, doc jsonb, sector text, source jsonb)
    on conflict (record_id) do update set doc = excluded.doc, sector = excluded.sector, source = excluded.source`.execute(
    tx,
  )
}
