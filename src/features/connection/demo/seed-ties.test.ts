import { afterAll, beforeAll, expect, it } from 'vitest'
import { demoDatabase } from '../../../../tests/demo-database.ts'
import type { TestDatabase } from '../../../../tests/database.ts'
import { present } from '../../../../tests/present.ts'
import { demoId, demoNetwork } from '../../network/index.ts'
import { plainFilter } from '../filter.ts'
import type { Audience, Net, NetBody } from '../model.ts'
import { netAt } from '../net-at.ts'
import { demoTies } from './read-demo-ties.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await demoDatabase()
})
afterAll(() => db.drop())

async function netOf(audience: Audience): Promise<Net> {
  const { rows } = await db.admin.query<{ body: NetBody; day: string }>(
    'SELECT body, day::text FROM net_snapshot WHERE network_id = $1 AND audience = $2',
    [demoId('network', demoNetwork().network.slug), audience],
  )
  const { body, day } = present(rows[0])
  return netAt(body, day, plainFilter)
}

it('names organizations of the region, each tie once by each, and only those that were there', () => {
  const joined = new Map(demoNetwork().organizations.map((one) => [one.slug, one.joinedDaysAgo]))
  const { answers, declarations } = demoTies()
  expect(new Set(declarations.map(({ by, of }) => `${by} ${of}`)).size).toBe(declarations.length)
  for (const { by, of, said } of declarations) {
    const firstDay = Math.min(joined.get(by) ?? -1, joined.get(of) ?? -1)
    expect(said[0]?.daysAgo, `${by} ${of}`).toBeLessThanOrEqual(firstDay)
    const days = answers.find(({ organization }) => organization === by)?.daysAgo
    expect(days, by).toEqual(expect.arrayContaining(said.map(({ daysAgo }) => daysAgo)))
  }
})

it('has from the first minute a net where both sources agree, differ, and are silent', async () => {
  const { ties, coverage, organizations } = await netOf('coordination')
  expect(organizations.length).toBe(demoNetwork().organizations.length)
  expect(coverage).toEqual({ answered: 9, of: 14 })
  const some = (what: string, is: (tie: Net['ties'][number]) => boolean): void =>
    expect(ties.filter(is).length, what).toBeGreaterThan(0)
  some('both say it', ({ declared }) => declared === 'both')
  some('one alone says it', ({ declared }) => declared === 'a' || declared === 'b')
  some('they say otherwise', ({ declared }) => declared === 'otherwise')
  some('it is shown', ({ declaredStrength }) => declaredStrength !== null)
  some('it is not shown', ({ declared, declaredStrength }) => declared === 'both' && declaredStrength === null)
  some('nobody declared it', ({ declared, evidenced }) => declared === null && evidenced !== null)
  some(
    'only on paper',
    ({ declared, evidenced }) => declared === 'both' && evidenced?.kinds.includes('activity') !== true,
  )
  some(
    'said by both, with no exchange of late',
    ({ declared, freshness }) => declared === 'both' && freshness !== 'recent',
  )
})

it('is published to members, who read of what is declared only what both show', async () => {
  const { ties } = await netOf('members')
  expect(ties.some(({ declared }) => declared === 'both')).toBe(true)
  expect(ties.every(({ declared, declaredStrength }) => declared === null || declaredStrength !== null)).toBe(true)
})
