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
import type { Doc } from '../model.ts'
import { anEnteredService, type EnteredFacts } from '../test-sheets.ts'
import { loadDirectory } from '../shipped/load-directory.ts'
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

const aService = (doc: Doc = {}, place: EnteredFacts['place'] = null, more: EnteredFacts['more'] = {}) =>
  anEnteredService(site, { network, coordinator }, { doc, place, more })

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
