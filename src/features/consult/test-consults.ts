import { randomUUID } from 'node:crypto'
import type { Admin } from '../../../tests/database.ts'
import type { Answered, QuestionState } from './model.ts'

interface QuestionFacts {
  organization: string
  network: string
  person: string
  to?: readonly string[]
  words?: string
  state?: Exclude<QuestionState, 'forgotten'>
  /** Absent: now. */
  askedAt?: string
  answer?: { organization: string; person: string; answer: Answered; words?: string }
}

/** An invented question, written as the superuser. @returns its id */
export async function aQuestion(admin: Admin, facts: QuestionFacts): Promise<string> {
  const id = randomUUID()
  const {
    organization,
    network,
    person,
    to = [],
    words = 'Question inventée.',
    state = 'open',
    askedAt,
    answer,
  } = facts
  await admin.query(
    `INSERT INTO consult_question (id, organization_id, network_id, asked_by, asked_at, age_band, region_codes, words, state)
     VALUES ($1, $2, $3, $4, coalesce($5::timestamptz, sec.now()), '16-17', '{04}', $6, $7)`,
    [id, organization, network, person, askedAt ?? null, words, state],
  )
  for (const one of to)
    await admin.query('INSERT INTO consult_recipient (question_id, organization_id) VALUES ($1, $2)', [id, one])
  if (answer !== undefined)
    await admin.query(
      `UPDATE consult_recipient SET answer = $3, words = $4, answered_by = $5, answered_at = sec.now(), version = 1
       WHERE question_id = $1 AND organization_id = $2`,
      [id, answer.organization, answer.answer, answer.words ?? null, answer.person],
    )
  return id
}
