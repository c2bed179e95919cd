import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type { FeatureJobs } from '../../../kernel/feature/index.ts'
import type { Task } from '../../../kernel/jobs.ts'
import { mailHeldSince, postMails } from '../../../kernel/mail/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { hashToken, newToken } from '../../../kernel/session.ts'
import { partnerMail } from '../partner/partner-mail.ts'
import { openMail, referralMail, type MailRecipient, type OpenRecipient } from './referral-mail.ts'

/** Acts written about in a minute: a run that is cut loses none, since what was not written stands. */
const batch = 500

/** Writes what happened to who should know. A restored copy writes nothing by itself: Today says it, and what it found is let go. */
export const mailTasks = (jobs: FeatureJobs): Record<string, Task> => ({
  async 'referral-mail'(tools) {
    await tools.transaction((tx) => writeActs(tx, jobs))
    await tools.transaction((tx) => writeOpen(tx, jobs))
    await tools.transaction((tx) => writeAsks(tx, jobs))
  },
})

async function writeActs(tx: Tx, jobs: FeatureJobs): Promise<void> {
  const { rows } = await sql<MailRecipient>`
    select person_id as "personId", email, language, kind, task_id as "taskId" from sec.take_referral_mails(${batch})`.execute(
    tx,
  )
  if ((await mailHeldSince(tx)) !== null) return
  await postMails(
    tx,
    rows.map((one) => referralMail(jobs, one)),
  )
}

/** Of open requests that nobody took yet, to who could take them. */
async function writeOpen(tx: Tx, jobs: FeatureJobs): Promise<void> {
  const { rows } = await sql<OpenRecipient>`
    select person_id as "personId", email, language, kind, request_id as "requestId" from sec.take_access_mails(${batch})`.execute(
    tx,
  )
  if ((await mailHeldSince(tx)) !== null) return
  await postMails(
    tx,
    rows.map((one) => openMail(jobs, one)),
  )
}

/** Each service that was asked, with a link of its own. */
async function writeAsks(tx: Tx, jobs: FeatureJobs): Promise<void> {
  if ((await mailHeldSince(tx)) !== null) return
  const { rows } = await sql<{ id: string; email: string; language: Language }>`
    select id, email, language from sec.take_partner_asks(${batch})`.execute(tx)
  const links = rows.map((ask) => ({ ...ask, token: newToken() }))
  await sql`select sec.keep_partner_links(${links.map(({ id }) => id)}::uuid[], ${links.map(({ token }) => hashToken(token))}::bytea[])`.execute(
    tx,
  )
  await postMails(
    tx,
    links.map((one) => partnerMail(jobs.baseUrl, one)),
  )
}
