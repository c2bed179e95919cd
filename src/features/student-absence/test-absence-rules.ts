import { randomUUID } from 'node:crypto'
import type { Admin } from '../../../tests/database.ts'

interface RuleFacts {
  school: string
  collaboration: string
  agreement: string
  partners: readonly string[]
  person?: string | null
  atLeast?: number | null
  unit?: 'half-days' | 'days'
  withinDays?: number
  statuses?: readonly string[]
}

/** A version of the rule of a school, written as the superuser. @returns its id */
export async function anAbsenceRule(admin: Admin, facts: RuleFacts): Promise<string> {
  const id = randomUUID()
  const { atLeast = 10, unit = 'half-days', withinDays = 30, statuses = ['Parti'], person = null } = facts
  await admin.query(
    `INSERT INTO absence_rule (id, organization_id, number, collaboration_id, agreement_version_id, partner_ids, basis, at_least, unit, within_days, statuses, person_id)
     VALUES ($1, $2, 1, $3, $4, $5, 'L’école offre de l’aide.', $6, $7, $8, $9, $10)`,
    [
      id,
      facts.school,
      facts.collaboration,
      facts.agreement,
      facts.partners,
      atLeast,
      atLeast === null ? null : unit,
      atLeast === null ? null : withinDays,
      statuses,
      person,
    ],
  )
  return id
}
