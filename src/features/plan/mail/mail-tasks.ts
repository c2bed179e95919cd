import { addDays, dayOf, type Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { Feature } from '../../../kernel/feature/index.ts'
import { href } from '../../../kernel/http/index.ts'
import type { Task, TaskTools } from '../../../kernel/jobs.ts'
import { mailHeldSince, postMails, type Mail } from '../../../kernel/mail/index.ts'
import { hashToken, newToken } from '../../../kernel/session.ts'
import { addresses } from '../addresses.ts'
import { takeProgress } from '../progress/queries.ts'
import { stopHref, type PlanJobs } from './stop-href.ts'
import { digestRuns, monthlyRun } from './mail-days.ts'
import {
  addPlanLinks,
  emptyOldMail,
  listLeadsToWrite,
  recipientKey,
  markMailSent,
  type LeadToWrite,
  type LeadsAsked,
  type PlanMailRecipient,
} from './queries.ts'
import { words } from './words.ts'
import { writeDigests } from './write-digests.ts'

/**
 * Mail: every half hour, since zones differ by halves; the tasks decide by the hour of the instance. Progress: once a day,
 * in the first hour of the day that finds the instance up.
 */
export const planCron: readonly string[] = [
  '*/30 * * * * plan-monthly ?jobKey=plan-monthly&jobKeyMode=replace',
  '*/30 * * * * plan-digest ?jobKey=plan-digest&jobKeyMode=replace',
  '20 * * * * plan-progress ?jobKey=plan-progress&jobKeyMode=replace',
]

/** People written to in one transaction: a run that is cut loses no more than this, and begins again where it was. */
const batch = 200

/** What the queue does for the plan, and the digest of all features, by name of task. */
export function planTasks(jobs: PlanJobs, features: readonly Feature[]): Record<string, Task> {
  return {
    async 'plan-monthly'(tools) {
      const run = monthlyRun(jobs.clock.now(), jobs.timeZone)
      if (run === null) return
      const asked = { adoptedBefore: run.plannedOn, adoptionId: null }
      await writeToLeads(jobs, tools, 'monthly', run.month, asked)
      await tools.transaction(emptyOldMail)
    },
    async 'plan-remind'(tools, payload) {
      const { adoption } = payload as { adoption: string }
      const today = dayOf(jobs.clock.now(), jobs.timeZone)
      await writeToLeads(jobs, tools, 'reminder', today, { adoptedBefore: addDays(today, 1), adoptionId: adoption })
    },
    async 'plan-digest'(tools) {
      for (const run of digestRuns(jobs.clock.now(), jobs.timeZone)) await writeDigests(jobs, features, tools, run)
    },
    async 'plan-progress'(tools, payload) {
      const { plan = null } = (payload ?? {}) as { plan?: string }
      const today = dayOf(jobs.clock.now(), jobs.timeZone)
      await tools.transaction((tx) => takeProgress(tx, { planId: plan, today }))
    },
  }
}

/** A restored copy writes nothing by itself: when its operator says that it is the one, the next run does. What someone asked for waits. */
const isHeld = async (tx: Tx): Promise<boolean> => (await mailHeldSince(tx)) !== null

type Kind = 'monthly' | 'reminder'

/** One mail a lead and plan, each with a link of its own; none twice for the same day. */
async function writeToLeads(
  jobs: PlanJobs,
  tools: TaskTools,
  kind: Kind,
  forDay: Day,
  asked: Pick<LeadsAsked, 'adoptedBefore' | 'adoptionId'>,
): Promise<void> {
  const { timeZone, clock } = jobs
  const today = dayOf(clock.now(), timeZone)
  const writeBatch = (after: PlanMailRecipient | null) =>
    tools.transaction(async (tx): Promise<PlanMailRecipient | null> => {
      if (kind === 'monthly' && (await isHeld(tx))) return null
      const leads = await listLeadsToWrite(tx, { ...asked, today, timeZone, after, limit: batch })
      const marked = await markMailSent(tx, { kind, forDay, places: leads })
      const chosen = leads.filter((lead) => marked.has(recipientKey(lead)))
      const links = chosen.map((lead) => ({ lead, token: newToken() }))
      const hashes = links.map(({ lead, token }) => ({ ...lead, tokenHash: hashToken(token) }))
      await addPlanLinks(tx, hashes)
      await postMails(
        tx,
        links.map(({ lead, token }) => leadMail(jobs, kind, lead, token)),
      )
      return leads.length < batch ? null : (leads.at(-1) ?? null)
    })
  let after = await writeBatch(null)
  while (after !== null) after = await writeBatch(after)
}

function leadMail(jobs: PlanJobs, kind: Kind, lead: LeadToWrite, token: string): Mail {
  const { language, email, personId, actions } = lead
  const t = words[language].mails[kind]
  const adopter = language === 'fr' ? lead.adopterFr : lead.adopterEn
  const network = language === 'fr' ? lead.networkFr : lead.networkEn
  return {
    to: email,
    language,
    template: kind === 'monthly' ? 'plan-monthly' : 'plan-reminder',
    subject: t.subject,
    paragraphs: t.paragraphs({ adopter, actions }),
    action: { label: t.action, href: `${jobs.baseUrl}${href(language, addresses.monthly, { token })}` },
    linkHash: hashToken(token),
    ...(network === null ? {} : { onBehalfOf: network }),
    unsubscribeHref: stopHref(jobs, personId, language),
  }
}
