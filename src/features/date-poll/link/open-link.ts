import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type { DatePoll, Saying } from '../model.ts'
import type { CalendarZone } from '../../../kernel/calendar/index.ts'

/** What the link of a mail opens: one date sought, as one person; or only that it is over, or closed. */
export type OpenedDateLink =
  | { state: 'over' | 'closed' }
  | {
      state: 'open'
      nameFr: string | null
      nameEn: string | null
      poll: Pick<DatePoll, 'title' | 'place' | 'timeZone' | 'closesAt' | 'moments'>
      /** What the person last said, by moment. */
      answers: Map<string, Saying>
    }

interface Read {
  state: 'open' | 'over' | 'closed'
  nameFr: string | null
  nameEn: string | null
  title: string
  place: string | null
  timeZone: CalendarZone
  closesAt: string
  moments: { id: string; startsAt: string; endsAt: string; says: Saying | null }[]
}

const tokenShape = /^[\w-]{43}$/

/** Null when it opens nothing: unknown, ended, or of someone who is no longer there. Who may be signed in counts for nothing. */
export async function openDateLink(tx: Tx, token: string): Promise<OpenedDateLink | null> {
  if (!tokenShape.test(token)) return null
  const { rows } = await sql<{ read: Read | null }>`select sec.read_by_date_link(${token}) as read`.execute(tx)
  const read = rows[0]?.read ?? null
  if (read === null) return null
  if (read.state !== 'open') return { state: read.state }
  const { nameFr, nameEn, title, place, timeZone, closesAt, moments } = read
  return {
    state: 'open',
    nameFr,
    nameEn,
    poll: {
      title,
      place,
      timeZone,
      closesAt: new Date(closesAt),
      moments: moments.map((one) => ({
        id: one.id,
        startsAt: new Date(one.startsAt),
        endsAt: new Date(one.endsAt),
      })),
    },
    answers: new Map(moments.flatMap(({ id, says }) => (says === null ? [] : [[id, says] as const]))),
  }
}

/** Answers for the person of the link. @returns false: it closed, or its days passed, meanwhile */
export async function answerByLink(tx: Tx, token: string, answers: ReadonlyMap<string, Saying>): Promise<boolean> {
  const { rows } = await sql<{ state: string | null }>`
    select sec.answer_by_date_link(${token}, ${JSON.stringify(Object.fromEntries(answers))}::jsonb) as state`.execute(
    tx,
  )
  return rows[0]?.state === 'done'
}
