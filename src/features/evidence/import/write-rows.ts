import { sql } from 'kysely'
import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { Result } from '../../../kernel/result.ts'
import type { DraftProblems, EvidenceDraft } from '../draft.ts'
import { numbersTypeOf } from '../evidence-types.ts'
import { recordAsOwner, recordEvent, type RecordAsked, type Recorded } from '../record-event.ts'
import { numbersDraft } from '../with-numbers.ts'
import type { FailedRow, PlannedRow } from '../sheet/sheet-model.ts'

/** By which door rows enter: the person’s of this request, or the queue’s, in their name. */
type Door = (draft: EvidenceDraft, asked: Pick<RecordAsked, 'supersedes'>) => Promise<Result<Recorded, DraftProblems>>

export const byPerson =
  (tx: Tx, today: Day): Door =>
  (draft, asked) =>
    recordEvent(tx, draft, { today, via: 'import', ...asked })

export const byQueue =
  (tx: Tx, today: Day, personId: string): Door =>
  (draft, asked) =>
    recordAsOwner(tx, draft, { today, via: 'import', personId, ...asked })

/** Writes rows one by one. A row that is refused leaves the others: it is told. @returns those refused */
export async function writeRows(
  tx: Tx,
  door: Door,
  importId: string,
  rows: readonly PlannedRow[],
): Promise<FailedRow[]> {
  const failed: FailedRow[] = []
  for (const row of rows) {
    const written = await writeRow(tx, door, importId, row)
    // Written by a run that was cut: it is there, and once.
    const code = written.ok ? null : (Object.values(written.refusal)[0] ?? 'unknown')
    if (code !== null && code !== 'known-source') failed.push({ line: row.line, code })
  }
  return failed
}

async function writeRow(
  tx: Tx,
  door: Door,
  importId: string,
  { draft, told, current }: PlannedRow,
): Promise<Result<Recorded, DraftProblems>> {
  const kept = await door({ ...draft, importId }, { supersedes: current })
  const type = numbersTypeOf(draft.type)
  if (!kept.ok || type === null) return kept
  const record = current === null ? kept.value.id : await recordOf(tx, kept.value.id)
  const numbers = current === null ? [] : await numbersOf(tx, record)
  // Told anew, or told as before of what was corrected.
  for (const [at, before] of (numbers.length > 0 ? numbers : [null]).entries()) {
    const counts = told !== null && at === 0 ? told : before?.counts
    if (counts === undefined) continue
    const own = numbersDraft(draft, type, { counts }, record)
    const sourceRecord = before === null && draft.sourceRecord ? `${draft.sourceRecord}:n` : null
    const done = await door({ ...own, sourceRecord, importId }, { supersedes: before?.id ?? null })
    if (!done.ok) return done
  }
  return kept
}

const recordOf = async (tx: Tx, id: string): Promise<string> => {
  const { rows } = await sql<{ key: string }>`select record_key as key from evidence_event where id = ${id}`.execute(tx)
  return rows[0]?.key ?? id
}

/** Who came, as it stands: also what was withdrawn with the record that comes back. */
async function numbersOf(tx: Tx, record: string) {
  const { rows } = await sql<{ id: string; counts: PlannedRow['draft']['counts'] }>`
    select e.id, e.counts from evidence_event e where e.about = ${record} and e.is_current and e.type in ('participation', 'training-attendance')
      and e.organization_id = (select w.organization_id from evidence_event w where w.record_key = ${record} and w.is_current)
    order by e.is_withdrawn, e.recorded_at, e.id limit 20`.execute(tx)
  return rows
}
