import { aClock } from '../../../tests/clock.ts'
import { anOrganization, renewSessions } from '../../../tests/people.ts'
import { aQueueRole } from '../../../tests/queue.ts'
import { someone, type House, type Region } from '../collaboration/test-collaboration-site.ts'
import { aCollaboration, aMember } from '../collaboration/test-collaborations.ts'
import { aTable, baseUrl, openSite } from '../network/test-site.ts'
import { pollTasks } from './mail/mail-tasks.ts'
import type { Saying } from './model.ts'
import { aDatePoll, anAnswer } from './test-date-polls.ts'

/** A Monday, 10 h in Toronto. */
export const monday = '2026-09-14T14:00:00Z'

/** A region whose clock stands still, with an alliance of three: a contact and a deputy each, one invited besides; and the queue. */
export async function openDates() {
  const clock = aClock(monday)
  const site = await openSite({ clock: clock.clock })
  const { network, coordinator } = await aTable(site)
  const house = async (nameFr: string, sector: string, at: string = network): Promise<House> => {
    const id = await anOrganization(site.admin, { network: at, nameFr, nameEn: `${nameFr} (en)`, sector })
    return {
      id,
      lead: await someone(site, id, 'lead', `Léa ${nameFr}`),
      worker: await someone(site, id, 'worker', `Wally ${nameFr}`),
      reader: await someone(site, id, 'reader', `Rita ${nameFr}`),
    }
  }
  const region: Omit<Region, 'justice'> = {
    site,
    network,
    coordinator,
    maison: await house('Maison Ronde', 'community'),
    police: await house('Poste Carré', 'police'),
    ecole: await house('École Longue', 'education'),
    stranger: await house('Trop Loin', 'community', (await aTable(site)).network),
  }
  const invited = await house('Aide Droite', 'justice')
  const { rows } = await site.admin.query<{ secret_key: Buffer }>('SELECT secret_key FROM instance')
  const tasks = pollTasks({
    clock: clock.clock,
    timeZone: 'America/Toronto',
    baseUrl,
    secretKey: rows[0]?.secret_key as Buffer,
  })
  const queue = aQueueRole(site.jobUrl)
  return {
    ...region,
    /** Moves the clock; everyone stays signed in. */
    async at(instant: string): Promise<void> {
      await clock.setTo(instant)
      await renewSessions(site.admin)
    },
    invited,
    /** The alliance of the region: contact and deputy are the worker and the lead of each. @returns its id */
    async alliance(): Promise<string> {
      const { maison, police, ecole } = region
      const id = await aCollaboration(site.admin, { network, by: maison.id })
      for (const one of [police, ecole])
        await aMember(site.admin, { collaboration: id, organization: one.id, proposedBy: maison.id })
      for (const one of [maison, police, ecole])
        await site.admin.query(
          'UPDATE collaboration_member SET contact_id = $3, deputy_id = $4 WHERE collaboration_id = $1 AND organization_id = $2',
          [id, one.id, one.worker.id, one.lead.id],
        )
      await aMember(site.admin, {
        collaboration: id,
        organization: invited.id,
        state: 'invited',
        proposedBy: maison.id,
      })
      return id
    },
    runJob: () => tasks['date-poll']?.(queue.tools, {}) ?? Promise.reject(new Error('no task')),
    async close() {
      await queue.close()
      await site.close()
    },
  }
}
export type Dates = Awaited<ReturnType<typeof openDates>>

/** Mails about dates since the last time, and the path of the link in each. */
export async function dateMails({ site }: Pick<Dates, 'site'>) {
  const { rows } = await site.admin.query<{
    recipient: string
    template: string
    subject: string
    body_text: string
    unsubscribe_href: string
  }>(
    `SELECT recipient, template, subject, body_text, unsubscribe_href FROM mail_message WHERE template LIKE 'date-poll%' ORDER BY created_at, recipient`,
  )
  return rows.map((mail) => ({
    ...mail,
    link: new RegExp(`${baseUrl}(/\\w\\w/dates/[\\w-]{43})\\s`).exec(mail.body_text)?.[1] ?? '',
  }))
}

export const emailOf = async ({ site }: Pick<Dates, 'site'>, person: string): Promise<string> =>
  (await site.admin.query<{ email: string }>('SELECT email FROM person WHERE id = $1', [person])).rows[0]?.email ?? ''

export const closesAt = '2026-09-18T04:00:00Z'
const starts = ['2026-09-21T14:00:00Z', '2026-09-22T18:30:00Z']

interface SearchFacts {
  asksInvited?: boolean
  state?: 'closed' | 'cancelled'
  moments?: string[]
}

/** Searches for a date, one at a time, of the first organization of an alliance. */
export const searchIn = (dates: Dates, alliance: string) => ({
  async sought(facts: SearchFacts = {}) {
    const { maison, site } = dates
    await dates.at(monday)
    await site.admin.query(`UPDATE date_poll SET state = 'cancelled' WHERE state IN ('open', 'closed')`)
    const asked = { collaboration: alliance, by: maison.id, person: maison.worker.id, closesAt, moments: starts }
    const poll = await aDatePoll(site.admin, { ...asked, ...facts })
    return { ...poll, at: `/fr/collaborations/${alliance}/dates/${poll.id}` }
  },
  answered: (poll: { id: string; moments: string[] }, person: string, ...says: Saying[]) =>
    anAnswer(dates.site.admin, { poll: poll.id, person, moments: poll.moments, says }),
  stateOf: async (id: string) =>
    (await dates.site.admin.query('SELECT state, meeting_id FROM date_poll WHERE id = $1', [id])).rows[0],
})
export type Search = ReturnType<typeof searchIn>

/** What a page says, without its tags. */
export const inWords = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&nbsp;|\u00a0|\u202f/g, ' ')
    .replace(/\s+/g, ' ')
