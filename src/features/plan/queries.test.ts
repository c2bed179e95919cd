import { afterAll, beforeAll, expect, it } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../tests/database.ts'
import { aMembership, anOrganization, aSession } from '../../../tests/people.ts'
import { aLoadedCatalogue, anAdoptedAction, anAdoption } from '../../../tests/plan.ts'
import type { Day } from '../../kernel/clock.ts'
import { currentAdoption, listAdoptedNow, listAdoptions } from './queries.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
  await aLoadedCatalogue(db.database)
})
afterAll(() => db.drop())

it('reads the actions of the plan that a day calls for, whichever periods there are', async () => {
  const organization = await anOrganization(db.admin)
  const { person } = await aMembership(db.admin, { organization, role: 'lead' })
  const session = await aSession(db.admin, person)
  const periods = [
    ['2025-04-01', '2026-03-31'],
    ['2025-09-01', '2026-08-31'],
    ['2026-09-01', '2026-12-31'],
    ['2027-04-01', '2028-03-31'],
  ]
  for (const [startsOn = '', endsOn = ''] of periods) {
    const adoption = await anAdoption(db.admin, { organization, person, startsOn, endsOn })
    await anAdoptedAction(db.admin, { adoption, action: 'A3' })
  }
  const adopter = { organizationId: organization, networkId: null }
  const days = [
    '2024-01-15',
    '2025-05-01',
    '2025-10-01',
    '2026-06-01',
    '2026-10-01',
    '2027-02-01',
    '2027-05-01',
    '2030-01-01',
  ]

  for (const day of days as Day[]) {
    const [adoptions, actions] = await db.database.asSession(session, (tx) =>
      Promise.all([listAdoptions(tx, adopter), listAdoptedNow(tx, adopter, day)]),
    )

    expect(actions.map(({ adoptionId }) => adoptionId)).toEqual([currentAdoption(adoptions, day)?.id])
  }
})
