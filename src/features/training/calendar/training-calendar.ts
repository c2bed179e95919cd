import { sql } from 'kysely'
import type { FeatureCalendar } from '../../../kernel/feature/index.ts'
import type { Session } from '../model.ts'
import { sessionEvent } from '../tell/session-event.ts'
import { words } from './words.ts'

type SaidSession = Pick<Session, 'id' | 'startsAt' | 'endsAt' | 'timeZone' | 'state' | 'sequence' | 'modifiedAt'>

/** Sessions where someone has a place, in their private calendar: when, and that it is a training. */
export const calendar: FeatureCalendar = {
  async ofPerson(tx, { tokenHash, since, lang, baseUrl }) {
    const { rows } = await sql<SaidSession>`
      select id, starts_at as "startsAt", ends_at as "endsAt", time_zone as "timeZone", state, sequence, modified_at as "modifiedAt"
      from sec.trainings_of_calendar(${tokenHash}, ${since})`.execute(tx)
    return rows.map((session) => sessionEvent(session, { title: words[lang].title, baseUrl, url: null }))
  },
}
