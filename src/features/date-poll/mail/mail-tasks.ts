import { sql } from 'kysely'
import { isWorkday } from '../../../field/index.ts'
import { dayOf } from '../../../kernel/clock.ts'
import type { FeatureJobs } from '../../../kernel/feature/feature.ts'
import type { Task, TaskTools } from '../../../kernel/jobs.ts'
import { mailHeldSince, postMails } from '../../../kernel/mail/index.ts'
import { hashToken, newToken } from '../../../kernel/session.ts'
import { endOfDay, closingDay } from '../moments.ts'
import { reminderDay } from '../rules.ts'
import type { CalendarZone } from '../../../kernel/calendar/index.ts'
import { addDays } from '../../../kernel/clock.ts'
import { dateMail, type DateRecipient } from './date-mail.ts'

/** Every five minutes: what was proposed is asked soon, and what ends is closed soon. */
export const pollCron: readonly string[] = ['*/5 * * * * date-poll ?jobKey=date-poll&jobKeyMode=replace']

/** People written to in one transaction: a run that is cut loses no more than this, and begins again where it was. */
const batch = 200
/** Hour of the day, 0 to 23, in the zone of the date sought, from which reminders leave. */
const reminderHour = 7

interface OpenPoll {
  id: string
  closesAt: Date
  timeZone: CalendarZone
}

/** Closes what ends, asks those who were not asked yet, reminds those who have not answered. Run twice, it does nothing more. */
export const pollTasks = (jobs: FeatureJobs): Record<string, Task> => ({
  async 'date-poll'(tools) {
    const open = await tools.transaction(async (tx) => {
      await sql`select sec.close_date_polls()`.execute(tx)
      await sql`select sec.empty_date_links()`.execute(tx)
      const { rows } = await sql<OpenPoll>`
        select id, closes_at as "closesAt", time_zone as "timeZone" from sec.open_date_polls()`.execute(tx)
      return rows
    })
    for (const poll of open) {
      await write(jobs, tools, poll, 'ask')
      if (isReminderTime(poll, jobs.clock.now())) await write(jobs, tools, poll, 'remind')
    }
  },
})

/** From the day of the reminder, on working days, in the morning of the zone and after. */
function isReminderTime(poll: OpenPoll, now: Date): boolean {
  const { timeZone } = poll
  const today = dayOf(now, timeZone)
  const morning = new Date(endOfDay(addDays(today, -1), timeZone).getTime() + reminderHour * 3_600_000)
  return today >= reminderDay(closingDay(poll)) && isWorkday(today) && now >= morning
}

/** One mail a person, each with a link of their own. A restored copy writes no reminder by itself; what someone asked for waits in its outbox. */
async function write(jobs: FeatureJobs, tools: TaskTools, poll: OpenPoll, kind: 'ask' | 'remind'): Promise<void> {
  const before = endOfDay(addDays(dayOf(jobs.clock.now(), poll.timeZone), -1), poll.timeZone)
  const writeBatch = () =>
    tools.transaction(async (tx): Promise<number> => {
      if ((await mailHeldSince(tx)) !== null) return 0
      const { rows } = await sql<DateRecipient>`
        select person_id as "personId", email, language, name_fr as "nameFr", name_en as "nameEn", closes_at as "closesAt",
          time_zone as "timeZone", moments from sec.take_date_mail(${poll.id}, ${kind}, ${before}, ${batch})`.execute(
        tx,
      )
      const links = rows.map((recipient) => ({ recipient, token: newToken() }))
      await sql`select sec.add_date_links(${poll.id}, ${rows.map(({ personId }) => personId)}::uuid[],
        ${links.map(({ token }) => hashToken(token))}::bytea[])`.execute(tx)
      await postMails(
        tx,
        links.map(({ recipient, token }) => dateMail(jobs, kind, recipient, token)),
      )
      return rows.length
    })
  while ((await writeBatch()) === batch);
}
