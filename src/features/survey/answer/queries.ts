import { sql } from 'kysely'
import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { LinkedSurvey } from '../model.ts'

/** The survey that a link names; null: none, or one that is not shown. */
export async function findLinked(tx: Tx, code: string, today: Day): Promise<LinkedSurvey | null> {
  if (!/^[a-z2-9]{8}$/.test(code)) return null
  const { rows } = await sql<LinkedSurvey>`
    select id, questionnaire, by_fr as "byFr", by_en as "byEn", standing, part
    from sec.survey_of_link(${code}, ${today}::date)`.execute(tx)
  return rows[0] ?? null
}
