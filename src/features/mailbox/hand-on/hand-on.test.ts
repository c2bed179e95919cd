import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anOrganization, aSession } from '../../../../tests/people.ts'
import { World } from '../../../crypto/test-world.ts'
import { someone, type Someone } from '../../collaboration/test-collaboration-site.ts'
import { aTable, openSite, type Site } from '../../network/test-site.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { longestAnswer } from '../../../islands/sealed-inbox/longest-answer.ts'
import { longestMessage } from '../model.ts'
import { aDoor, aMailbox, anAnsweringTeam } from '../test-mailboxes.ts'
import { holdings } from './own-holdings.ts'

let site: Site
let one: Someone
let two: Someone
let id: string
let organization: string
beforeAll(async () => {
  site = await openSite()
  const { network } = await aTable(site)
  organization = await anOrganization(site.admin, { network })
  one = await someone(site, organization, 'worker', 'Wally Ronde')
  two = await someone(site, organization, 'worker', 'Wanda Ronde')
  const world = new World()
  const team = await anAnsweringTeam(site.admin, world, { organization, people: [one.id, two.id] })
  await aDoor(site.admin, { organization, team: team.team })
  ;({ id } = await aMailbox(site, world, team))
  await site.admin.query('UPDATE mailbox SET lead_id = $2 WHERE id = $1', [id, one.id])
})
afterAll(() => site.close())

describe('a conversation that someone follows', () => {
  it('is in the copy of what is held about them, without anything that was said', async () => {
    const text = await (await one.visitor.get('/fr/compte/donnees/export')).text()

    expect(text).toContain(id)
    expect(await (await two.visitor.get('/fr/compte/donnees/export')).text()).not.toContain(id)
  })

  it('is counted on the day of whoever can answer', async () => {
    expect(await one.visitor.read('/fr/aujourdhui')).toContain('1 jeune personne attend une réponse')
    expect(await two.visitor.read('/fr/aujourdhui')).toContain('1 jeune personne attend une réponse')
  })
})

describe('whoever leaves', () => {
  const give = (from: Someone, to: string) =>
    asked(from, (request) =>
      holdings.handOn(request, { organizationId: organization, networkId: null, personId: from.id }, answersOf(to)),
    )
  const answersOf = (to: string) => new Map([[`mailbox-${id}`, to]])
  const asked = async <T>(as: Someone, work: (request: MemberRequest) => Promise<T>): Promise<T> =>
    site.database.asSession(await aSession(site.admin, as.id), (tx) => work({ tx, lang: 'fr' } as MemberRequest))

  it('hands a conversation to a colleague, never to nobody, and has it back when they stay', async () => {
    expect(await give(one, '')).toMatchObject({ ok: false })
    expect(await give(one, two.id)).toMatchObject({ ok: true })
    const holder = { organizationId: organization, networkId: null, personId: one.id }
    expect(await asked(one, (request) => holdings.list(request, holder))).toEqual([])
    const back = await asked(one, (request) => holdings.comesBack(request, holder, answersOf(two.id)))
    expect(back).toMatchObject([{ field: `mailbox-${id}`, stays: null }])
    const [lead] = (await site.admin.query<{ id: string }>('SELECT lead_id AS id FROM mailbox WHERE id = $1', [id]))
      .rows
    expect(lead?.id).toBe(two.id)
    expect(await site.deeds(organization)).toContain('mailbox.handed-on')
  })
})

it('an answer is as long as a message may be', () => {
  expect(longestAnswer).toBe(longestMessage)
})
