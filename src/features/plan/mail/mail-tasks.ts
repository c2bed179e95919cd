import { addDays, dayOf, type Clock, type Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { href } from '../../../kernel/http/index.ts'
import type { Task, TaskTools } from '../../../kernel/jobs.ts'
import type { Language } from '../../../kernel/language.ts'
import { mailHeldSince, postMails, type Mail } from '../../../kernel/mail/index.ts'
import { hashToken, newToken } from '../../../kernel/session.ts'
import { addresses } from '../addresses.ts'
import { findCatalogue } from '../catalogue-versions.ts'
import { takeProgress } from '../progress/queries.ts'
import { stopToken } from './stop-mail.ts'
import { digestRuns, monthlyRun, type DigestRun } from './mail-days.ts'
import {
  addPlanLinks,
  emptyOldMail,
  listDueActions,
  listLeadsToWrite,
  recipientKey,
  markMailSent,
  type DueAction,
  type LeadToWrite,
  type LeadsAsked,
  type PlanMailRecipient,
} from './queries.ts'
import { words } from './words.ts'

export interface PlanJobs {
  clock: Clock
  /** IANA zone of the instance. */
  timeZone: string
  /** Where people reach us, without a trailing slash. */
  baseUrl: string
  /** Signs the addresses that stop mail. */
  secretKey: Buffer
}

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
/** An action is said before its due date this many days ahead. */
const soonDays = 14
/** A digest names this many actions; the others are counted. */
const namedActions = 8
/** Actions of a plan that ended this many days ago are no longer recalled. */
const graceDays = 30

/** What the queue does for the plan, by name of task. */
export function planTasks(jobs: PlanJobs): Record<string, Task> {
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
      for (const run of digestRuns(jobs.clock.now(), jobs.timeZone)) await writeDigests(jobs, tools, run)
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

const stopHref = ({ baseUrl, secretKey }: PlanJobs, personId: string, lang: Language): string =>
  `${baseUrl}${href(lang, addresses.unsubscribe, { token: stopToken(secretKey, personId) })}`

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

/** One mail a person in charge of actions that are late or due soon; none twice for the same day. */
async function writeDigests(jobs: PlanJobs, tools: TaskTools, { kind, forDay }: DigestRun): Promise<void> {
  const today = dayOf(jobs.clock.now(), jobs.timeZone)
  const asked = { today, until: addDays(today, soonDays), endedAfter: addDays(today, -graceDays), digest: kind }
  const writeBatch = (afterPersonId: string | null) =>
    tools.transaction(async (tx): Promise<string | null> => {
      if (await isHeld(tx)) return null
      const due = await listDueActions(tx, { ...asked, afterPersonId, limit: batch })
      const byPerson = Map.groupBy(due, ({ personId }) => personId)
      const places = [...byPerson.keys()].map((personId) => ({ personId, adoptionId: null }))
      const marked = await markMailSent(tx, { kind: 'digest', forDay, places })
      const mails: Mail[] = []
      for (const place of places)
        if (marked.has(recipientKey(place)))
          mails.push(await digestMail(tx, jobs, today, byPerson.get(place.personId) ?? []))
      await postMails(tx, mails)
      return places.length < batch ? null : (places.at(-1)?.personId ?? null)
    })
  let after = await writeBatch(null)
  while (after !== null) after = await writeBatch(after)
}

async function digestMail(tx: Tx, jobs: PlanJobs, today: Day, due: readonly DueAction[]): Promise<Mail> {
  const [first] = due
  if (first === undefined) throw new Error('a digest is about something')
  const { language, email, personId, organizationId, networkId, adoptionId } = first
  const t = words[language].mails.digest
  const lines: string[] = []
  for (const one of due.slice(0, namedActions)) {
    const title = await titleOf(tx, one)
    lines.push(one.dueOn < today ? t.late(title, one.dueOn) : t.soon(title, one.dueOn))
  }
  const more = due.length - lines.length
  const plan =
    organizationId === null
      ? href(language, addresses.networkPlan, { networkId: networkId ?? '' })
      : href(language, addresses.organizationPlan, { organizationId })
  return {
    to: email,
    language,
    template: 'plan-digest',
    subject: t.subject,
    paragraphs: [t.lead(due.length), ...lines, ...(more > 0 ? [t.more(more)] : []), t.after],
    action: { label: t.action, href: `${jobs.baseUrl}${plan}?adoption=${adoptionId}` },
    unsubscribeHref: stopHref(jobs, personId, language),
  }
}

/** The plan's own title: words that an organization typed never leave by mail, since nobody has checked what they say. */
async function titleOf(tx: Tx, { planId, catalogueVersion, actionId, language }: DueAction): Promise<string> {
  const catalogue = actionId === null ? null : await findCatalogue(tx, planId, catalogueVersion)
  const action = catalogue?.actions.find(({ id }) => id === actionId)
  return action?.title[language] ?? words[language].mails.digest.own
}
