import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { awaitingAction, type AwaitingAction } from '../summary.ts'

/** What these adopted actions are called, by id: « 8. » and the title, or the title of an action of one's own. Those gone are absent. */
export async function adoptedNames(tx: Tx, ids: readonly string[], lang: Language): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<AwaitingAction>`
    select ${awaitingAction} where a.id = any (${[...ids]}::uuid[]) order by a.id`.execute(tx)
  return new Map(
    rows.map(({ id, number, titleFr, titleEn }) => {
      const title = lang === 'fr' ? titleFr : titleEn
      return [id, number === null ? title : `${number}. ${title}`]
    }),
  )
}
