import { randomUUID } from 'node:crypto'
import { isWorkday } from '../../../field/index.ts'
import type { OwnerQuery } from '../../../kernel/as-owner.ts'
import { addDays, type Day } from '../../../kernel/clock.ts'
import type { DemoMoment } from '../../../kernel/feature/index.ts'
import { demoId } from '../../network/index.ts'
import { endOfDay, instantAt, readTime } from '../moments.ts'
import { demoPolls, type DemoPoll } from './read-demo-polls.ts'

/** One date that is sought, and one that was chosen, whose meeting is to come. */
export async function seedDatePolls({ query }: { query: OwnerQuery }, moment: DemoMoment): Promise<void> {
  if (!moment.isFirst) return
  for (const poll of demoPolls()) await seedPoll(query, poll, moment)
}

interface SeededSlot {
  id: string
  startsAt: Date
  endsAt: Date
}

const organization = (slug: string): string => demoId('organization', slug)
const person = (slug: string): string => demoId('person', slug)

function workdayFrom(day: Day): Day {
  let first = day
  while (!isWorkday(first)) first = addDays(first, 1)
  return first
}

/** The moments at the hours that were said; two never fall on the same start. */
function slotsOf({ moments, minutes, timeZone }: DemoPoll, { today }: DemoMoment): SeededSlot[] {
  const slots = new Map<number, SeededSlot>()
  for (const { inDays, at } of moments) {
    let day = workdayFrom(addDays(today, inDays))
    let startsAt = instantAt(day, readTime(at) ?? 0, timeZone)
    while (startsAt === null || slots.has(startsAt.getTime())) {
      day = workdayFrom(addDays(day, 1))
      startsAt = instantAt(day, readTime(at) ?? 0, timeZone)
    }
    const endsAt = new Date(startsAt.getTime() + minutes * 60_000)
    slots.set(startsAt.getTime(), { id: randomUUID(), startsAt, endsAt })
  }
  return [...slots.values()]
}

async function seedPoll(query: OwnerQuery, poll: DemoPoll, moment: DemoMoment): Promise<void> {
  const id = randomUUID()
  const { alliance, by, title, language, place, timeZone, asksInvited, closesInDays, proposedDaysAgo } = poll
  const proposedAt = new Date(moment.now.getTime() - proposedDaysAgo * 86_400_000)
  const closesAt = endOfDay(addDays(moment.today, closesInDays), timeZone)
  await query(
    `INSERT INTO date_poll (id, collaboration_id, proposed_by_id, person_id, title, language, place, time_zone, asks_invited, closes_at, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      id,
      alliance,
      organization(by),
      person(poll.person),
      title,
      language,
      place,
      timeZone,
      asksInvited,
      closesAt,
      proposedAt,
    ],
  )
  const slots = slotsOf(poll, moment)
  for (const slot of slots)
    await query('INSERT INTO date_poll_slot (id, poll_id, starts_at, ends_at) VALUES ($1, $2, $3, $4)', [
      slot.id,
      id,
      slot.startsAt,
      slot.endsAt,
    ])
  // Their mail is of before the demonstration.
  await query('UPDATE date_poll_participant SET asked_at = $2 WHERE poll_id = $1', [id, proposedAt])
  await seedAnswers(query, id, slots, poll, proposedAt)
  const chosen = poll.chosen === null ? undefined : slots[poll.chosen]
  if (chosen !== undefined) await seedChoice(query, id, chosen, poll, closesAt)
}

async function seedAnswers(
  query: OwnerQuery,
  id: string,
  slots: readonly SeededSlot[],
  { answers }: DemoPoll,
  at: Date,
): Promise<void> {
  for (const [slug, says] of Object.entries(answers))
    for (const [place, one] of says.entries())
      await query('INSERT INTO date_poll_answer (poll_id, slot_id, person_id, says, at) VALUES ($1, $2, $3, $4, $5)', [
        id,
        slots[place]?.id ?? null,
        person(slug),
        one,
        at,
      ])
}

async function seedChoice(
  query: OwnerQuery,
  id: string,
  { id: slot, startsAt, endsAt }: SeededSlot,
  { alliance, by, person: slug, title, language, timeZone, place }: DemoPoll,
  at: Date,
): Promise<void> {
  const meeting = randomUUID()
  await query(
    `INSERT INTO meeting (id, collaboration_id, convened_by_id, kind, title_fr, title_en, starts_at, ends_at, time_zone, place, created_by, created_at,
       modified_at)
     VALUES ($1, $2, $3, 'meeting', $4, $5, $6, $7, $8, $9, $10, $11, $11)`,
    [
      meeting,
      alliance,
      organization(by),
      language === 'fr' ? title : null,
      language === 'en' ? title : null,
      startsAt,
      endsAt,
      timeZone,
      place,
      person(slug),
      at,
    ],
  )
  await query(
    `UPDATE date_poll SET state = 'chosen', chosen_slot_id = $2, meeting_id = $3, settled_at = $4 WHERE id = $1`,
    [id, slot, meeting, at],
  )
}
