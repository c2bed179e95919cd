import { sql } from 'kysely'
import { dayOf, type Clock } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { Task, TaskTools } from '../../../kernel/jobs.ts'
import { countAdded } from './confirm-sheet.ts'
import type { ImportDocument } from '../sheet/sheet-model.ts'
import { byQueue, writeRows } from './write-rows.ts'

interface ImportJobs {
  clock: Clock
  /** IANA zone of the instance. */
  timeZone: string
}

/** Each minute: a large sheet that was confirmed begins soon, and one whose run was cut goes on. */
export const importCron: readonly string[] = [
  '* * * * * evidence-import ?jobKey=evidence-import&jobKeyMode=preserve_run_at',
]

/** Rows written in one transaction: a run that is cut loses no more than this, and begins again where it was. */
const batch = 200

export const importTasks = ({ clock, timeZone }: ImportJobs): Record<string, Task> => ({
  async 'evidence-import'(tools) {
    for (const id of await listUnderWay(tools)) while (await writeBatch(tools, id, dayOf(clock.now(), timeZone)));
  },
})

const listUnderWay = ({ transaction }: TaskTools): Promise<string[]> =>
  transaction(async (tx) => {
    const { rows } = await sql<{ id: string }>`select id from evidence_import
      where status = 'applied' and done_lines < lines order by applied_at, id limit 100`.execute(tx)
    return rows.map(({ id }) => id)
  })

interface UnderWay {
  personId: string
  lines: number
  doneLines: number
  document: ImportDocument
}

async function lockUnderWay(tx: Tx, id: string): Promise<UnderWay | undefined> {
  const { rows } =
    await sql<UnderWay>`select person_id as "personId", lines, done_lines as "doneLines", preview as document
    from evidence_import where id = ${id} and status = 'applied' and done_lines < lines for update`.execute(tx)
  return rows[0]
}

/** @returns whether more is to write */
const writeBatch = ({ transaction }: TaskTools, id: string, today: Parameters<typeof byQueue>[1]): Promise<boolean> =>
  transaction(async (tx) => {
    const found = await lockUnderWay(tx, id)
    if (found?.document.stage !== 'writing') return false
    const { rows, failed } = found.document
    const part = rows.slice(found.doneLines, found.doneLines + batch)
    const refused = await writeRows(tx, byQueue(tx, today, found.personId), id, part)
    const done = found.doneLines + part.length
    const isOver = done >= found.lines
    const all = [...failed, ...refused]
    const added = countAdded(rows)
    const document: ImportDocument = isOver
      ? { stage: 'done', added, corrected: rows.length - added, failed: all }
      : { stage: 'writing', rows, failed: all }
    await sql`update evidence_import set done_lines = ${done}, preview = ${JSON.stringify(document)}::jsonb, version = version + 1
      where id = ${id}`.execute(tx)
    return !isOver
  })
