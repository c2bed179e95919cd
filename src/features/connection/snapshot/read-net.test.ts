import { afterAll, beforeAll, expect, it } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../../tests/database.ts'
import { aCoordinator, aMembership, aNetwork, anOrganization, aSession } from '../../../../tests/people.ts'
import { present } from '../../../../tests/present.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { whoIs } from '../../../kernel/session.ts'
import { networkAsked, networksOf, readChoice, readNet } from '../read-net.ts'
import { aDeclaration } from '../test-ties.ts'

let db: TestDatabase
let [first, second] = ['', '']
let [coordinator, member, stranger] = ['', '', '']
beforeAll(async () => {
  db = await testDatabase()
  const { admin } = db
  first = await aNetwork(admin, { nameFr: 'Première', nameEn: 'First' })
  second = await aNetwork(admin, { nameFr: 'Seconde', nameEn: 'Second' })
  const person = await aCoordinator(admin, { network: second })
  const [own, other] = [
    await anOrganization(admin, { network: first }),
    await anOrganization(admin, { network: first }),
  ]
  await aMembership(admin, { organization: own, person, role: 'reader' })
  coordinator = await aSession(admin, person)
  member = await aSession(admin, (await aMembership(admin, { organization: own, role: 'lead' })).person)
  stranger = await aSession(admin, (await aMembership(admin, { organization: await anOrganization(admin) })).person)
  await aDeclaration(admin, { by: own, of: other, says: 'integrate' })
  await make()
})
afterAll(() => db.drop())

const make = async (): Promise<void> => {
  for (const network of [first, second])
    for (const audience of ['coordination', 'members'])
      await db.admin.query(`SELECT sec.keep_net($1, $2, '2026-12-01')`, [network, audience])
}
const publish = (network: string, isPublished: boolean) =>
  db.admin.query(
    `INSERT INTO net_choice (network_id, is_published) VALUES ($1, $2) ON CONFLICT (network_id) DO UPDATE SET is_published = $2`,
    [network, isPublished],
  )

/** Runs `work` as the person of a session. */
const as = <T>(token: string, work: (request: Pick<MemberRequest, 'tx' | 'who' | 'lang'>) => Promise<T>): Promise<T> =>
  db.database.asSession(token, (tx) => work({ tx, who: present(whoIs(tx)), lang: 'en' }))
const netFor = (token: string, network: string) => as(token, (request) => readNet(request, network))
const asked = (token: string, query: string) =>
  as(token, (request) => networkAsked({ ...request, query: new URLSearchParams(query) }))

it('gives those who coordinate what was made for them, and members what is published', async () => {
  expect(await netFor(coordinator, second)).toMatchObject({
    audience: 'coordination',
    networkId: second,
    day: '2026-12-01',
  })
  for (const token of [coordinator, member]) {
    await publish(first, false)
    expect(await netFor(token, first)).toBe(null)
    await publish(first, true)
    expect(await netFor(token, first)).toMatchObject({ audience: 'members', body: { pairs: [] } })
  }
  await publish(first, false)
  expect(await netFor(member, first), 'what was kept in memory is not read once it is hidden again').toBe(null)
})

it('gives nobody the net of a network that is not theirs', async () => {
  await publish(first, true)
  for (const [token, network] of [
    [member, second],
    [stranger, first],
    [stranger, second],
  ] as const)
    expect(await netFor(token, network)).toBe(null)
  expect(await netFor(member, first)).not.toBe(null)
})

it('reads the snapshot made last', async () => {
  const before = present(await netFor(coordinator, second))
  expect(present(await netFor(coordinator, second)).body).toBe(before.body)
  await anOrganization(db.admin, { network: second })
  await make()
  const after = present(await netFor(coordinator, second))
  expect(after.body.organizations.length).toBe(before.body.organizations.length + 1)
})

it('asks for the network that the address names in either language, else the first that the person coordinates', async () => {
  expect(await asked(coordinator, '')).toEqual({ id: second, name: 'Second', isCoordinated: true })
  for (const key of ['reseau', 'network'])
    expect(await asked(coordinator, `${key}=${first}`)).toEqual({ id: first, name: 'First', isCoordinated: false })
  expect(await asked(member, '')).toMatchObject({ id: first })
  for (const query of [`network=${second}`, 'network=x', 'network='])
    expect(await asked(member, query), query).toBe(null)
  expect(await asked(stranger, '')).toBe(null)
  const all = await as(coordinator, networksOf)
  expect(all.map(({ name }) => name)).toEqual(['Second', 'First'])
})

it('says whether a network shows its net, to its own people', async () => {
  await publish(first, true)
  const read = (token: string, network: string) => as(token, ({ tx }) => readChoice(tx, network))
  expect(await read(member, first)).toMatchObject({ isPublished: true })
  expect(await read(member, second)).toEqual({ isPublished: false, version: null })
  expect(await read(stranger, first)).toEqual({ isPublished: false, version: null })
})
