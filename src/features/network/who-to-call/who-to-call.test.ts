import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { href } from '../../../kernel/http/index.ts'
import {
  aCoordinator,
  aDesignation,
  aMembership,
  aNetwork,
  anOrganization,
  aPerson,
  aSession,
} from '../../../../tests/people.ts'
import { addresses as identity } from '../../identity/index.ts'
import { addresses } from '../addresses.ts'
import { openSite, type Site } from '../test-site.ts'

let site: Site
let worker: string
let specialist: string
let outsider: string
let organization: string
beforeAll(async () => {
  site = await openSite()
  const { admin } = site
  const network = await aNetwork(admin)
  organization = await anOrganization(admin, { network })
  worker = await aPerson(admin, { name: 'Camille Lien' })
  specialist = await aPerson(admin, { name: 'Solange Fil' })
  outsider = await aPerson(admin, { name: 'Une autre' })
  await aMembership(admin, { organization, person: worker, role: 'worker' })
  await aMembership(admin, { organization, person: specialist, role: 'specialist' })
  await aDesignation(admin, { organization, person: specialist, kind: 'specialist' })
  await aMembership(admin, { organization: await anOrganization(admin), person: outsider, role: 'worker' })
  await aCoordinator(admin, { network })
})
afterAll(() => site.close())

const signedIn = async (person: string) => site.as(await aSession(site.admin, person))

const profile = href('fr', identity.profile)
const give = async (fields: Record<string, string>, person = specialist) =>
  (await signedIn(person)).send(profile, { name: 'Solange Fil', language: 'fr', ...fields })

describe('the number of a person', () => {
  it('is given by themselves, and shown to whoever may read their e-mail', async () => {
    const answer = await give({
      phone: '819 555-0119',
      phoneExtension: '0305',
      phoneHours: 'du lundi au jeudi',
      phoneUrgent: 'la garde, 819 555-0120',
    })
    expect(answer.status).toBe(303)

    const reader = await signedIn(worker)
    for (const path of [
      href('fr', addresses.whoToCall),
      href('fr', addresses.organization, { id: organization }),
      '/fr/aider',
    ]) {
      const html = await reader.read(path)
      expect(html, path).toContain('href="tel:+18195550119,0305"')
      expect(html, path).toContain('du lundi au jeudi')
      expect(html, path).toContain('En cas d’urgence\u00a0: la garde, 819 555-0120')
    }
  })

  it('leaves with all that is held about them', async () => {
    const text = await (await signedIn(specialist)).read(href('fr', identity.heldFile))
    expect(JSON.parse(text)).toMatchObject({ person: { phone: '819 555-0119', phoneExtension: '0305' } })
  })

  it('is told to nobody else', async () => {
    const other = await signedIn(outsider)
    expect(await other.read(href('fr', addresses.whoToCall))).not.toContain('5550119')
    expect(await site.as(null).read('/fr/aider')).not.toContain('5550119')
  })

  it('must be one that can be dialled', async () => {
    for (const [fields, words] of [
      [{ phone: '819 555-0119 ou 0120' }, 'un seul numéro'],
      [{ phone: '819 555-0119 poste 3' }, 'dans le champ'],
      [{ phone: '', phoneExtension: '3' }, 'Il manque le numéro'],
    ] as const) {
      const answer = await give(fields)
      expect(answer.status).toBe(422)
      expect(await answer.text()).toContain(words)
    }
  })
})
