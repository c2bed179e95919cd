import { sql } from 'kysely'
import type { Day } from '../../kernel/clock.ts'
import type { Tx } from '../../kernel/db/index.ts'
import { isId } from '../../kernel/ids.ts'
import type { Survey, SurveyState, Tally } from './model.ts'
import './schema.ts'

const surveyColumns = sql.raw(
  `s.id, s.organization_id as "organizationId", o.name_fr as "organizationFr", o.name_en as "organizationEn", s.code, s.questionnaire,
   s.title, s.state, s.starts_on as "startsOn", s.ends_on as "endsOn", s.last_day as "lastDay", s.expected,
   s.most_answers as "mostAnswers", s.role, s.about, s.opened_on as "openedOn", s.closed_on as "closedOn", s.confirmed_on as "confirmedOn",
   s.withdrawn_on as "withdrawnOn", s.evidence_key as "evidenceKey", s.version,
   s.pair, s.part, s.opens_at as "opensAt", s.shuts_at as "shutsAt", s.partners`,
)

/** One of an organization of the person; null: none of theirs. */
export async function findSurvey(tx: Tx, id: string): Promise<Survey | null> {
  if (!isId(id)) return null
  const { rows } = await sql<Survey>`
    select ${surveyColumns} from survey s join organization o on o.id = s.organization_id where s.id = ${id}`.execute(
    tx,
  )
  return rows[0] ?? null
}

/** Both parts of what is asked around an activity, the one before first; null: none of theirs. */
export async function findPair(tx: Tx, id: string): Promise<{ before: Survey; after: Survey } | null> {
  if (!isId(id)) return null
  const { rows } = await sql<Survey>`
    select ${surveyColumns} from survey s join organization o on o.id = s.organization_id where s.pair = ${id}`.execute(
    tx,
  )
  const before = rows.find(({ part }) => part === 'before')
  const after = rows.find(({ part }) => part === 'after')
  return before === undefined || after === undefined ? null : { before, after }
}

/** Which surveys: a word of the title, one state (`withdrawn`: taken down), of these organizations. */
export interface SurveyFilter {
  organizations: readonly string[]
  text: string | null
  standing: SurveyState | 'withdrawn' | null
}

const within = ({ organizations, text, standing }: SurveyFilter) => sql`
  s.organization_id = any (${[...organizations]}::uuid[])
  and (${text}::text is null or sec.fold(s.title) like ${`%${(text ?? '').replace(/[\\%_]/g, '\\$&')}%`})
  and case when ${standing}::text = 'withdrawn' then s.withdrawn_on is not null
    else s.withdrawn_on is null and (${standing}::text is null or s.state = ${standing}) end`

/** The latest first: drafts, then open ones, then by the day each was closed. */
export async function listSurveys(
  tx: Tx,
  { limit, offset, ...filter }: SurveyFilter & { limit: number; offset: number },
): Promise<Survey[]> {
  if (filter.organizations.length === 0) return []
  const { rows } = await sql<Survey>`
    select ${surveyColumns} from survey s join organization o on o.id = s.organization_id where ${within(filter)}
    order by array_position(array['draft', 'open', 'closed'], s.state), s.closed_on desc nulls first, s.last_day, s.id
    limit ${limit} offset ${offset}`.execute(tx)
  return rows
}

export async function countSurveys(tx: Tx, filter: SurveyFilter): Promise<number> {
  if (filter.organizations.length === 0) return 0
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from survey s where ${within(filter)}`.execute(tx)
  return rows[0]?.count ?? 0
}

/** How many answered each so far; a survey that nobody answered yet is not in it. */
export async function answeredOf(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; answered: number }>`
    select id, answered from sec.survey_answered(${[...ids]}::uuid[])`.execute(tx)
  return new Map(rows.map(({ id, answered }) => [id, answered]))
}

/** The numbers of a closed survey, before the gate; empty under five answers. */
export async function talliesOf(tx: Tx, id: string): Promise<Tally[]> {
  const { rows } = await sql<Tally>`
    select question, option, dimension, part, n from sec.survey_tallies(${id})`.execute(tx)
  return rows
}

/** Those that close between two days, and closed ones whose result its organization has not kept yet. */
export async function listWaiting(
  tx: Tx,
  organizations: readonly string[],
  { from, until }: { from: Day; until: Day },
): Promise<{ id: string; title: string; lastDay: Day; state: SurveyState }[]> {
  if (organizations.length === 0) return []
  const { rows } = await sql<{ id: string; title: string; lastDay: Day; state: SurveyState }>`
    select s.id, s.title, s.last_day as "lastDay", s.state from survey s
    where s.organization_id = any (${[...organizations]}::uuid[]) and s.withdrawn_on is null and (
      (s.state = 'open' and s.last_day between ${from} and ${until})
      or (s.state = 'closed' and s.confirmed_on is null and s.evidence_key is null and s.questionnaire ->> 'evidence' is not null
        and exists (select from sec.survey_answered(array[s.id]) a where a.answered > s.expected)))
    order by s.last_day, s.id limit 20`.execute(tx)
  return rows
}
