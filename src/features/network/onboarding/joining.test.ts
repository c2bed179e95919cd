import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aPerson, aSession, anOperator } from '../../../../tests/people.ts'
import { aTable, linkTo, openSite, whereTo, type Site } from '../test-site.ts'

let site: Site
beforeEach(async () => {
  site = await openSite()
})
afterEach(() => site.close())

describe('from setup to the first organization that joins', () => {
  it('lets an operator found a network, invite, and the invited lead join and complete the card', async () => {
    const operator = site.as(
      await aSession(
        site.admin,
        await anOperator(site.admin, { person: await aPerson(site.admin, { name: 'Olive Opère' }) }),
      ),
    )

    const founded = await operator.send('/fr/mise-en-route/reseau', {
      nameFr: 'Table de la Mauricie',
      nameEn: 'Mauricie table',
      regions: ['all'],
      sectors: ['community', 'education'],
      coordinates: 'me',
      'guest-language': 'fr',
    })
    expect(whereTo(founded)).toBe('/fr/mise-en-route/invitations')

    const sent = await operator.send('/fr/mise-en-route/invitations', {
      organization: 'École des Rapides',
      sector: 'education',
      region: '04',
      name: 'Rachel Roy',
      email: 'Rachel@ecole.invalid',
      language: 'en',
    })
    expect(whereTo(sent)).toBe('/fr/mise-en-route/termine')
    expect(await operator.read('/fr/mise-en-route/termine')).toContain('Une invitation attend sa réponse')

    const link = await linkTo(site, 'rachel@ecole.invalid')
    expect(link).toMatch(/^\/en\/invitation\//)
    const rachel = site.as(null)
    const page = await rachel.read(link)
    expect(page).toContain('Olive Opère invites you to join: Mauricie table.')
    expect(page).toContain('rachel@ecole.invalid')

    const accepted = await rachel.send(link, {}, { page })
    expect(whereTo(accepted)).toMatch(/^\/en\/welcome-aboard\/[0-9a-f-]+\/organization$/)

    const staff = await rachel.send(whereTo(accepted), {
      mandateEn: 'Teach.',
      brings: '',
      cannotEn: 'No night presence.',
    })
    expect(whereTo(staff)).toMatch(/\/staff$/)
    const contacts = await rachel.send(whereTo(staff), { staffCount: '42', staffCountOn: '2026-09-01' })
    expect(whereTo(contacts)).toMatch(/\/contacts$/)
    const me = (await site.admin.query("SELECT id FROM person WHERE email = 'rachel@ecole.invalid'")).rows[0]
      .id as string
    const designated = await rachel.send(whereTo(contacts), {
      contact: me,
      'contact_deputy-name': 'Denis Deux',
      'contact_deputy-email': 'denis@ecole.invalid',
      'contact_deputy-language': 'fr',
    })
    expect(whereTo(designated)).toMatch(/\/designations$/)
    const aboard = await rachel.send(whereTo(designated), { specialist: me })
    expect(whereTo(aboard)).toBe('/en/welcome-aboard')

    const organization = /welcome-aboard\/([^/]+)/.exec(whereTo(accepted))?.[1] ?? ''
    const card = await rachel.read(`/en/organizations/${organization}`)
    expect(card).toContain('42 people, counted on September 1, 2026')
    expect(card).toContain('Rachel Roy')
    expect(card).toContain('Not specified')
    expect(await site.deeds(organization)).toEqual(
      expect.arrayContaining(['invitation.sent', 'invitation.accepted', 'organization.changed', 'designation.given']),
    )

    const denis = site.as(null)
    expect((await denis.send(await linkTo(site, 'denis@ecole.invalid'), {})).status).toBe(303)
    expect(await denis.read(`/fr/organisations/${organization}`)).toContain('Denis Deux')
  })
})

describe('an organization added by the coordinator', () => {
  it('is listed when nobody is named, and its lead can be invited later', async () => {
    const { coordinator } = await aTable(site)

    const added = await coordinator.send('/fr/organisations/ajouter', {
      name: 'CALACS du Fil',
      sector: 'community',
      regions: ['04', '17'],
      'guest-language': 'fr',
    })
    expect(whereTo(added)).toMatch(/^\/fr\/organisations\//)
    expect(await coordinator.read(whereTo(added))).toContain('Personne ne répond encore de cette organisation')

    const invited = await coordinator.send(`${whereTo(added)}/inviter`, {
      name: 'Fanny Fil',
      email: 'fanny@calacs.invalid',
      language: 'fr',
    })
    expect(whereTo(invited)).toBe(whereTo(added))
    expect(await coordinator.read('/fr/invitations')).toContain('fanny@calacs.invalid')
  })
})
