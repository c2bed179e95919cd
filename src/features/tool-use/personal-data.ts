import { sql } from 'kysely'
import type { Day } from '../../kernel/clock.ts'
import type { FeaturePersonalData } from '../../kernel/feature/index.ts'
import { countedTools, markOf, schoolYearOf } from './mark.ts'
import { words } from './words.ts'

/** Marks are made again for the person who asks, wherever they work or worked: nobody else can be told which are theirs. */
export const personalData: FeaturePersonalData = {
  title: (lang) => words[lang].personalData,
  columns: [],
  read: async (tx, { secretKey, today }) => {
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
    return asked.flatMap(({ mark, ...says }) =>
      kept
        .filter((one) => one.mark === mark)
        .map(({ month }) => ({ at: new Date(`${month}T12:00:00Z`), kind: 'tool', says: { ...says, since: month } })),
    )
  },
}
