import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aClock } from '../../../../tests/clock.ts'
import { anOrganization, aSession } from '../../../../tests/people.ts'
import { someone, type Someone } from '../../collaboration/test-collaboration-site.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { href } from '../../../kernel/http/index.ts'
import { aTable, openSite, type Site } from '../../network/test-site.ts'
import { someTeams } from '../../referral/test-referrals.ts'
import { addresses } from '../addresses.ts'
import { aConversation } from '../figures/test-conversations.ts'
import { holdings } from '../hand-on/own-holdings.ts'

// A Monday, at ten in the zone of the instance.
const monday = '2026-03-09T14:00:00Z'
const clock = aClock(monday)
let site: Site
let network: string
let organization: string
let team: string
let [lead, wally, salome, keyless]: Someone[] = []
beforeAll(async () => {
  site = await openSite({ clock: clock.clock })
  ;({ network } = await aTable(site))
})
afterAll(() => site.close())

beforeEach(async () => {
  await clock.setTo(monday)
  organization = await anOrganization(site.admin, { network, nameFr: 'Maison Ronde', nameEn: 'Round House' })
  lead = await someone(site, organization, 'lead', 'Lise Ronde')
  wally = await someone(site, organization, 'worker', 'Wally Ronde')
  salome = await someone(site, organization, 'specialist', 'Salomé Ronde')
  keyless = await someone(site, organization, 'worker', 'Kim Ronde')
  team = (await someTeams(site.admin, { organization, people: [person(wally).id, person(salome).id] })).intake
  await site.admin.query(
    `INSERT INTO mailbox_door (organization_id, team_id, weekdays, from_minute, until_minute, promise_hours, phone, opened_on)
     VALUES ($1, $2, '{1,3}', 540, 1020, 24, '+15145550199', '2026-01-05')`,
    [organization, team],
  )
})

function person(one: Someone | undefined): Someone {
  if (one === undefined) throw new Error('someone of the organization')
  return one
}
const rota = () => href('fr', addresses.rota, { id: organization })
const set = (fields: Record<string, string>, by = lead) => person(by).visitor.send(rota(), fields)
const onMonday = () => ({ 'holder-1': person(wally).id, 'deputy-1': person(salome).id, 'holder-3': '', 'deputy-3': '' })
const kept = async () =>
  (
    await site.admin.query(
      'SELECT weekday, holder_id AS holder, deputy_id AS deputy FROM mailbox_duty WHERE organization_id = $1 ORDER BY weekday',
      [organization],
    )
  ).rows
const today = (one: Someone | undefined) => person(one).visitor.read('/fr/aujourdhui')

describe('who answers first', () => {
  it('is said by whoever leads, for each day when somebody is there, and shown to the team', async () => {
    const page = await person(lead).visitor.read(rota())
    expect(page).toContain('Lundi, entre 9:00 et 17:00')
    expect(page).not.toContain('Mardi, entre')
    expect(page).not.toContain('Kim Ronde')

    expect((await set(onMonday())).status).toBe(303)
    expect(await kept()).toEqual([{ weekday: 1, holder: person(wally).id, deputy: person(salome).id }])
    expect(await person(salome).visitor.read('/fr/messages-des-jeunes')).toContain(
      'Lundi\u00a0: Wally Ronde répond en premier, relève\u00a0: Salomé Ronde.',
    )
    expect(await site.deeds(organization)).toContain('mailbox.rota')
    expect(await person(lead).visitor.read(href('en', addresses.rota, { id: organization }))).toContain('Answers first')
  })

  it('is found by nobody else', async () => {
    for (const one of [wally, salome, keyless]) {
      expect((await person(one).visitor.get(rota())).status).toBe(404)
      const page = await person(one).visitor.read('/fr/compte')
      expect((await person(one).visitor.send(rota(), { ...onMonday(), version: '1' }, { page })).status).toBe(404)
    }
    expect(await kept()).toEqual([])
  })

  it.each([
    ['the same person twice', () => ({ 'deputy-1': person(wally).id }), 'quelqu’un d’autre'],
    ['a deputy of nobody', () => ({ 'holder-1': '' }), 'retirez la relève'],
    ['somebody without the keys', () => ({ 'holder-1': person(keyless).id }), 'n’a plus les clés'],
  ])('is not %s: the field says why', async (_name, fields, said) => {
    const answer = await set({ ...onMonday(), ...fields() })

    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(said)
    expect(await kept()).toEqual([])
  })

  it('is not overwritten by two people at once: the second sees what stands', async () => {
    const page = await person(lead).visitor.read(rota())
    await set(onMonday())
    const answer = await person(lead).visitor.send(rota(), { ...onMonday(), 'holder-1': '', 'deputy-1': '' }, { page })

    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('Wally Ronde')
    expect(await kept()).toHaveLength(1)
  })

  it('is nobody in particular once the person has lost the keys of the team', async () => {
    await set(onMonday())
    await site.admin.query('UPDATE key_member SET ended_index = log_index, ended_at = sec.now() WHERE person_id = $1', [
      person(wally).id,
    ])

    const list = await person(salome).visitor.read('/fr/messages-des-jeunes')
    expect(list).not.toContain('répond en premier')
  })
})

describe('the home page', () => {
  const waiting = (at: string, by: string | null = null) =>
    aConversation(site.admin, {
      organization,
      team,
      said:
        by === null
          ? [{ at, by: null }]
          : [
              { at: '2026-03-02T14:00:00Z', by: null },
              { at: '2026-03-02T15:00:00Z', by },
              { at, by: null },
            ],
    })

  it('brings new conversations first to whoever is on duty, and leaves those under way to who follows them', async () => {
    await set(onMonday())
    await waiting('2026-03-09T13:00:00Z')
    const underWay = await waiting('2026-03-09T13:00:00Z', person(salome).id)
    await site.admin.query('UPDATE mailbox SET lead_id = $2 WHERE id = $1', [underWay, person(salome).id])

    expect(await today(wally)).toContain('1 nouvel échange vient d’abord à vous')
    expect(await today(salome)).not.toContain('vient d’abord à vous')
    expect(await today(salome)).toContain('2 jeunes attendent une réponse')
  })

  it('tells the deputy what waits longer than promised, and only then', async () => {
    await set(onMonday())
    await waiting('2026-03-08T15:00:00Z')
    expect(await today(salome)).not.toContain('relève')

    await clock.setTo('2026-03-09T16:00:00Z')
    expect(await today(salome)).toContain('1 échange attend depuis plus longtemps que promis')
    expect(await today(wally)).not.toContain('relève')
  })

  it('says neither where nobody is on duty in these hours', async () => {
    await set({ 'holder-1': '', 'deputy-1': '', 'holder-3': person(wally).id, 'deputy-3': person(salome).id })
    await waiting('2026-03-06T15:00:00Z')

    for (const one of [wally, salome]) {
      expect(await today(one)).toContain('1 jeune personne attend une réponse')
      expect(await today(one)).not.toMatch(/d’abord à vous|relève/)
    }
  })
})

describe('whoever leaves', () => {
  const asked = async <T>(as: Someone | undefined, work: (request: MemberRequest) => Promise<T>): Promise<T> =>
    site.database.asSession(await aSession(site.admin, person(as).id), (tx) =>
      work({ tx, lang: 'fr' } as MemberRequest),
    )
  const holder = (of: Someone | undefined) => ({
    organizationId: organization,
    networkId: null,
    personId: person(of).id,
  })

  it('hands their days on duty to a colleague, and has them back when they stay', async () => {
    await set({ ...onMonday(), 'deputy-1': '' })
    const held = await asked(wally, (request) => holdings.list(request, holder(wally)))
    expect(held.map(({ field }) => field)).toEqual(['youth-duty-1-holder'])

    const answers = new Map([['youth-duty-1-holder', person(salome).id]])
    expect(await asked(wally, (request) => holdings.handOn(request, holder(wally), answers))).toMatchObject({
      ok: true,
    })
    expect(await kept()).toEqual([{ weekday: 1, holder: person(salome).id, deputy: null }])
    expect(await asked(lead, (request) => holdings.comesBack(request, holder(wally), answers))).toMatchObject([
      { field: 'youth-duty-1-holder', stays: null },
    ])
    const fields = new Set(answers.keys())
    expect(await asked(lead, (request) => holdings.takeBack(request, holder(wally), answers, fields))).toBe(true)
    expect(await kept()).toEqual([{ weekday: 1, holder: person(wally).id, deputy: null }])
  })

  it('leaves the day to their deputy when they name nobody, and a day without a deputy to the whole team', async () => {
    await set(onMonday())
    const nobody = (part: string) => new Map([[`youth-duty-1-${part}`, '']])
    await asked(wally, (request) => holdings.handOn(request, holder(wally), nobody('holder')))
    expect(await kept()).toEqual([{ weekday: 1, holder: person(salome).id, deputy: null }])
    await asked(salome, (request) => holdings.handOn(request, holder(salome), nobody('holder')))
    expect(await kept()).toEqual([])
  })

  it('finds their days in the copy of what is kept of them', async () => {
    await set(onMonday())
    const copy = await person(wally).visitor.get('/fr/compte/donnees/export')

    expect(await copy.text()).toContain('on-duty')
  })
})

describe('a police service', () => {
  it('has no rota, whoever writes it', async () => {
    const police = await anOrganization(site.admin, { network, sector: 'police' })
    const by = await someone(site, police, 'lead', 'Paule Garde')

    expect((await by.visitor.get(href('fr', addresses.rota, { id: police }))).status).toBe(404)
    await expect(
      site.admin.query(
        `INSERT INTO mailbox_door (organization_id, team_id, weekdays, from_minute, until_minute, promise_hours, phone, opened_on)
         VALUES ($1, $2, '{1}', 0, 60, 1, '+15145550199', '2026-01-05')`,
        [police, team],
      ),
    ).rejects.toThrow()
  })
})
