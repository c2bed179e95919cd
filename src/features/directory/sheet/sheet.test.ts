import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aClock } from '../../../../tests/clock.ts'
import { serviceCode } from '../addresses.ts'
import {
  aCoordinator,
  aMembership,
  aNetwork,
  aNetworkMember,
  anOrganization,
  aPerson,
  aSession,
} from '../../../../tests/people.ts'
import { openSite, type Site } from '../../network/test-site.ts'
import type { Doc, RecordDraft } from '../model.ts'
import { loadDirectory } from '../shipped/load-directory.ts'
import { saveRecords } from '../save-records.ts'
import { present } from '../../../../tests/present.ts'
import { hsdsId } from '../hsds-id.ts'

let site: Site
let network: string
let coordinator: string
let worker: string
beforeAll(async () => {
  const { clock } = aClock('2026-11-22T15:00:00Z') // a Sunday, 10 in the morning in Quebec
  site = await openSite({ clock })
  await loadDirectory(site.adminUrl)
  network = await aNetwork(site.admin)
  coordinator = await aSession(site.admin, await aCoordinator(site.admin, { network }))
  const organization = await anOrganization(site.admin)
  await aNetworkMember(site.admin, { network, organization })
  const person = await aPerson(site.admin)
  await aMembership(site.admin, { organization, person, role: 'worker' })
  worker = await aSession(site.admin, person)
})
afterAll(() => site.close())

/** A service with a place, as a coordinator enters it. */
async function aService(doc: Doc = {}, place: Partial<RecordDraft> | null = null, more: Partial<RecordDraft> = {}) {
  const [organization, service, location] = [randomUUID(), randomUUID(), randomUUID()]
  const drafts: RecordDraft[] = [
    {
      id: organization,
      kind: 'organization',
      networkId: network,
      doc: { name: { fr: 'La Trame', en: 'The Weft' }, description: { fr: 'x' } },
    },
    {
      id: service,
      kind: 'service',
      networkId: network,
      organizationId: organization,
      doc: {
        name: { fr: 'Un lit ce soir', en: 'A bed tonight' },
        status: 'active',
        phones: [{ id: randomUUID(), number: '819-555-0119' }],
        ...doc,
      },
      ...more,
    },
  ]
  if (place !== null)
    drafts.push(
      {
        id: location,
        kind: 'location',
        networkId: network,
        organizationId: organization,
        doc: { location_type: 'physical' },
        ...place,
      },
      {
        id: randomUUID(),
        kind: 'service_at_location',
        networkId: network,
        serviceId: service,
        locationId: location,
        doc: {},
      },
    )
  await site.database.asSession(coordinator, (tx) => saveRecords(tx, drafts, null))
  return { service, organization }
}

const hiddenAddress = {
  id: randomUUID(),
  address_1: '8, chemin de la Navette',
  city: 'Val-Caché',
  state_province: 'QC',
  postal_code: 'J0K 0X2',
  country: 'CA',
  address_type: 'physical',
}

const sheet = (id: string): string => `/fr/services/${id}`

/** What a sheet is called in its address. */
const codeOf = async (id: string): Promise<string> => {
  const { rows } = await site.admin.query<{ seq: string }>(`select seq from directory_record where id = $1`, [id])
  return serviceCode(present(rows[0]).seq)
}

describe('the sheet of a service', () => {
  it('says how to reach it, when, and what no one has checked', async () => {
    const { service } = await aService({
      minimum_age: 14,
      maximum_age: 24,
      schedules: [{ id: randomUUID(), freq: 'WEEKLY', byday: 'SU', opens_at: '09:00', closes_at: '17:00' }],
    })

    const html = await site.as(null).read(sheet(service))

    expect(html).toContain('href="tel:+18195550119"')
    expect(html).toContain('Ouvert jusqu’à 17\u00a0h')
    expect(html).toContain('14 à 24\u00a0ans')
    expect(html).toContain('n’a pas encore été vérifiée')
    expect(html).toContain('Pas encore connu')
  })

  it('says of a number and of hours whose source is not sure that they are to be confirmed', async () => {
    const read = (shipped: string) => site.as(null).read(sheet(hsdsId('tisserin', 'shipped', shipped, 'service')))

    expect(await read('dpj-13')).toContain('À confirmer\u00a0: la source n’est pas assez sûre.')
    expect(await read('en-marge')).toContain('Jour et nuit, selon la presse.')
    expect(await read('tel-jeunes')).toMatch(
      /514\u00a0600-1002<\/a><span[^>]*> jusqu’à 22\u00a0h ou 22\u00a0h\u00a030 selon les sources, à confirmer/,
    )
    expect(await read('sos-vc')).not.toContain('n’est pas assez sûre')
  })

  it('never says to call who has no known number', async () => {
    const html = await site.as(null).read(sheet(hsdsId('tisserin', 'shipped', 'en-marge', 'service')))

    expect(html).toContain('Aucun numéro n’est connu. Le <a class="num" href="tel:211">')
    expect(html).not.toContain('Appelez avant')
  })

  it('dials the number without its extension run into it', async () => {
    const { service } = await aService({ phones: [{ id: randomUUID(), number: '819 555-0119', extension: 305 }] })

    const html = await site.as(null).read(sheet(service))

    expect(html).toContain('href="tel:+18195550119,305"')
    expect(html).toContain('Appeler le 819\u00a0555-0119, poste\u00a0305</a>')
  })

  it('says which texts are not in the page’s language, and in which they are', async () => {
    const { service } = await aService({ name: { fr: 'Un toit' }, description: { fr: 'Pour la nuit.' } })

    const html = await site.as(null).read(`/en/services/${service}`)

    expect(html).toContain('<span lang="fr">Un toit</span>')
    expect(html).toContain('not yet in English')
  })

  it('tells a withheld address to partners only, and says to the public that it is withheld', async () => {
    const { service } = await aService({}, { withheld: { partner: { addresses: [hiddenAddress] } } })

    const publicly = await site.as(null).read(sheet(service))
    const asPartner = await site.as(worker).read(sheet(service))

    expect(publicly).not.toMatch(/Navette|Val-Caché|J0K/)
    expect(publicly).toContain('n’est pas montrée ici')
    expect(asPartner).toContain('8, chemin de la Navette')
  })

  it('never links to what is not a web address', async () => {
    const { service } = await aService({ url: 'javascript:alert(1)', name: { fr: '<script>x</script>' } })

    const html = await site.as(null).read(sheet(service))

    expect(html).not.toMatch(/javascript:|<script>x/)
  })

  it.each(['hidden', 'draft', 'deleted'] as const)('does not exist for others once %s', async (status) => {
    const { service } = await aService({}, null, { status })

    for (const token of [null, worker]) expect((await site.as(token).get(sheet(service))).status).toBe(404)
    const kept = await site.as(coordinator).read(sheet(service))
    expect(kept).toMatch(/Brouillon|est cachée|a été retirée/)
  })

  it('leads on to what it is now part of', async () => {
    const kept = await aService()
    const merged = await aService({}, null, { status: 'merged', mergedInto: kept.service })

    const answer = await site.as(null).get(sheet(merged.service))

    expect(answer.headers.get('location')).toBe(sheet(kept.service))
  })

  it('is listed by its organization', async () => {
    const { service, organization } = await aService()

    const html = await site.as(null).read(`/fr/repertoire/organismes/${organization}`)

    expect(html).toContain('La Trame')
    expect(html).toContain(sheet(await codeOf(service)))
  })
})

describe('a list to hand over', () => {
  const telJeunes = hsdsId('tisserin', 'shipped', 'tel-jeunes', 'service')

  it('is kept in the address, in its order, and nowhere else', async () => {
    const { service } = await aService()
    const before = await site.admin.query(`select count(*) from idempotency_key`)

    const answer = await site.as(null).get(`/fr/liste?s=${service},${telJeunes},${service},nothing`)
    const html = await answer.text()

    expect(html.indexOf('Un lit ce soir')).toBeLessThan(html.indexOf('Tel-jeunes'))
    expect(html).toContain(`/fr/liste?s=${await codeOf(telJeunes)}%2C${await codeOf(service)}`)
    expect(html).not.toContain(`/services/${service}`)
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(await site.admin.query(`select count(*) from idempotency_key`)).toMatchObject({ rows: before.rows })
  })

  it('has no title nor subject when it is discreet', async () => {
    const { service } = await aService({ description: { fr: 'Contre l’exploitation sexuelle.' } })

    const html = await site.as(null).read(`/fr/liste?discret=1&s=${service}`)
    const main = html.slice(html.indexOf('<main'))

    expect(html).toContain('<title>Accueil</title>')
    expect(html).not.toMatch(/Tisserin|class="(brand|selvedge|mark|foot)|icon\.svg/)
    expect(main).toContain('819\u00a0555-0119')
    expect(main).not.toMatch(/exploitation|Un lit|La Trame/i)
  })

  it('leaves out, when it is discreet, who has no number, and says so', async () => {
    const { service } = await aService()
    const numberless = hsdsId('tisserin', 'shipped', 'en-marge', 'service')
    const html = await site.as(null).read(`/fr/liste?discret=1&s=${service},${numberless}`)

    expect(html.match(/<li class="headed">/g)).toHaveLength(1)
    expect(html).toContain('Un service sans numéro connu n’y est pas\u00a0: le <a class="num" href="tel:211">')
  })

  it('says how many of its sheets are gone', async () => {
    expect(await site.as(null).read(`/en/list?s=${randomUUID()}`)).toContain('One sheet of this list no longer exists.')
    expect(await site.as(null).read(`/fr/liste?s=${'x'.repeat(10_000)}`)).toContain('La liste est vide.')
  })
})

describe('saying what is wrong', () => {
  const suggestions = async (record: string) =>
    (await site.admin.query(`select kind, body, language from directory_suggestion where record_id = $1`, [record]))
      .rows

  it('keeps what anyone says, once, however often it is sent', async () => {
    const { service } = await aService()
    const visitor = site.as(null)
    const page = await visitor.read(`${sheet(service)}/signaler`)
    const fields = { kind: 'wrong-number', body: 'Le bon est le 819 555-0120.' }

    const answers = await Promise.all(
      Array.from({ length: 50 }, () => visitor.send(`${sheet(service)}/signaler`, fields, { page })),
    )

    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]))
    expect(await suggestions(service)).toEqual([{ ...fields, language: 'fr' }])
  })

  it('refuses what looks like a person’s facts, and keeps what was typed', async () => {
    const { service } = await aService()
    const body = 'La jeune est née le 3 mars 2011.'

    const answer = await site.as(null).send(`${sheet(service)}/signaler`, { kind: 'other', body })
    const html = await answer.text()

    expect(answer.status).toBe(422)
    expect(html).toContain('date de naissance')
    expect(html).toContain(body)
    expect(await suggestions(service)).toEqual([])
  })

  it('says at the field that a text of 100,000 characters is too long', async () => {
    const { service } = await aService()

    const answer = await site.as(null).send(`${sheet(service)}/signaler`, { kind: 'other', body: 'a'.repeat(100_000) })

    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('trop long')
  })

  it('takes a service that is missing, from anyone', async () => {
    await site.as(null).send('/en/directory/propose', { body: 'An evening drop-in at the library.' })

    const { rows } = await site.admin.query(`select body from directory_suggestion where record_id is null`)
    expect(rows).toEqual([{ body: 'An evening drop-in at the library.' }])
  })

  it('stops a caller after ten messages in an hour', async () => {
    const { service } = await aService()
    const statuses: number[] = []

    for (let n = 0; n < 12; n += 1)
      statuses.push((await site.as(null).send(`${sheet(service)}/signaler`, { kind: 'closed' })).status)

    expect(statuses.at(-1)).toBe(429)
  })
})
