import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { baseUrl, openSite, type Site } from '../../network/test-site.ts'
import { aClock, aQueue } from '../test-plan.ts'

/** December 1, 2026 is a Tuesday and the first working day of its month; 12:00 UTC is 07:00 in Toronto. */
export const firstMorning = '2026-12-01T12:00:00Z'

export const mailClock = aClock(firstMorning)
/** The application; set before the first test. */
export let site: Site
/** The tasks of the plan; set before the first test. */
export let queue: Awaited<ReturnType<typeof aQueue>>
/**
 * Opens the application and its tasks, and sets their clock to the first morning before each test of the file. Call it
 * once, at the top.
 */
export function openPlanMail(): void {
  beforeAll(async () => {
    site = await openSite({ clock: mailClock.clock })
    queue = await aQueue(site, mailClock.clock)
  })
  afterAll(async () => {
    await queue.close()
    await site.close()
  })
  beforeEach(() => mailClock.setTo(firstMorning))
  /** What one test adopted is left for the next one. */
  afterEach(async () => {
    await site.admin.query('DELETE FROM mail_message')
    await site.admin.query('DELETE FROM digest_run')
    await site.admin.query(`UPDATE organization SET status = 'left'`)
  })
}

export interface SentPlanMail {
  recipient: string
  language: 'fr' | 'en'
  template: string
  subject: string
  body_text: string
  body_html: string
  unsubscribe_href: string
}
/** Every mail written since the test began, oldest first. */
export const sentMails = async (): Promise<SentPlanMail[]> =>
  (await site.admin.query<SentPlanMail>('SELECT * FROM mail_message ORDER BY created_at, id')).rows
export const emailOf = async (person: string): Promise<string> =>
  (await site.admin.query<{ email: string }>('SELECT email FROM person WHERE id = $1', [person])).rows[0]?.email ?? ''
/** Where the link of a monthly mail or reminder leads; empty when it has none. */
export const linkIn = (mail: SentPlanMail | undefined): string =>
  new RegExp(`${baseUrl}(/\\w\\w/plan/(?:mise-a-jour|update)/\\S+)`).exec(mail?.body_text ?? '')?.[1] ?? ''
