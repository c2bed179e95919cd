import { sql } from 'kysely'
import { calendarText } from '../../../kernel/calendar/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { postMails, type Mail } from '../../../kernel/mail/index.ts'
import { nameOfCollaboration, type Context } from '../../collaboration/index.ts'
import type { DatePoll, Moment } from '../model.ts'
import { momentIn } from '../moments.ts'
import { pollHref } from '../own-context.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

interface Told {
  personId: string
  email: string
  language: Language
  isMember: boolean
}

interface Invitation {
  moment: Moment
  meetingId: string
  collaboration: Pick<Context['collaboration'], 'nameFr' | 'nameEn'>
}

/** Writes to everyone asked who is still there, those who answered first among them, with the calendar file of the meeting. */
export async function inviteToMeeting(request: MemberRequest, poll: DatePoll, invitation: Invitation): Promise<void> {
  const { tx } = request
  const { rows: people } = await sql<Told>`
    select person_id as "personId", email, language, is_member as "isMember" from sec.told_of_date(${poll.id})`.execute(
    tx,
  )
  const ids = await postMails(
    tx,
    people.map((one) => invitationMail(request, poll, invitation, one)),
  )
  for (const [place, { language }] of people.entries())
    await sql`select sec.attach_calendar(${ids[place] ?? ''}, 'REQUEST', ${calendarOf(request, poll, invitation, language)})`.execute(
      tx,
    )
}

/** Neutral: the collaboration is named, and the moment; what someone typed is in the calendar file alone. */
function invitationMail(
  { deps }: MemberRequest,
  poll: DatePoll,
  { moment, collaboration }: Invitation,
  { email, language, isMember }: Told,
): Mail {
  const t = words[language].mail
  const at = momentIn(moment, language, poll.timeZone)
  return {
    to: email,
    language,
    template: 'date-poll-chosen',
    subject: t.subject,
    paragraphs: t.paragraphs({
      name: nameOfCollaboration(collaboration, language),
      at,
      zone: shared[language].zones[poll.timeZone],
    }),
    ...(isMember && { action: { label: t.action, href: `${deps.baseUrl}${pollHref(language, 'board', poll)}` } }),
  }
}

function calendarOf(
  { deps }: MemberRequest,
  poll: DatePoll,
  { moment, meetingId, collaboration }: Invitation,
  lang: Language,
): string {
  return calendarText(
    [
      {
        uid: `${meetingId}@${new URL(deps.baseUrl).host}`,
        sequence: 0,
        modifiedAt: deps.clock.now(),
        start: moment.startsAt,
        end: moment.endsAt,
        timeZone: poll.timeZone,
        title: poll.title,
        place: poll.place,
        description: null,
        url: null,
        isCancelled: false,
        recurrence: null,
        until: null,
        replaces: null,
      },
    ],
    { name: nameOfCollaboration(collaboration, lang), lang, method: 'REQUEST' },
  )
}
