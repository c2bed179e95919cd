import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aCoordinator, aMembership, aNetwork, anOrganization, aSession } from '../../../../tests/people.ts'
import { openSite, type Site } from '../../network/test-site.ts'
import type { NetPair } from '../model.ts'
import { aBody, said, seenIn } from '../test-net.ts'
import { keepNet, publishNet } from './test-kept-net.ts'

/** A star of seven around the first, as both say since 2025; one tie is logged. */
const star: NetPair[] = Array.from({ length: 6 }, (_, at) => ({
  a: 0,
  b: at + 1,
  said: [said('a', 'exchange'), said('b', 'know', at === 5 ? { from: '2026-06-01' } : {})],
  seen: at === 0 ? [seenIn('2026-11')] : [],
}))

let site: Site
let network = ''
let coordinator: ReturnType<Site['as']>
let member: ReturnType<Site['as']>
beforeAll(async () => {
  site = await openSite()
  const { admin } = site
  network = await aNetwork(admin, { nameFr: 'Table des Essais', nameEn: 'Table of Trials' })
  coordinator = site.as(await aSession(admin, await aCoordinator(admin, { network })))
  const organization = await anOrganization(admin, { network })
  member = site.as(await aSession(admin, (await aMembership(admin, { organization, role: 'lead' })).person))
})
afterAll(() => site.close())

/** The words of a page, one space between them. */
const wordsOf = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

describe('the page of measures', () => {
  it('says that nothing is computed yet, then answers each question with what it stands on', async () => {
    expect(await coordinator.read('/fr/liens/mesures')).toContain('Pas encore de mesures')

    await keepNet(site.admin, network, 'coordination', aBody(7, star))
    const page = wordsOf(await coordinator.read('/fr/liens/mesures'))

    expect(page).toContain('Table des Essais')
    expect(page).toContain('6 liens connus sur 21 possibles. ')
    expect(page).toContain('Densité : 29 % · 7 organisations · 0 sur 7 a répondu · état au 1er décembre 2026')
    expect(page).toContain('Centralisation : 100 %')
    expect(page).toContain('Organisme o0 : 5 organisations à part')
    expect(page).toContain('Sur 6 liens déclarés, 6 le sont par les deux organisations.')
    expect(wordsOf(await coordinator.read('/en/connections/measures'))).toContain('Density: 29% · 7 organizations')
  })

  it('measures one source, or one region, by the address', async () => {
    const logged = wordsOf(await coordinator.read('/fr/liens/mesures?source=evidenced'))
    expect(logged).toContain('1 lien connu sur 21 possibles. ')

    const region = wordsOf(await coordinator.read('/fr/liens/mesures?region=04'))
    expect(region).toContain('Table des Essais, Mauricie')
    expect(region).toContain('6 liens connus sur 21 possibles. ')
    expect(region).not.toContain('D’une région à l’autre')
  })

  it('says so under five organizations, of a network or of a region, and shows no figure', async () => {
    const other = wordsOf(await coordinator.read('/fr/liens/mesures?region=09'))
    expect(other).toContain('Cette région compte moins de cinq organisations.')
    expect(other).not.toContain('Densité')

    await keepNet(site.admin, network, 'coordination', aBody(4, star.slice(0, 3)))
    const few = wordsOf(await coordinator.read('/fr/liens/mesures'))
    expect(few).toContain('Le réseau compte 4 organisations. Une mesure n’a de sens qu’à partir de cinq.')
    expect(few).not.toContain('Densité')
  })

  it('is of members once their network shows it, of what they read, and of no stranger', async () => {
    await keepNet(site.admin, network, 'members', aBody(7, star.slice(0, 2)))
    expect(await member.read('/fr/liens/mesures')).toContain('Votre réseau n’a pas encore publié ses liens.')

    await publishNet(site.admin, network)
    expect(wordsOf(await member.read('/fr/liens/mesures'))).toContain('2 liens connus sur 21 possibles. ')

    const elsewhere = await aNetwork(site.admin)
    const toldOf = async (id: string) => wordsOf(await member.read(`/fr/liens/mesures?reseau=${id}`))
    expect(await toldOf(elsewhere)).not.toContain('liens connus')
    expect(await toldOf(elsewhere)).toBe(await toldOf(randomUUID()))
    expect((await site.as(null).get('/fr/liens/mesures')).status).not.toBe(200)
  })
})
