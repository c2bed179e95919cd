import { sql } from 'kysely'
import type { CalendarZone } from '../../kernel/calendar/index.ts'
import { dayOf, type Day } from '../../kernel/clock.ts'
import type { FeatureJobs } from '../../kernel/feature/index.ts'
import type { Task, TaskTools } from '../../kernel/jobs.ts'
import { formatInstant, type Language } from '../../kernel/language.ts'
import { mailHeldSince, postMails } from '../../kernel/mail/index.ts'
import type { Tx } from '../../kernel/db/index.ts'
import { recordAsOwner, type Count } from '../evidence/index.ts'
import { sayWhen } from '../meeting/index.ts'
import { sessionHref } from './training-context.ts'
import { words } from './tell/words.ts'

/** Every quarter of an hour: a place that frees up is offered soon, and what was counted is evidence soon. */
export const trainingCron: readonly string[] = ['*/15 * * * * training ?jobKey=training&jobKeyMode=replace']

/** People written to in one transaction: a run that is cut loses no more than this, and begins again where it was. */
const batch = 200

/** What the log says of those trained at a session, and by how many it is to say otherwise. */
interface Correction {
  sessionId: string
  organizationId: string
  byHowMany: number
  supersedes: string
  startsOn: Day
  endsOn: Day
  regions: string[]
  tags: string[]
  counts: Count[]
  title: string | null
  about: string | null
  organizations: { id: string; part: 'lead' | 'partner' }[]
  sourceRecord: string
}

/** A certificate that was withdrawn, or given later, is a correction of what was recorded: whoever else corrected it keeps what they said. */
async function correctCounts(tx: Tx, today: Day): Promise<void> {
  const { rows } = await sql<Correction>`
    select session_id as "sessionId", organization_id as "organizationId", by_how_many as "byHowMany", supersedes, starts_on as "startsOn",
      ends_on as "endsOn", regions, tags, counts, title, about, organizations, source_record as "sourceRecord"
    from sec.take_training_corrections()`.execute(tx)
  for (const { sessionId: _session, byHowMany, supersedes, counts, ...rest } of rows)
    await recordAsOwner(
      tx,
      {
        type: 'training-attendance',
        ...rest,
        counts: counts.map((one) =>
          one.quantity === 'distinct-staff' ? { ...one, n: Math.max(0, one.n + byHowMany) } : one,
        ),
      },
      { today, via: 'platform', personId: null, supersedes },
    )
}

/** Offers places that nobody took in time to the next, tells those whose turn it is, and gives organizations their counts. Run twice, it does nothing more. */
export const trainingTasks = (jobs: FeatureJobs): Record<string, Task> => ({
  async training(tools) {
    while ((await tellOffers(jobs, tools)) === batch);
    await tools.transaction(async (tx) => {
      const { rows } = await sql<Counted>`
        select session_id as "sessionId", organization_id as "organizationId", n, day, subjects, about from sec.trainings_to_record()`.execute(
        tx,
      )
      for (const one of rows) {
        await recordAsOwner(tx, draftOf(one), {
          today: dayOf(jobs.clock.now(), jobs.timeZone),
          via: 'platform',
          personId: null,
        })
        await sql`select sec.training_recorded(${one.sessionId}, ${one.organizationId})`.execute(tx)
      }
    })
    await tools.transaction((tx) => correctCounts(tx, dayOf(jobs.clock.now(), jobs.timeZone)))
  },
})

interface Offer {
  sessionId: string
  trainingId: string
  email: string
  language: Language
  startsAt: Date
  endsAt: Date
  timeZone: CalendarZone
  offeredUntil: Date
}

/** A restored copy writes nothing by itself. */
const tellOffers = (jobs: FeatureJobs, tools: TaskTools): Promise<number> =>
  tools.transaction(async (tx) => {
    if ((await mailHeldSince(tx)) !== null) return 0
    const { rows } = await sql<Offer>`
      select session_id as "sessionId", training_id as "trainingId", email, language, starts_at as "startsAt", ends_at as "endsAt",
        time_zone as "timeZone", offered_until as "offeredUntil" from sec.take_training_offers(${batch})`.execute(tx)
    await postMails(
      tx,
      rows.map((offer) => {
        const { language, sessionId: id, trainingId, email } = offer
        const t = words[language]
        return {
          to: email,
          language,
          template: 'training-offered',
          subject: t.subjects.offered,
          paragraphs: [
            t.said.offered(sayWhen(offer, language)),
            t.until(formatInstant(offer.offeredUntil, language, offer.timeZone)),
          ],
          action: {
            label: t.action,
            href: `${jobs.baseUrl}${sessionHref(language, 'session', { id, trainingId })}`,
          },
        }
      }),
    )
    return rows.length
  })

interface Counted {
  sessionId: string
  organizationId: string
  n: number
  day: Day
  subjects: string[]
  /** Null: the training itself is not in the log. */
  about: string | null
}

const draftOf = ({ sessionId, organizationId, n, day, subjects, about }: Counted) => ({
  type: 'training-attendance' as const,
  organizationId,
  organizations: [{ id: organizationId, part: 'lead' as const }],
  startsOn: day,
  endsOn: day,
  tags: subjects.map((code) => `subject:${code}`),
  counts: [{ quantity: 'distinct-staff' as const, category: null, ageBand: null, gender: null, n }],
  about,
  sourceRecord: `training-session:${sessionId}:staff`,
})
