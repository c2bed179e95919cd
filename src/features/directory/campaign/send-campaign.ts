import { isWorkday } from '../../../field/index.ts'
import { dayOf, type Clock, type Day } from '../../../kernel/clock.ts'
import { href } from '../../../kernel/http/index.ts'
import type { Task, TaskTools } from '../../../kernel/jobs.ts'
import { mailHeldSince, postMails, type Mail } from '../../../kernel/mail/index.ts'
import { hashToken, newToken } from '../../../kernel/session.ts'
import { addresses } from '../addresses.ts'
import { words } from './words.ts'
import { plainText } from '../text.ts'
import { stopToken } from './stop-token.ts'
import { addLinks, emptyOld, listAsked, noteAsked, type AskedLead, type BatchEnd } from './queries.ts'

export interface CampaignJobs {
  clock: Clock
  /** IANA zone of the instance. */
  timeZone: string
  /** Where people reach us, without a trailing slash. */
  baseUrl: string
  /** Signs the addresses that stop mail. */
  secretKey: Buffer
}

/** Once a day, at midday in UTC: the morning in Quebec. A day that was missed is made up for by the next. */
export const campaignCron: readonly string[] = [
  '10 12 * * * directory-campaign ?jobKey=directory-campaign&jobKeyMode=replace',
  '20 12 * * * directory-empty ?jobKey=directory-empty&jobKeyMode=replace',
]

/** People written to in one transaction: a run that is cut loses no more than this, and begins again where it was. */
const batch = 100
/** A mail names this many sheets; the others are counted. */
const namedSheets = 8

/** What the queue does to keep the directory true, by name of task. */
export function campaignTasks(jobs: CampaignJobs): Record<string, Task> {
  return {
    async 'directory-campaign'(tools) {
      const today = dayOf(jobs.clock.now(), jobs.timeZone)
      if (!isWorkday(today)) return // the next working day’s run writes it
      let after = await writeBatch(jobs, tools, today, null)
      while (after !== null) after = await writeBatch(jobs, tools, today, after)
    },
    async 'directory-empty'(tools) {
      await tools.transaction(emptyOld)
    },
  }
}

const writeBatch = (
  jobs: CampaignJobs,
  tools: TaskTools,
  today: Day,
  after: BatchEnd | null,
): Promise<BatchEnd | null> =>
  tools.transaction(async (tx) => {
    // A restored copy writes nothing by itself: when its operator says that it is the one, the next run does.
    if ((await mailHeldSince(tx)) !== null) return null
    const asked = await listAsked(tx, { today, after, limit: batch })
    if (asked.length === 0) return null
    await noteAsked(tx, asked)
    const links = asked.map((one) => ({ one, token: newToken() }))
    await addLinks(
      tx,
      links.map(({ one, token }) => ({ ...one, tokenHash: hashToken(token) })),
    )
    await postMails(
      tx,
      links.map(({ one, token }) => mailTo(jobs, one, token)),
    )
    const last = asked.at(-1)
    return asked.length < batch || last === undefined ? null : last
  })

function mailTo({ baseUrl, secretKey }: CampaignJobs, asked: AskedLead, token: string): Mail {
  const { language, email, personId, sheets } = asked
  const t = words[language].mail
  const organization = language === 'fr' ? asked.organizationFr : asked.organizationEn
  const more = sheets.length - namedSheets
  return {
    to: email,
    language,
    template: 'directory-campaign',
    subject: t.subject,
    paragraphs: [
      ...t.paragraphs({ organization, sheets: sheets.length }),
      ...sheets.slice(0, namedSheets).map(({ name }) => `• ${plainText(name, language)}`),
      ...(more > 0 ? [t.more(more)] : []),
      t.after,
    ],
    action: { label: t.action, href: `${baseUrl}${href(language, addresses.sheetLink, { token })}` },
    linkHash: hashToken(token),
    unsubscribeHref: `${baseUrl}${href(language, addresses.sheetMailStop, { token: stopToken(secretKey, personId) })}`,
  }
}
