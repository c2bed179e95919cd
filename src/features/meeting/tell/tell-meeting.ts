import { sql } from 'kysely'
import { calendarText, type CalendarEvent } from '../../../kernel/calendar/index.ts'
import type { Deps } from '../../../kernel/http/index.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { postMails } from '../../../kernel/mail/index.ts'
import { meetingHref } from '../own-context.ts'
import { listSeries, meetingColumns } from '../queries.ts'
import type { Meeting, Telling } from '../model.ts'
import { sayWhen } from '../when.ts'
import { calendarEventsOf, eventOf } from './calendar-events.ts'
import { words } from './words.ts'

interface Told {
  email: string
  language: Language
}

/**
 * Tells by mail, each in their language, whoever answers or steps in for a member, and the leads of organizations that are invited.
 * The calendar file says the meeting, or each of those given; of a series just convened, all of it from its first. Meetings that are
 * over are told to nobody.
 *
 * @param alsoTell others who asked to be told, such as those who answered when it was to be
 * @returns false: all of them are over
 */
export async function tellMeetings(
  { tx, deps }: { tx: Tx; deps: Pick<Deps, 'clock' | 'baseUrl'> },
  { ids, telling, alsoTell = [] }: { ids: readonly string[]; telling: Telling; alsoTell?: readonly Told[] },
): Promise<boolean> {
  const { rows: all } = await sql<Meeting>`
    select ${meetingColumns} from meeting m where m.id = any (${[...ids]}::uuid[]) order by m.starts_at, m.id`.execute(
    tx,
  )
  const now = deps.clock.now()
  const meetings = all.filter(({ endsAt }) => endsAt > now)
  const [first] = meetings
  if (first === undefined) return false
  const { rows } = await sql<Told>`
    select email, language from sec.told_of_meetings(${first.collaborationId})`.execute(tx)
  const told = new Map([...alsoTell, ...rows].map((one) => [one.email, one]))
  const series = telling === 'convened' && first.seriesId !== null ? await listSeries(tx, [first.seriesId]) : []
  const count = series[0]?.count ?? meetings.length
  const method = telling === 'cancelled' ? 'CANCEL' : 'REQUEST'
  const mails = [...told.values()].map(({ email, language }) => {
    const t = words[language]
    const told = { lang: language, baseUrl: deps.baseUrl, urlOf: wholeHref(deps.baseUrl, language) }
    const events: CalendarEvent[] =
      series.length > 0 ? calendarEventsOf([], series, told) : meetings.map((one) => eventOf(one, told))
    return {
      to: email,
      language,
      template: `meeting-${telling}`,
      subject: t.subjects[telling],
      paragraphs: [
        t.said[telling](sayWhen(first, language)),
        ...(count > 1 ? [t.more(count)] : []),
        ...(first.place === null || telling === 'cancelled' ? [] : [t.place(first.place)]),
        t.file,
      ],
      action: { label: t.action, href: `${deps.baseUrl}${meetingHref(language, first)}` },
      calendar: { method, text: calendarText(events, { name: t.name, lang: language, method }) } as const,
    }
  })
  await postMails(tx, mails)
  return true
}

const wholeHref =
  (baseUrl: string, lang: Language) =>
  (meeting: Pick<Meeting, 'id' | 'collaborationId'>): string =>
    `${baseUrl}${meetingHref(lang, meeting)}`
