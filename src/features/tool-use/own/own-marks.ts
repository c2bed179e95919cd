import { sql } from 'kysely'
import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { PersonalReader } from '../../../kernel/feature/index.ts'
import { countedTools, markOf, schoolYearOf, type CountedTool } from '../mark.ts'

/** A mark of whoever asks: that they opened a kind of tool in a school year, for an organization. */
export interface OwnMark {
  tool: CountedTool
  /** null: an organization whose card the person no longer reads. */
  organizationFr: string | null
  organizationEn: string | null
  /** First day of the month of the first time. */
  since: Day
}

/** What is kept of the person of this transaction, wherever they work or worked: their marks are made again, and looked for. */
export async function ownMarks(tx: Tx, { secretKey, today }: PersonalReader): Promise<OwnMark[]> {
  const { rows: places } = await sql<{ person: string; id: string; nameFr: string | null; nameEn: string | null }>`
    select distinct m.person_id as person, m.organization_id as id, o.name_fr as "nameFr", o.name_en as "nameEn"
    from membership m left join organization o on o.id = m.organization_id where m.person_id = sec.person() limit 200`.execute(
    tx,
  )
  const current = schoolYearOf(today)
  const years = [current, `${Number(current.slice(0, 4)) - 1}-09-01` as Day]
  const asked = places.flatMap(({ person, id, nameFr, nameEn }) =>
    years.flatMap((year) =>
      countedTools.map((tool) => ({
        tool,
        organizationFr: nameFr,
        organizationEn: nameEn,
        mark: markOf(secretKey, { person, organization: id, tool, year }),
      })),
    ),
  )
  const { rows: kept } = await sql<{ mark: string; month: Day }>`
    select mark, month from sec.own_tool_uses(${asked.map(({ mark }) => mark)}::text[])`.execute(tx)
  return asked.flatMap(({ mark, ...own }) =>
    kept.filter((one) => one.mark === mark).map(({ month }) => ({ ...own, since: month })),
  )
}
