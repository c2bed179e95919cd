import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aMembership, anOrganization, aSession } from '../../../tests/people.ts'
import { aTable, openSite, whereTo, type Site } from './test-site.ts'

let site: Site
let mine: Awaited<ReturnType<typeof aTable>>
let theirs: Awaited<ReturnType<typeof aTable>>
let card: string
beforeAll(async () => {
  site = await openSite()
  mine = await aTable(site)
  theirs = await aTable(site)
  card = `/fr/organisations/${mine.organization}/modifier`
})
afterAll(() => site.close())

const names = { nameFr: 'Maison Trame', nameEn: 'Weft House', sector: 'community' }
const saved = async (column: string) =>
  (await site.admin.query(`SELECT ${column} AS value FROM organization WHERE id = $1`, [mine.organization])).rows[0]
    .value as unknown

describe('ids that are not ours', () => {
  const pages = ['', '/modifier', '/personnes', '/designations', '/inviter', '/quitter']

  it.each(pages)('answer 404 on an organization of another network: %s', async (page) => {
    for (const visitor of [mine.lead, mine.coordinator]) {
      expect((await visitor.get(`/fr/organisations/${theirs.organization}${page}`)).status).toBe(404)
      // Nothing is sent to the list of people: any POST there is answered 405, whoever asks and whatever is there.
      if (page !== '' && page !== '/personnes')
        expect(
          (
            await visitor.send(
              '/fr/organisations',
              { network: theirs.network },
              { to: `/fr/organisations/${theirs.organization}${page}` },
            )
          ).status,
        ).toBe(404)
    }
  })

  it.each(pages)('answer the same on ids that do not exist or are no ids: %s', async (page) => {
    for (const id of [randomUUID(), 'x', '00000000-0000-0000-0000-000000000000', "'%20or%20true--", '__proto__'])
      expect((await mine.lead.get(`/fr/organisations/${id}${page}`)).status).toBe(404)
  })

  it('do not pass under an organization of one’s own (decoy parents)', async () => {
    const decoy = `/fr/organisations/${mine.organization}/personnes/${theirs.leadId}`

    expect((await mine.lead.get(decoy)).status).toBe(404)
    expect((await mine.lead.get(`${decoy}/depart`)).status).toBe(404)
    expect((await mine.lead.send('/fr/organisations', { role: 'reader', version: '1' }, { to: decoy })).status).toBe(
      404,
    )
    expect((await mine.lead.send('/fr/organisations', {}, { to: `${decoy}/depart` })).status).toBe(404)
    expect(
      (await mine.lead.send(`/fr/organisations/${mine.organization}/quitter`, { network: theirs.network })).status,
    ).toBe(404)
  })

  it('of a partner open the card and nothing else', async () => {
    const partner = await anOrganization(site.admin, { network: mine.network })
    await aMembership(site.admin, { organization: partner, role: 'lead' })

    expect((await mine.lead.get(`/fr/organisations/${partner}`)).status).toBe(200)
    for (const page of pages.filter((one) => one !== ''))
      expect((await mine.lead.get(`/fr/organisations/${partner}${page}`)).status).toBe(404)
    expect((await mine.coordinator.get(`/fr/organisations/${partner}/modifier`)).status).toBe(404)
  })

  it('of a network in a form that adds or imports are refused', async () => {
    const added = await mine.coordinator.send('/fr/organisations/ajouter', {
      name: 'X',
      sector: 'police',
      network: theirs.network,
    })
    const imported = await mine.coordinator.upload(
      '/fr/organisations/importer',
      { name: 'x.csv', bytes: new TextEncoder().encode('nom\nX') },
      { network: theirs.network },
    )

    expect(added.status).toBe(422)
    expect(imported.status).toBe(404)
  })

  it('are not listed: the list, its files and its counts stay within one’s networks', async () => {
    await site.admin.query("UPDATE organization SET name_fr = 'Chez les autres' WHERE id = $1", [theirs.organization])

    for (const path of ['', '.csv', '.json', '?q=autres'])
      expect(await mine.lead.read(`/fr/organisations${path}`)).not.toContain('Chez les autres')
  })

  it('pages of coordinators and of members are not there for others', async () => {
    for (const path of [
      '/fr/organisations/ajouter',
      '/fr/organisations/importer',
      '/fr/mise-en-route/reseau',
      '/fr/mise-en-route/termine',
    ])
      expect((await mine.lead.get(path)).status).toBe(404)
    expect(whereTo(await site.as(null).get(card))).toMatch(/^\/fr\/connexion/)
    expect((await site.as(null).post(card, names)).status).toBe(403)
  })
})

describe('texts', () => {
  it.each([
    ['100,000 characters', 'é'.repeat(100_000), /trop long/],
    ['NUL', 'a\0b', /illisible/],
    ['a lone surrogate', 'a\ud800b', /illisible/],
  ])('with %s are refused at the field, and stay in it', async (_, text, sentence) => {
    const answer = await mine.lead.send(card, { ...names, mandateFr: text, cannotFr: 'Gardé tel quel' })
    const html = await answer.text()

    expect(answer.status).toBe(422)
    expect(html).toMatch(sentence)
    expect(html).toContain('href="#mandateFr"')
    expect(html).toContain('Gardé tel quel')
    expect(await saved('mandate_fr')).toBeNull()
  })

  it('lose signs that turn or hide what follows', async () => {
    await mine.lead.send(card, { ...names, municipality: 'Sha\u202ewini\u200bgan\u2066' })

    expect(await saved('municipality')).toBe('Shawinigan')
  })

  it('are shown as they are, never run', async () => {
    await mine.lead.send(card, { ...names, mandateFr: '<script>alert(1)</script>' })

    const html = await mine.lead.read(`/fr/organisations/${mine.organization}`)
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(html).not.toContain('<script>alert')
  })

  it('sent twice with two values are not chosen between', async () => {
    const answer = await mine.lead.send(card, { ...names, municipality: ['Laval', 'Lévis'] })

    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('envoyé deux fois')
  })

  it('under names of the language itself change nothing', async () => {
    const answer = await mine.lead.send(card, {
      ...names,
      __proto__x: '1',
      'constructor[prototype][sector]': 'police',
      ['__proto__']: 'x',
    })

    expect(answer.status).toBe(303)
    expect(({} as Record<string, unknown>)['sector']).toBeUndefined()
    expect(await saved('sector')).toBe('community')
  })

  it.each(['javascript:alert(1)', 'https://a:b@c.ca', 'x', 'data:text/html,x'])(
    'are no address of a site: %s',
    async (website) => {
      expect((await mine.lead.send(card, { ...names, website })).status).toBe(422)
    },
  )
})

describe('a head-count', () => {
  it.each([
    ['without its day', { staffCount: '42', staffCountOn: '' }, 'Dites de quel jour date ce compte'],
    ['without a number', { staffCount: '', staffCountOn: '2026-01-01' }, 'Dites combien de personnes'],
    ['of a day to come', { staffCount: '42', staffCountOn: '2999-01-01' }, 'ne peut pas être dans l’avenir'],
    ['of a day that does not exist', { staffCount: '42', staffCountOn: '2026-02-30' }, 'date qui existe'],
    ['that is negative', { staffCount: '-1', staffCountOn: '2026-01-01' }, 'au moins 0'],
  ])('%s is refused', async (_, fields, sentence) => {
    const answer = await mine.lead.send(card, { ...names, ...fields })

    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(sentence)
  })

  it('of zero is a count, and is shown as one', async () => {
    await mine.lead.send(card, { ...names, staffCount: '0', staffCountOn: '2026-01-01' })

    expect(await mine.lead.read(`/fr/organisations/${mine.organization}`)).toContain('0 personne, compte du 1')
  })
})

describe('two people at once', () => {
  it('shows the second one both values, loses nothing, and saves on the next send', async () => {
    const page = await mine.lead.read(card)
    await mine.lead.send(card, { ...names, mandateFr: 'Du premier' }, { page })

    const second = await mine.lead.send(card, { ...names, mandateFr: 'Du second', key: randomUUID() }, { page })
    const html = await second.text()
    expect(second.status).toBe(409)
    expect(html).toContain('Du second')
    expect(html).toMatch(/Enregistré par l’autre personne\s: Du premier/)
    expect(await saved('mandate_fr')).toBe('Du premier')

    expect((await mine.lead.send(card, { ...names, mandateFr: 'Du second' }, { page: html })).status).toBe(303)
    expect(await saved('mandate_fr')).toBe('Du second')
  })

  it('adds one organization when a form is sent fifty times', async () => {
    const page = await mine.coordinator.read('/fr/organisations/ajouter')
    const answers = await Promise.all(
      Array.from({ length: 50 }, () =>
        mine.coordinator.send(
          '/fr/organisations/ajouter',
          { name: 'Une seule', sector: 'justice', 'guest-language': 'fr' },
          { page },
        ),
      ),
    )

    expect(new Set(answers.map(whereTo)).size).toBe(1)
    const { rows } = await site.admin.query("SELECT count(*)::int AS n FROM organization WHERE name_fr = 'Une seule'")
    expect(rows[0].n).toBe(1)
  })

  it('refuses a form of another person’s session', async () => {
    const page = await theirs.lead.read(`/fr/organisations/${theirs.organization}/modifier`)

    expect((await mine.lead.send(card, names, { page })).status).toBe(403)
  })
})

describe('leaving a network', () => {
  it('is dated today, takes invitations back, and hides the card from former partners', async () => {
    const table = await aTable(site)
    const partner = await anOrganization(site.admin, { network: table.network })
    const other = await aMembership(site.admin, { organization: partner })
    const session = site.as(await aSession(site.admin, other.person))
    expect((await session.get(`/fr/organisations/${table.organization}`)).status).toBe(200)

    const left = await table.lead.send(`/fr/organisations/${table.organization}/quitter`, { network: table.network })

    expect(whereTo(left)).toBe(`/fr/organisations/${table.organization}`)
    expect(await table.lead.read(whereTo(left))).toContain('A quitté le réseau le')
    expect((await session.get(`/fr/organisations/${table.organization}`)).status).toBe(404)
    expect((await table.coordinator.get(`/fr/organisations/${table.organization}`)).status).toBe(404)
  })

  it('can be done by the coordinator', async () => {
    const table = await aTable(site)

    const left = await table.coordinator.send(`/fr/organisations/${table.organization}/quitter`, {
      network: table.network,
    })

    expect(whereTo(left)).toBe('/fr/organisations')
  })
})
