import type { Admin } from '../../../tests/database.ts'
import { aMembership, aPerson } from '../../../tests/people.ts'

/** Someone whose departure a lead recorded today, with nothing handed on. */
export async function aDeparture(admin: Admin, { organization }: { organization: string }) {
  const { id: membershipId, person: personId } = await aMembership(admin, { organization })
  await admin.query(`UPDATE membership SET until_day = greatest(from_day, sec.now()::date) WHERE id = $1`, [
    membershipId,
  ])
  const { rows } = await admin.query<{ id: string }>(
    `INSERT INTO departure (organization_id, membership_id, person_id, recorded_by, handed) VALUES ($1, $2, $3, $4, '{}') RETURNING id`,
    [organization, membershipId, personId, await aPerson(admin)],
  )
  return { id: rows[0]?.id ?? '', membershipId, personId }
}
