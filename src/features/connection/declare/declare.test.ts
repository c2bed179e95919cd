import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aClock } from '../../../../tests/clock.ts'
import { aMembership, anOrganization, aPerson, aSession } from '../../../../tests/people.ts'
import { aRegion, type House, type Region } from '../../collaboration/test-collaboration-site.ts'
import type { Visitor } from '../../network/test-site.ts'
import { aTieMonth, fieldsIn, plain, standing } from '../test-own-ties.ts'
import { aDeclaration } from '../test-ties.ts'

let region: Region
beforeAll(async () => {
  region = await aRegion({ clock: aClock().clock })
})
afterAll(() => region.site.close())

const path = ({ id }: Pick<House, 'id'>, query = ''): string => `/fr/organisations/${id}/liens/dire${query}`
const anOther = (nameFr: string, sector = 'community') =>
  anOrganization(region.site.admin, { network: region.network, nameFr, nameEn: `${nameFr} (en)`, sector })

/** An organization of the region with someone who works there, and nothing said. */
async function aHouse(name: string): Promise<{ id: string; worker: Visitor; person: string; person2: Visitor }> {
  const { site } = region
  const id = await anOther(name)
  const someone = async () => {
    const person = await aPerson(site.admin)
    await aMembership(site.admin, { organization: id, role: 'worker', person })
    return { person, visitor: site.as(await aSession(site.admin, person)) }
  }
  const [first, second] = [await someone(), await someone()]
  return { id, worker: first.visitor, person: first.person, person2: second.visitor }
}

/** Sends the page as it stands, changed so, by the button that says it. */
async function say(by: Visitor, at: string, change: Record<string, string | string[]> = {}): Promise<Response> {
  const sent = { ...fieldsIn(await by.read(at)), ...change, say: 'yes' }
  return by.post(at, sent)
}

describe('the yearly question', () => {
  it('is filled with what the log proposes, and says it as it is left', async () => {
    const house = await aHouse('Maison A')
    const [pair, quiet] = [await anOther('Deux fois'), await anOther('Jamais')]
    await aTieMonth(region.site.admin, house.id, pair, { month: '2026-03', times: 1 })
    await aTieMonth(region.site.admin, house.id, pair, { month: '2026-10', times: 1 })
    const page = await house.worker.read(path(house))
    expect(plain(page)).toContain('Noté depuis 12 mois : 2 activités communes.')
    expect(fieldsIn(page)).toMatchObject({ [`says.${pair}`]: ['coordinate'], [`kept.${pair}`]: ['yes'] })
    expect(page).not.toContain(quiet)

    const answer = await say(house.worker, path(house))
    expect(answer.headers.get('location')).toBe(`/fr/organisations/${house.id}/liens`)
    expect([...(await standing(region.site.admin, house.id))]).toEqual([
      [pair, { says: 'coordinate', isShown: false, from: '2026-12-07' }],
    ])
    const { rows } = await region.site.admin.query(
      'SELECT answered_on::text AS day FROM tie_answer WHERE organization_id = $1',
      [house.id],
    )
    expect(rows).toEqual([{ day: '2026-12-07' }])
  })

  it('says nothing of a proposal whose box is emptied, and asks when its strength was changed besides', async () => {
    const house = await aHouse('Maison B')
    const [one, two] = [await anOther('B un'), await anOther('B deux')]
    for (const other of [one, two]) await aTieMonth(region.site.admin, house.id, other, { times: 3 })
    const asked = await say(house.worker, path(house), {
      [`kept.${one}`]: [],
      [`kept.${two}`]: [],
      [`says.${two}`]: 'know',
    })
    expect(asked.status).toBe(422)
    const again = await asked.text()
    expect(plain(again)).toContain('la case est vide')
    expect(fieldsIn(again)).toMatchObject({ [`says.${two}`]: ['know'] })
    expect(fieldsIn(again)[`kept.${one}`]).toBeUndefined()
    expect((await standing(region.site.admin, house.id)).size).toBe(0)

    await say(house.worker, path(house), { [`kept.${one}`]: [], [`says.${two}`]: 'know' })
    expect([...(await standing(region.site.admin, house.id)).keys()]).toEqual([two])
  })

  it('shows again, and says nothing, when it is sent without its button', async () => {
    const house = await aHouse('Maison C')
    const other = await anOther('C un')
    await aTieMonth(region.site.admin, house.id, other, { times: 3 })
    const answer = await house.worker.post(path(house), fieldsIn(await house.worker.read(path(house))))
    expect(answer.status).toBe(200)
    expect((await standing(region.site.admin, house.id)).size).toBe(0)
  })

  it('keeps what was said last, row by row, and ends only what changes', async () => {
    const house = await aHouse('Maison D')
    const { admin } = region.site
    const [same, other] = [await anOther('D même'), await anOther('D autre')]
    const kept = await aDeclaration(admin, {
      by: house.id,
      of: same,
      says: 'know',
      isShown: true,
      person: house.person,
    })
    await aDeclaration(admin, { by: house.id, of: other, says: 'know', person: house.person })
    const page = await house.worker.read(path(house))
    // What was said is withdrawn on its own page, never by a choice in passing.
    expect(/<select[^>]*name="says[^>]*>[\s\S]*?<\/select>/.exec(page)?.[0]).not.toContain('value=""')

    await say(house.worker, path(house), { [`says.${other}`]: 'integrate', [`shown.${other}`]: 'yes' })
    const { rows } = await admin.query(
      `SELECT id = $2 AS "isKept", says, is_shown AS shown, until_day::text AS until FROM tie_declaration WHERE organization_id = $1
       ORDER BY other_id = $3, until_day NULLS LAST`,
      [house.id, kept, other],
    )
    expect(rows).toEqual([
      { isKept: true, says: 'know', shown: true, until: null },
      { isKept: false, says: 'know', shown: false, until: '2026-12-07' },
      { isKept: false, says: 'integrate', shown: true, until: null },
    ])
  })

  it('shows every strength at once by one box, and never that of « no tie »', async () => {
    const house = await aHouse('Maison E')
    const [one, two] = [await anOther('E un'), await anOther('E deux')]
    for (const other of [one, two]) await aTieMonth(region.site.admin, house.id, other, { times: 3 })
    await say(house.worker, path(house), { 'all-shown': 'yes', [`says.${two}`]: 'none', [`shown.${two}`]: 'yes' })
    const now = await standing(region.site.admin, house.id)
    expect([now.get(one)?.isShown, now.get(two)?.isShown]).toEqual([true, false])
  })

  it('asks first about those who say a tie with us, and does not answer for us', async () => {
    const house = await aHouse('Maison F')
    const they = await aHouse('F eux')
    const logged = await anOther('F noté')
    await aTieMonth(region.site.admin, house.id, logged, { times: 9, weight: 9 })
    await aDeclaration(region.site.admin, { by: they.id, of: house.id, says: 'exchange', person: they.person })
    const page = await house.worker.read(path(house))
    expect(plain(page)).toContain('Elle dit, depuis le 1er octobre 2026 : Échangent.')
    expect(fieldsIn(page)['row']).toEqual([they.id, logged])
    expect(fieldsIn(page)[`says.${they.id}`]).toEqual([''])
    await say(house.worker, path(house))
    expect([...(await standing(region.site.admin, house.id)).keys()]).toEqual([logged])
  })

  it('is answered with nothing to say, which counts as an answer', async () => {
    const house = await aHouse('Maison G')
    expect(plain(await house.worker.read(path(house)))).toContain('Répondre : aucun lien à dire')
    expect((await say(house.worker, path(house))).status).toBe(303)
    const { rows } = await region.site.admin.query('SELECT FROM tie_answer WHERE organization_id = $1', [house.id])
    expect(rows).toHaveLength(1)
  })
})

describe('others are added', () => {
  it('by a word of their name, in the address or in the form, which keeps what was typed', async () => {
    const house = await aHouse('Maison H')
    const [typed, found] = [await anOther('H noté'), await anOther('Carrefour Épinette')]
    await aTieMonth(region.site.admin, house.id, typed, { times: 3 })
    expect(fieldsIn(await house.worker.read(path(house, '?q=epinette')))['row']).toEqual([typed, found])

    const first = fieldsIn(await house.worker.read(path(house)))
    const searched = await house.worker.post(path(house), {
      ...first,
      [`says.${typed}`]: 'know',
      q: 'épinette',
      find: 'yes',
    })
    const page = await searched.text()
    expect(plain(page)).toContain('1 organisation ajoutée pour « épinette ».')
    expect(fieldsIn(page)).toMatchObject({ [`says.${typed}`]: ['know'], [`says.${found}`]: [''] })
    await house.worker.post(path(house), { ...fieldsIn(page), [`says.${found}`]: 'integrate', say: 'yes' })
    const now = await standing(region.site.admin, house.id)
    expect([now.get(typed)?.says, now.get(found)?.says]).toEqual(['know', 'integrate'])
  })

  it('never from elsewhere: one of another network is refused as one that does not exist', async () => {
    const house = await aHouse('Maison I')
    expect(plain(await house.worker.read(path(house, '?q=trop+loin')))).toContain('Aucune autre organisation')
    const base = fieldsIn(await house.worker.read(path(house)))
    const answers = []
    for (const id of [region.stranger.id, '00000000-0000-4000-8000-00000000dead', house.id, 'x']) {
      const answer = await house.worker.post(path(house), { ...base, row: [id], [`says.${id}`]: 'know', say: 'yes' })
      expect(answer.status).toBe(422)
      answers.push(plain(await answer.text()).replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ''))
    }
    for (const said of answers) expect(said).toContain('n’est pas dans vos réseaux aujourd’hui')
    expect((await standing(region.site.admin, house.id)).size).toBe(0)
  })

  it('finds a bounded number among a thousand organizations, and says so', async () => {
    const house = await aHouse('Maison J')
    await region.site.admin.query(
      `WITH made AS (INSERT INTO organization (id, name_fr, name_en, sector, region_codes, status)
         SELECT gen_random_uuid(), 'Millier ' || n, 'Thousand ' || n, 'community', '{04}', 'joined' FROM generate_series(1, 1000) n RETURNING id)
       INSERT INTO network_member (network_id, organization_id, joined_on) SELECT $1, id, '2026-01-05' FROM made`,
      [region.network],
    )
    const page = await house.worker.read(path(house, '?q=millier'))
    expect(fieldsIn(page)['row']).toHaveLength(20)
    expect(plain(page)).toContain('La liste s’arrête ici.')
    expect(fieldsIn(await house.worker.read(path(house, '?q=millier+777')))['row']).toHaveLength(1)
  })
})

describe('bad input', () => {
  it.each([
    ['a strength that is none', ['wonderful'], 'Choisissez une force de la liste.'],
    ['two strengths', ['know', 'integrate'], 'Deux réponses ont été envoyées.'],
  ])('%s is told at its row, and the rest is kept', async (_what, says, sentence) => {
    const house = await aHouse(`Maison K ${says.length}`)
    const [one, two] = [await anOther('K un'), await anOther('K deux')]
    for (const other of [one, two]) await aTieMonth(region.site.admin, house.id, other, { times: 3 })
    const answer = await say(house.worker, path(house), { [`says.${one}`]: says, [`says.${two}`]: 'know' })
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(plain(page)).toContain(sentence)
    expect(page).toContain(`href="#says.${one}"`)
    expect(fieldsIn(page)[`says.${two}`]).toEqual(['know'])
    expect((await standing(region.site.admin, house.id)).size).toBe(0)
  })
})

describe('two people at once', () => {
  it('the second is told, and shown both', async () => {
    const house = await aHouse('Maison L')
    const other = await anOther('L un')
    await aTieMonth(region.site.admin, house.id, other, { times: 3 })
    const opened = fieldsIn(await house.person2.read(path(house)))
    await say(house.worker, path(house), { [`says.${other}`]: 'know' })
    const late = await house.person2.post(path(house), { ...opened, [`says.${other}`]: 'integrate', say: 'yes' })
    expect(late.status).toBe(409)
    const page = await late.text()
    expect(plain(page)).toContain('Enregistré par l’autre personne : Se connaissent')
    expect(fieldsIn(page)[`says.${other}`]).toEqual(['integrate'])
    expect((await standing(region.site.admin, house.id)).get(other)?.says).toBe('know')

    await house.person2.post(path(house), { ...fieldsIn(page), say: 'yes' })
    expect((await standing(region.site.admin, house.id)).get(other)?.says).toBe('integrate')
  })

  it('both saying the same at the same time say it once', async () => {
    const house = await aHouse('Maison M')
    const other = await anOther('M un')
    await aTieMonth(region.site.admin, house.id, other, { times: 3 })
    const pages = [fieldsIn(await house.worker.read(path(house))), fieldsIn(await house.person2.read(path(house)))]
    const answers = await Promise.all(
      [house.worker, house.person2].map((one, at) => one.post(path(house), { ...pages[at], say: 'yes' })),
    )
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    const { rows } = await region.site.admin.query('SELECT FROM tie_declaration WHERE organization_id = $1', [house.id])
    expect(rows).toHaveLength(1)
  })
})

it('is for those who do more than read there, while they are there', async () => {
  const { site, maison, coordinator, police, stranger } = region
  expect((await maison.worker.visitor.get(path(maison))).status).toBe(200)
  for (const one of [maison.reader.visitor, coordinator, police.lead.visitor, stranger.lead.visitor]) {
    expect((await one.get(path(maison))).status).toBe(404)
    expect((await one.send(path(maison), { say: 'yes' }, { page: await one.read('/fr/compte') })).status).toBe(404)
  }
  await aMembership(site.admin, { organization: police.id, role: 'worker', person: maison.worker.id })
  await site.admin.query(
    `UPDATE membership SET until_day = '2026-12-01' WHERE person_id = $1 AND organization_id = $2`,
    [maison.worker.id, maison.id],
  )
  expect((await maison.worker.visitor.get(path(maison))).status).toBe(404)
})

it('takes one tap for twenty partners whose proposals are right, and two more for each that is not', async () => {
  const house = await aHouse('Maison N')
  const others = []
  for (let at = 0; at < 20; at += 1) {
    const other = await anOther(`N ${at}`)
    await aTieMonth(region.site.admin, house.id, other, { times: 1 + (at % 4) })
    others.push(other)
  }
  const page = await house.worker.read(path(house))
  expect(fieldsIn(page)['row']).toHaveLength(20)
  // One send says all of it; every row is on this page, with its strength chosen.
  const form = /<form id="form"[\s\S]*?<\/form>/.exec(page)?.[0] ?? ''
  expect([...form.matchAll(/<select/g)]).toHaveLength(20)
  expect([...form.matchAll(/type="checkbox"/g)]).toHaveLength(41)
  await say(house.worker, path(house), { [`says.${others[3] ?? ''}`]: 'integrate' })
  expect((await standing(region.site.admin, house.id)).size).toBe(20)
})
