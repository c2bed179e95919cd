import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aCoordinator, aMembership, aNetwork, anOrganization, aSession, type Role } from '../../../../tests/people.ts'
import { href } from '../../../kernel/http/index.ts'
import { openSite, type Site, type Visitor } from '../../network/test-site.ts'
import { addresses } from '../addresses.ts'
import { anIntakeTeam } from './test-door.ts'

let site: Site
let network: string
let organization: string
let lead: Visitor
let other: Visitor
beforeAll(async () => {
  site = await openSite()
  network = await aNetwork(site.admin)
})
afterAll(() => site.close())

async function someone(role: Role, at = organization): Promise<Visitor> {
  const { person } = await aMembership(site.admin, { organization: at, role })
  return site.as(await aSession(site.admin, person))
}

beforeEach(async () => {
  organization = await anOrganization(site.admin, { network, nameFr: 'Maison Ronde', nameEn: 'Round House' })
  lead = await someone('lead')
  other = await someone('lead')
  await anIntakeTeam(site.admin, organization)
})

const hours = (id = organization) => href('fr', addresses.hours, { id })
const closing = (id = organization) => href('fr', addresses.closing, { id })
const week = { weekdays: ['1', '2', '5'], from: '9:00', until: '21 h 30', promise: '24', phone: '819 555-0142' }

const doorOf = async (id = organization) => {
  const { rows } = await site.admin.query('SELECT * FROM mailbox_door WHERE organization_id = $1', [id])
  return rows[0] ?? null
}
const canBeWrittenTo = async () => {
  const { rowCount } = await site.admin.query('SELECT FROM sec.door_teams() d WHERE d.organization_id = $1', [
    organization,
  ])
  return rowCount === 1
}

describe('who leads an organization', () => {
  it('reads what they commit to, opens, changes, closes and opens again', async () => {
    const html = await lead.read(hours())
    for (const said of ['Une relève', 'en dehors de ces heures', 'service de police', 'scellés', 'signalement'])
      expect(html.toLowerCase()).toContain(said.toLowerCase())

    expect((await lead.send(hours(), week)).status).toBe(303)
    expect(await doorOf()).toMatchObject({
      weekdays: [1, 2, 5],
      from_minute: 540,
      until_minute: 1290,
      promise_hours: 24,
      phone: '+18195550142',
      closed_on: null,
      version: 1,
    })
    expect(await canBeWrittenTo()).toBe(true)
    expect(await lead.read(hours())).toContain('C’est ouvert')

    expect((await lead.send(hours(), { ...week, until: '24:00', promise: '12' })).status).toBe(303)
    expect(await doorOf()).toMatchObject({ until_minute: 1440, promise_hours: 12, version: 2 })

    expect(await lead.read(closing())).toContain('Les échanges en cours continuent')
    expect((await lead.send(closing(), {})).status).toBe(303)
    expect(await canBeWrittenTo()).toBe(false)
    expect(await lead.read(hours())).toContain('Fermé depuis le')

    expect((await lead.send(hours(), week)).status).toBe(303)
    expect(await canBeWrittenTo()).toBe(true)
    expect(await site.deeds(organization)).toEqual([
      'mailbox.door',
      'mailbox.door',
      'mailbox.close-door',
      'mailbox.door',
    ])
  })

  it('can end at midnight, however it is written', async () => {
    await lead.send(hours(), { ...week, until: '0:00' })

    expect(await doorOf()).toMatchObject({ until_minute: 1440 })
    expect(await lead.read(hours())).toContain('value="24:00"')
  })

  it('reads it in English too, and is led there from the page of the organization', async () => {
    await lead.send(hours(), week)
    const english = href('en', addresses.hours, { id: organization })

    expect(await lead.read(english)).toContain('Someone from the intake team is there')
    expect(await lead.read(`/fr/organisations/${organization}`)).toContain(`href="${hours()}"`)
    expect(await (await someone('worker')).read(`/fr/organisations/${organization}`)).not.toContain(hours())
  })

  it('closes by a page that says what it does, never by one click; what is closed is not closed again', async () => {
    await lead.send(hours(), week)
    const page = await lead.read(hours())
    const [, csrf = ''] = /name="csrf" value="([^"]*)"/.exec(page) ?? []

    expect((await lead.post(closing(), { csrf, key: crypto.randomUUID(), version: '1' })).status).toBe(422)
    expect(await canBeWrittenTo()).toBe(true)
    await lead.send(closing(), {})
    expect((await lead.get(closing())).status).toBe(303)
  })
})

describe('whoever does not lead there', () => {
  it('finds no page, and changes nothing', async () => {
    const elsewhere = await anOrganization(site.admin, { network })
    const strangers = [
      await someone('reader'),
      await someone('worker'),
      await someone('specialist'),
      await someone('lead', elsewhere),
      site.as(await aSession(site.admin, await aCoordinator(site.admin, { network }))),
    ]
    for (const by of strangers)
      for (const path of [hours(), closing()]) {
        expect((await by.get(path)).status).toBe(404)
        const page = await by.read('/fr/compte')
        expect((await by.send(path, { ...week, version: '0', sure: 'yes' }, { page })).status).toBe(404)
      }
    expect(await doorOf()).toBeNull()
  })

  it('without a session, is asked to sign in', async () => {
    expect((await site.as(null).get(hours())).status).toBe(303)
  })
})

describe('what keeps it from opening', () => {
  it('is said to a police service, which is never offered the form', async () => {
    const police = await anOrganization(site.admin, { network, sector: 'police' })
    await anIntakeTeam(site.admin, police)
    const by = await someone('lead', police)

    const html = await by.read(hours(police))
    expect(html).toContain('Un service de police ne peut pas')
    expect(html).not.toContain('name="weekdays"')
    const answer = await by.send(hours(police), { ...week, version: '0' })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Un service de police ne peut pas')
    expect(await doorOf(police)).toBeNull()
    expect(await by.read(`/fr/organisations/${police}`)).not.toContain(hours(police))
  })

  it('is said where the intake team has no key, with where to go', async () => {
    const bare = await anOrganization(site.admin, { network })
    const by = await someone('lead', bare)

    const html = await by.read(hours(bare))
    expect(html).toContain('Il manque la clé de l’équipe d’accueil')
    expect(html).toContain('href="/fr/cles"')
    const answer = await by.send(hours(bare), { ...week, version: '0' })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Il manque la clé')
    expect(await doorOf(bare)).toBeNull()
  })

  it('is said where the key went since, and it can still be closed', async () => {
    await lead.send(hours(), week)
    await site.admin.query('DELETE FROM key_epoch WHERE organization_id = $1', [organization])

    expect(await lead.read(hours())).toContain('personne de nouveau ne peut écrire tant que')
    expect((await lead.send(closing(), {})).status).toBe(303)
    expect(await doorOf()).toMatchObject({ version: 2 })
  })
})

describe('bad input', () => {
  it.each([
    [{ weekdays: [] }, 'Cochez au moins un jour'],
    [{ weekdays: ['8'] }, 'Jours'],
    [{ from: '' }, 'l’heure du début'],
    [{ from: 'neuf heures' }, 'heure du jour, par exemple 9:00'],
    [{ until: '' }, 'l’heure de la fin'],
    [{ until: '25:00' }, 'heure du jour, par exemple 21:00'],
    [{ until: '9:00' }, 'La fin vient après le début'],
    [{ from: '22:00', until: '2:00' }, 'La fin vient après le début'],
    [{ from: '24:00', until: '24:00' }, 'La fin vient après le début'],
    [{ promise: '' }, 'Première réponse, en heures'],
    [{ promise: '0' }, 'au moins 1'],
    [{ promise: '73' }, 'au plus 72'],
    [{ promise: 'vite' }, 'nombre entier'],
    [{ phone: '' }, 'le numéro que les jeunes peuvent appeler'],
    [{ phone: 'appelez-nous' }, 'un numéro complet'],
    [{ phone: '911' }, 'un numéro complet'],
    [{ phone: '819 555-0142, poste 23' }, 'sans numéro de poste'],
  ])('%j is refused at its field, and what was typed stays', async (fields, said) => {
    const sent: Record<string, string | string[]> = { ...week, ...fields }
    const answer = await lead.send(hours(), sent)
    const html = await answer.text()

    expect(answer.status).toBe(422)
    expect(html).toContain('govuk-error-message')
    expect(html).toContain(said)
    for (const name of ['from', 'until', 'promise', 'phone'])
      if (sent[name] !== '') expect(html).toContain(`value="${String(sent[name])}"`)
    expect(await doorOf()).toBeNull()
  })

  it('says all that is missing at once', async () => {
    const html = await (await lead.send(hours(), {})).text()

    expect(html.match(/class="govuk-error-message"/g)).toHaveLength(5)
  })
})

describe('two who lead at once', () => {
  it('the second who opens is told, and sees both', async () => {
    const page = await other.read(hours())
    await lead.send(hours(), week)
    const answer = await other.send(hours(), { ...week, weekdays: ['1'], promise: '6' }, { page })
    const html = await answer.text()

    expect(answer.status).toBe(409)
    expect(html).toContain('Enregistré par l’autre personne\u00a0: Lundi, Mardi, Vendredi')
    expect(html).toContain('Enregistré par l’autre personne\u00a0: 24')
    expect(html).not.toContain('Enregistré par l’autre personne\u00a0: 9:00')
    expect(html).toContain('value="6"')
    expect(await doorOf()).toMatchObject({ promise_hours: 24, version: 1 })
    expect((await other.send(hours(), { ...week, promise: '6' }, { page: html })).status).toBe(303)
    expect(await doorOf()).toMatchObject({ promise_hours: 6, version: 2 })
  })

  it('hours are not saved over a door that was closed meanwhile, unless it is opened again', async () => {
    await lead.send(hours(), week)
    const page = await other.read(hours())
    await lead.send(closing(), {})
    const answer = await other.send(hours(), week, { page })
    const html = await answer.text()

    expect(answer.status).toBe(409)
    expect(html).toContain('Fermé depuis le')
    expect(html).toContain('Rouvrir aux jeunes')
    expect(await canBeWrittenTo()).toBe(false)
  })

  it('a door that was changed meanwhile is not closed before it is read again', async () => {
    await lead.send(hours(), week)
    const page = await other.read(closing())
    await lead.send(hours(), { ...week, promise: '6' })
    const answer = await other.send(closing(), { version: '1' }, { page })

    expect(answer.headers.get('location')).toContain(hours())
    expect(await other.read(hours())).toContain('C’est ouvert')
    expect(await canBeWrittenTo()).toBe(true)
  })
})
