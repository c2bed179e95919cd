import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from 'kysely'
import { testDatabase, type TestDatabase } from '../../../tests/database.ts'
import { aMembership, aNetwork, anOrganization, aSession } from '../../../tests/people.ts'
import { World } from '../../crypto/test-world.ts'
import { aDoor, aMailbox, anAnsweringTeam, type AnsweringTeam, type HeldMailbox } from './test-mailboxes.ts'

const world = new World()
let db: TestDatabase
let tokens: (string | null)[]
let ours: AnsweringTeam
let police: { organization: string; team: string }
let mailbox: HeldMailbox
beforeAll(async () => {
  db = await testDatabase()
  const { admin } = db
  const network = await aNetwork(admin)
  const organization = await anOrganization(admin, { network })
  const post = await anOrganization(admin, { network, sector: 'police' })
  const people = async (at: string) => [
    (await aMembership(admin, { organization: at, role: 'lead' })).person,
    (await aMembership(admin, { organization: at, role: 'worker' })).person,
  ]
  const [here, there] = [await people(organization), await people(post)]
  ours = await anAnsweringTeam(admin, world, { organization, people: here })
  police = {
    organization: post,
    team: (await anAnsweringTeam(admin, world, { organization: post, people: there })).team,
  }
  tokens = [null, ...(await Promise.all([...here, ...there].map((person) => aSession(admin, person))))]
  await aDoor(admin, { organization, team: ours.team })
  mailbox = await aMailbox(db, world, ours)
})
afterAll(() => db.drop())

const wrapFor = (organization: string, team: string) => sql`
  insert into mailbox_wrap (mailbox_id, organization_id, team_id, kv, epoch, file) values (${mailbox.id}, ${organization}, ${team}, 2, 1, ${randomBytes(2600)})`

/** What was refused; null: it was not. */
const refusalOf = (work: Promise<unknown>): Promise<string | null> =>
  work.then(
    () => null,
    (failure: unknown) => (failure instanceof Error ? failure.message : 'refused'),
  )

describe('a police service', () => {
  it('has no key of a conversation: none of a thousand attempts of the application gives it one', async () => {
    const places = [
      [police.organization, police.team],
      [ours.org, police.team],
      [police.organization, ours.team],
    ] as const
    let kept = 0
    for (let run = 0; run < 1000; run += 1) {
      const [organization, team] = places[run % 3] ?? places[0]
      const token = tokens[run % tokens.length] ?? null
      const refusal = await refusalOf(db.database.asSession(token, (tx) => wrapFor(organization, team).execute(tx)))
      if (refusal === null) kept += 1
    }

    expect(kept).toBe(0)
    const { rows } = await db.admin.query('SELECT FROM mailbox_wrap WHERE team_id = $1 OR organization_id = $2', [
      police.team,
      police.organization,
    ])
    expect(rows).toHaveLength(0)
  })

  it('has none from the superuser either, nor a door, nor by becoming one afterwards', async () => {
    const { admin } = db
    const never = 'no mailbox is ever open to a police service'
    const wrap = (organization: string, team: string) =>
      admin.query(
        'INSERT INTO mailbox_wrap (mailbox_id, organization_id, team_id, kv, epoch, file) VALUES ($1, $2, $3, 2, 1, $4)',
        [mailbox.id, organization, team, randomBytes(2600)],
      )

    expect(await refusalOf(wrap(police.organization, police.team))).toBe(never)
    expect(await refusalOf(wrap(ours.org, police.team))).toBe(never)
    expect(await refusalOf(aDoor(admin, police))).toBe(never)
    expect(
      await refusalOf(
        admin.query(`UPDATE mailbox SET organization_id = $2 WHERE id = $1`, [mailbox.id, police.organization]),
      ),
    ).toBe(never)
    expect(await refusalOf(admin.query(`UPDATE organization SET sector = 'police' WHERE id = $1`, [ours.org]))).toBe(
      'young people write to this organization',
    )
  })

  it('is never written to: its page refuses to seal, and its door to open', async () => {
    expect(await refusalOf(aMailbox(db, world, { org: police.organization, team: police.team }))).not.toBeNull()
    const { rows } = await db.database.asYouth((tx) =>
      sql<{ refusal: string }>`
        select sec.door_begin(${randomUUID()}, ${police.organization}, ${police.team}, ${randomBytes(32)}, ${randomBytes(32)}, ${randomBytes(200)}, ${randomBytes(2600)},
          ${randomBytes(1959)}, ${randomBytes(32)}, 1, ${randomBytes(2600)}, ${randomUUID()}, ${randomBytes(600)}, ${randomBytes(32)}) as refusal`.execute(
        tx,
      ),
    )
    expect(rows).toEqual([{ refusal: 'closed' }])
  })
})
