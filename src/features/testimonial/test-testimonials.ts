import { randomUUID } from 'node:crypto'
import type { Admin } from '../../../tests/database.ts'
import type { Naming } from './model.ts'
import type { TestimonialState } from './rules.ts'

export interface TestimonialFacts {
  organization: string
  person: string
  state?: TestimonialState
  body?: string
  language?: 'fr' | 'en'
  naming?: Naming
  shownName?: string
  functionTitle?: string
  sectors?: string[]
  withdrawnBy?: 'author' | 'organization' | 'account'
  withdrawnAt?: Date
  publishedAt?: Date
}

/** A testimonial with the consents that its state needs. @returns its id */
export async function aTestimonial(admin: Admin, facts: TestimonialFacts): Promise<string> {
  const id = randomUUID()
  const state = facts.state ?? 'draft'
  const naming = facts.naming ?? 'organization'
  const at = facts.publishedAt ?? new Date('2026-11-02T15:00:00Z')
  const isConsented = state === 'waiting' || state === 'published'
  const isPublished = state === 'published'
  await admin.query(
    `INSERT INTO testimonial (id, organization_id, person_id, body, language, naming, shown_name, function_title, sectors, state,
       author_consent_at, organization_consent_at, organization_consent_by, withdrawn_at, withdrawn_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      id,
      facts.organization,
      facts.person,
      facts.body ?? 'Nous nous appelons maintenant par notre prénom.',
      facts.language ?? 'fr',
      naming,
      naming === 'name' ? (facts.shownName ?? 'Odile Inventée') : null,
      naming === 'organization' ? null : (facts.functionTitle ?? 'Travail de rue'),
      facts.sectors ?? ['community', 'education'],
      state,
      isConsented ? at : null,
      isPublished ? at : null,
      isPublished ? facts.person : null,
      state === 'withdrawn' ? (facts.withdrawnAt ?? at) : null,
      state === 'withdrawn' ? (facts.withdrawnBy ?? 'author') : null,
    ],
  )
  return id
}
