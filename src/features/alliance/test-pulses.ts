import { randomUUID } from 'node:crypto'
import type { Admin } from '../../../tests/database.ts'
import { pulseQuestions, type PulseAnswer, type PulseResult } from './pulse/model.ts'

interface PulseFacts {
  collaboration: string
  by: string
  /** First day of it. */
  openedOn?: string
  /** What was said, once closed; null: too few had answered; absent: it is open. */
  result?: Partial<PulseResult> | null
}

/** A pulse of an alliance, written as the superuser. @returns its id */
export async function aPulse(admin: Admin, facts: PulseFacts): Promise<string> {
  const id = randomUUID()
  const { openedOn = '2026-01-05', result } = facts
  await admin.query(
    `INSERT INTO alliance_pulse (id, collaboration_id, opened_by_id, opened_on, last_day, closed_on, is_shown, members, voices)
     VALUES ($1, $2, $3, $4, $4::date + 20, CASE WHEN $5 THEN $4::date + 21 END, CASE WHEN $5 THEN $6::boolean END,
       CASE WHEN $5 THEN 2 END, CASE WHEN $5 THEN 2 END)`,
    [id, facts.collaboration, facts.by, openedOn, result !== undefined, result !== null],
  )
  for (const [question, counts] of Object.entries(result ?? {}))
    for (const [answer, organizations] of Object.entries(counts))
      await admin.query('INSERT INTO alliance_pulse_result VALUES ($1, $2, $3, $4)', [
        id,
        question,
        answer,
        organizations,
      ])
  return id
}

/** Someone has answered an open pulse, the same to each question. */
export async function anAnswer(
  admin: Admin,
  facts: { pulse: string; organization: string; person: string; says: PulseAnswer },
): Promise<void> {
  const { pulse, organization, person, says } = facts
  await admin.query('INSERT INTO alliance_pulse_answered (pulse_id, person_id, organization_id) VALUES ($1, $2, $3)', [
    pulse,
    person,
    organization,
  ])
  for (const question of pulseQuestions)
    await admin.query(
      `INSERT INTO alliance_pulse_tally VALUES ($1, $2, $3, $4, 1)
       ON CONFLICT (pulse_id, organization_id, question, answer) DO UPDATE SET n = alliance_pulse_tally.n + 1`,
      [pulse, organization, question, says],
    )
}
