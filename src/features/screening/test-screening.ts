import { randomUUID } from 'node:crypto'
import type { Admin } from '../../../tests/database.ts'
import { baseVersion } from './base-protocol.ts'
import { composeSteps } from './compose.ts'
import type { DraftStep, KeptStep } from './model.ts'

// Rows for tests, written as the superuser.

interface VersionFacts {
  organization: string
  person?: string | null
  base?: number
  steps?: readonly KeptStep[]
  withdrawn?: boolean
}

/** A version of the protocol of an organization. @returns its id */
export async function aScreeningVersion(
  admin: Admin,
  { organization, person = null, base = baseVersion.number, steps = composeSteps([]), withdrawn = false }: VersionFacts,
): Promise<string> {
  const id = randomUUID()
  await admin.query(
    `INSERT INTO screening_version (id, organization_id, number, base_version, steps, person_id, withdrawn_at)
     VALUES ($1, $2, 0, $3, $4::jsonb, $5, CASE WHEN $6 THEN sec.now() END)`,
    [id, organization, base, JSON.stringify(steps), person, withdrawn],
  )
  return id
}

export async function aScreeningReading(
  admin: Admin,
  { version, organization, person }: { version: string; organization: string; person: string },
): Promise<void> {
  await admin.query('INSERT INTO screening_reading (version_id, person_id, organization_id) VALUES ($1, $2, $3)', [
    version,
    person,
    organization,
  ])
}

/** A step that an organization added, as it is being written. */
export const ownStep = (more: Partial<DraftStep> = {}): DraftStep => ({
  step: 'own-0123456789ab',
  afterStep: 'consult',
  titleFr: 'Prévenir la direction',
  titleEn: 'Tell management',
  textFr: 'Dites-le à la direction, sans nom.',
  textEn: 'Tell management, with no name.',
  isLeftOut: false,
  version: 1,
  ...more,
})

export async function aWrittenStep(
  admin: Admin,
  organization: string,
  { step, afterStep, titleFr, titleEn, textFr, textEn, isLeftOut }: DraftStep = ownStep(),
): Promise<string> {
  await admin.query(
    `INSERT INTO screening_step (organization_id, step, after_step, title_fr, title_en, text_fr, text_en, is_left_out)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [organization, step, afterStep, titleFr, titleEn, textFr, textEn, isLeftOut],
  )
  return step
}
