import { sql } from 'kysely'
import type { CalendarZone } from '../../../kernel/calendar/index.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { fold } from '../../../kernel/language.ts'
import type { Training } from '../model.ts'
import { trainingColumns } from '../queries.ts'
import type { TrainingFilter } from './filter.ts'

/** A training of the list, with its next session; null: none is to come. */
export interface ListedTraining extends Training {
  next: { startsAt: Date; endsAt: Date; timeZone: CalendarZone; free: number } | null
}

interface Asked extends TrainingFilter {
  /** Organizations of the person: theirs are listed once withdrawn too. */
  own: readonly string[]
  /** Networks of the person: what is shown there is listed. */
  networks: readonly string[]
  now: Date
}

const within = ({ text, subject, language, when, own, networks }: Asked) => sql`
  (t.organization_id = any (${[...own]}::uuid[]) or t.network_id = any (${[...networks]}::uuid[])) and
  (t.withdrawn_at is null or (${when} = 'ours' and t.organization_id = any (${[...own]}::uuid[])))
  and (${text === null ? null : fold(text)}::text is null
    or position(${fold(text ?? '')} in sec.fold(t.title || ' ' || t.given_by || ' ' || coalesce(o.name_fr, '') || ' ' || coalesce(o.name_en, ''))) > 0)
  and (${subject}::text is null or ${subject}::text = any (t.subjects))
  and (${language}::text is null or ${language}::text = any (t.languages))
  and (${when} <> 'ours' or t.organization_id = any (${[...own]}::uuid[]))
  and (${when} <> 'coming' or n.id is not null)`

const source = ({ now }: Asked) => sql`training t left join organization o on o.id = t.organization_id
  left join lateral (select s.id, s.starts_at, s.ends_at, s.time_zone, s.capacity from training_session s
    where s.training_id = t.id and s.state = 'planned' and s.starts_at > ${now} order by s.starts_at, s.id limit 1) n on true`

export async function countTrainings(tx: Tx, asked: Asked): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from ${source(asked)} where ${within(asked)}`.execute(tx)
  return rows[0]?.count ?? 0
}

/** `limit` in rows. */
export async function listTrainings(
  tx: Tx,
  asked: Asked & { limit: number; offset: number },
): Promise<ListedTraining[]> {
  const order =
    asked.sort === 'title'
      ? sql`t.title collate "fr-CA-x-icu", t.id`
      : sql`n.starts_at nulls last, t.title collate "fr-CA-x-icu", t.id`
  const { rows } = await sql<
    Training & { sessionId: string | null; startsAt: Date; endsAt: Date; timeZone: CalendarZone; free: number }
  >`
    select ${trainingColumns}, n.id as "sessionId", n.starts_at as "startsAt", n.ends_at as "endsAt", n.time_zone as "timeZone",
      greatest(0, n.capacity - coalesce((select p.taken from sec.training_places(array[n.id]) p), 0)) as free
    from ${source(asked)} where ${within(asked)} order by ${order} limit ${asked.limit} offset ${asked.offset}`.execute(
    tx,
  )
  return rows.map(({ sessionId, startsAt, endsAt, timeZone, free, ...training }) => ({
    ...training,
    next: sessionId === null ? null : { startsAt, endsAt, timeZone, free },
  }))
}
