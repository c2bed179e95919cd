import { randomUUID } from 'node:crypto'
import type { Admin } from '../../../tests/database.ts'
import type { House } from '../collaboration/test-collaboration-site.ts'

/** A version of an agreement, written as the superuser. @returns its id */
export async function aVersion(
  admin: Admin,
  facts: {
    collaboration: string
    by: string
    number?: number
    textFr?: string | null
    textEn?: string | null
    endsOn?: string
  },
): Promise<string> {
  const id = randomUUID()
  await admin.query(
    `INSERT INTO agreement_version (id, collaboration_id, number, text_fr, text_en, proposed_by_id, ends_on, hash) VALUES ($1, $2, $3, $4, $5, $6, $7, '')`,
    [
      id,
      facts.collaboration,
      facts.number ?? 1,
      facts.textFr === undefined ? '1. But\nTravailler ensemble.' : facts.textFr,
      facts.textEn ?? null,
      facts.by,
      facts.endsOn ?? null,
    ],
  )
  return id
}

/** The acceptance of a version by a member of today, written as the superuser. */
export async function anAcceptance(
  admin: Admin,
  facts: { version: string; organization: string; person: string },
): Promise<void> {
  await admin.query(
    `INSERT INTO agreement_acceptance (version_id, member_id, organization_id, person_id, hash)
     SELECT v.id, m.id, m.organization_id, $3, v.hash FROM agreement_version v
     JOIN collaboration_member m ON m.collaboration_id = v.collaboration_id AND m.organization_id = $2 AND m.state = 'member'
     WHERE v.id = $1`,
    [facts.version, facts.organization, facts.person],
  )
}

/** A version that each of these accepted. @returns its id */
export async function anAgreement(
  admin: Admin,
  facts: { collaboration: string; number?: number; textFr?: string; endsOn?: string; accepted: readonly House[] },
): Promise<string> {
  const [first] = facts.accepted
  if (first === undefined) throw new Error('somebody proposes it')
  const version = await aVersion(admin, { ...facts, by: first.id })
  for (const house of facts.accepted)
    await anAcceptance(admin, { version, organization: house.id, person: house.lead.id })
  return version
}
