import { randomUUID } from 'node:crypto'
import type { Admin } from '../../../tests/database.ts'
import type { World } from '../../../tests/matrix/actors.ts'
import type { Addition, Samples, Target } from '../../../tests/matrix/samples.ts'
import { anOrganization } from '../../../tests/people.ts'
import { aCollaboration, aMember } from '../collaboration/test-collaborations.ts'
import { anAbsenceRule } from './test-absence-rules.ts'

/** A version of an agreement that these accepted, written as the superuser. @returns its id */
async function anAgreementOf(
  admin: Admin,
  collaboration: string,
  accepted: readonly (readonly [string, string])[],
): Promise<string> {
  const id = randomUUID()
  await admin.query(
    `INSERT INTO agreement_version (id, collaboration_id, number, text_fr, proposed_by_id, hash) VALUES ($1, $2, 1, 'x', $3, '')`,
    [id, collaboration, accepted[0]?.[0]],
  )
  for (const [organization, person] of accepted)
    await admin.query(
      `INSERT INTO agreement_acceptance (version_id, member_id, organization_id, person_id, hash)
       SELECT v.id, m.id, m.organization_id, $3, v.hash FROM agreement_version v
       JOIN collaboration_member m ON m.collaboration_id = v.collaboration_id AND m.organization_id = $2 WHERE v.id = $1`,
      [id, organization, person],
    )
  return id
}

/** Schools of the world: each has an alliance of its own with an organization that nobody of the world is of, and a rule that rests on it. */
async function schools(admin: Admin, { organizations, networks, people }: World) {
  const { own, partner, foreign, kept } = organizations
  await admin.query(`UPDATE organization SET sector = 'education' WHERE id = ANY ($1::uuid[])`, [
    [own, partner, foreign],
  ])
  const elsewhere = await anOrganization(admin, { network: networks.second })
  const made = []
  for (const [school, contact, network, other] of [
    [own, people.ownContact, networks.first, kept],
    [partner, people.partnerContact, networks.first, kept],
    [foreign, people.foreignContact, networks.second, elsewhere],
  ] as const) {
    const collaboration = await aCollaboration(admin, { network, by: school })
    await aMember(admin, { collaboration, organization: other, proposedBy: school })
    const agreement = await anAgreementOf(admin, collaboration, [
      [school, contact],
      [other, contact],
    ])
    made.push({ school, collaboration, agreement, partners: [other] })
  }
  return made
}

/** The rule of each, and another to try and set. */
export async function absenceRows(admin: Admin, world: World): Promise<Record<string, Samples>> {
  const made = await schools(admin, world)
  const rules = await Promise.all(made.map(async (one) => ({ ...one, id: await anAbsenceRule(admin, one) })))
  return {
    'public.absence_rule': {
      rows: rules.map(({ id, school }) => ({ place: { organization: school }, where: { id } })),
      change: 'withdrawn_at = withdrawn_at',
      additions: made.map(({ school, collaboration, agreement, partners }): Addition => ({
        place: { organization: school },
        row: () => ({
          id: randomUUID(),
          organization_id: school,
          collaboration_id: collaboration,
          agreement_version_id: agreement,
          partner_ids: partners,
          basis: 'x',
          statuses: ['Parti'],
        }),
      })),
    },
  }
}

/** The school of each, with a rule in force, and an id that names nothing. */
export async function absenceTargets(admin: Admin, world: World): Promise<Record<string, Target[]>> {
  const made = await schools(admin, world)
  for (const one of made) await anAbsenceRule(admin, one)
  const fields = { offered: '1' }
  return {
    studentAbsence: [
      ...made.map(({ school }): Target => ({ params: { id: school }, place: { organization: school }, fields })),
      { params: { id: randomUUID() }, place: {}, kind: 'unknown' },
    ],
  }
}
