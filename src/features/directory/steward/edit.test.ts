import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aTable, openSite, type Site } from '../../network/test-site.ts'
import { href } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import type { Schedule } from '../model.ts'
import { sayHours } from './say-fields.ts'
import { aPlace, aService, fieldsOf, recordOf, toldOf, type ServiceFacts } from './test-sheets.ts'

let site: Site
let table: Awaited<ReturnType<typeof aTable>>
beforeAll(async () => {
  site = await openSite()
  table = await aTable(site)
})
afterAll(() => site.close())

const editOf = (id: string) => href('fr', addresses.editService, { id })
const kept = (facts: ServiceFacts = {}) =>
  aService(site, { stewardId: table.organization, networkId: table.network, ...facts })

/** Opens the form, changes what the test is about, sends the rest as it stood. */
async function edit(id: string, changes: Record<string, string | string[]>, who = table.lead): Promise<Response> {
  const page = await who.read(editOf(id))
  return who.post(editOf(id), { ...fieldsOf(page), ...changes })
}

const numbers = [{ id: '5b0c4a52-0f0e-4d4e-9d69-0d1c2b3a4f50', number: '819-555-0111', type: 'voice' }]

describe('correcting a sheet', () => {
  it('changes one line and leaves the rest to the letter, what the form does not show included', async () => {
    const doc = {
      phones: [...numbers, { id: '5b0c4a52-0f0e-4d4e-9d69-0d1c2b3a4f51', number: '819-555-0112', type: 'textphone' }],
      capacities: [{ id: '5b0c4a52-0f0e-4d4e-9d69-0d1c2b3a4f52', available: 3 }],
      schedules: [
        {
          id: '5b0c4a52-0f0e-4d4e-9d69-0d1c2b3a4f53',
          freq: 'WEEKLY',
          byday: 'MO,WE',
          opens_at: '18:00',
          closes_at: '02:00',
        },
      ],
    }
    const id = await kept({ doc })
    const before = (await recordOf(site, id)).doc
    expect((await edit(id, { descriptionFr: 'Une écoute, le soir.' })).status).toBe(303)
    expect((await recordOf(site, id)).doc).toEqual({
      ...before,
      description: { fr: 'Une écoute, le soir.', en: 'Someone listens.' },
    })
    expect(await site.deeds(table.organization)).toContain('service.changed')
  })

  it('makes no version when nothing changed', async () => {
    const id = await kept({ doc: { phones: numbers, minimum_age: 12 } })
    const answer = await edit(id, {})
    expect([answer.status, (await recordOf(site, id)).version]).toEqual([303, 1])
  })

  it('keeps all that was typed, with a sentence at each field, when something is wrong', async () => {
    const id = await kept()
    const answer = await edit(id, {
      nameFr: 'Nouveau nom',
      descriptionFr: 'Du <b>gras</b>',
      url: 'javascript:alert(1)',
      chat: 'data:text/html,x',
      email: 'pas un courriel',
      phone1Number: '819-555-0111 poste 4',
      phone2Number: '12',
      minimumAge: '25',
      maximumAge: '12',
      postalCode: 'XYZ',
      hoursKind: 'weekly',
      MO1Opens: '25:00',
      MO1Closes: '9 h 30',
      closing1From: '2026-02-30',
    })
    const page = await answer.text()
    expect(answer.status).toBe(422)
    for (const name of [
      'descriptionFr',
      'url',
      'chat',
      'email',
      'phone1Number',
      'phone2Number',
      'postalCode',
      'MO1Opens',
      'closing1From',
    ])
      expect(page, name).toContain(`id="${name}-error"`)
    for (const typed of [
      'Nouveau nom',
      'Du &lt;b&gt;gras&lt;/b&gt;',
      'javascript:alert(1)',
      '25:00',
      '9 h 30',
      '819-555-0111 poste 4',
    ])
      expect(page).toContain(typed)
    expect((await recordOf(site, id)).version).toBe(1)
  })

  it('refuses what no field can see alone', async () => {
    const id = await kept()
    const refused = async (changes: Record<string, string>, field: string) => {
      const answer = await edit(id, changes)
      expect(answer.status, field).toBe(422)
      expect(await answer.text(), field).toContain(`id="${field}-error"`)
    }
    await refused({ nameFr: '', nameEn: '' }, 'nameFr')
    await refused({ minimumAge: '20', maximumAge: '12' }, 'maximumAge')
    await refused({ hoursKind: 'weekly' }, 'hoursKind')
    await refused({ hoursKind: 'weekly', MO1Opens: '09:00' }, 'MO1Closes')
    await refused({ hoursKind: 'unknown', closing1From: '2026-12-24', closing1Until: '2026-12-20' }, 'closing1Until')
    await refused({ address1: '12, rue Haute' }, 'city')
    await refused({ phone1Extension: '4' }, 'phone1Number')
  })

  it('shows both values to the second of two people, who loses nothing', async () => {
    const id = await kept({ name: { fr: 'Halte', en: 'Stop' } })
    const [first, second] = [await table.lead.read(editOf(id)), await table.coordinator.read(editOf(id))]
    await table.lead.post(editOf(id), { ...fieldsOf(first), nameFr: 'Halte du nord', needs: ['shelter'] })
    const answer = await table.coordinator.post(editOf(id), {
      ...fieldsOf(second),
      nameFr: 'Halte du sud',
      descriptionFr: 'Autre chose.',
    })
    const page = await answer.text()
    expect(answer.status).toBe(409)
    expect(page).toContain('Halte du nord')
    expect(page).toContain('value="Halte du sud"')
    expect(page).toContain('Autre chose.')
    expect(page).not.toContain('enregistré par l’autre personne : voice')
    const again = await table.coordinator.post(editOf(id), fieldsOf(page))
    expect(again.status).toBe(303)
    expect((await recordOf(site, id)).doc['name']).toEqual({ fr: 'Halte du sud', en: 'Stop' })
  })

  it('leads the second of two people to each field that differs, and folds none of them away', async () => {
    const id = await kept({ doc: { phones: numbers } })
    const second = fieldsOf(await table.coordinator.read(editOf(id)))
    await edit(id, {
      hoursKind: 'always',
      phone2Number: '819-555-0144',
      phone2Type: 'text',
      closing1From: '2026-12-24',
    })
    const page = await (await table.coordinator.post(editOf(id), { ...second, descriptionFr: 'Autre.' })).text()
    expect(page).toContain('<a href="#phone2Number">Téléphone 2</a>')
    expect(page).toContain('<a href="#hoursKind">Quand le service répond-il\u00a0?</a>')
    expect(page).not.toContain('<a href="#nameFr">')
    expect(page).not.toContain('<a href="#phone3Type">')
    expect(page).toMatch(/Enregistré par l’autre personne\u00a0: texter/)
    expect(page).toMatch(/Enregistré par l’autre personne\u00a0: Jour et nuit/)
    const inFolds = [...page.matchAll(/<details(?![^>]*\sopen)[\s\S]*?<\/details>/g)].join('')
    expect(inFolds).not.toContain('Enregistré par l’autre personne')
  })

  it('says at the top which field each error is about, once', async () => {
    const page = await (await edit(await kept(), { url: 'x', chat: 'x', minimumAge: 'douze' })).text()
    const summary = /<div class="govuk-error-summary[\s\S]*?<\/ul>/.exec(page)?.[0] ?? ''
    expect(summary).toContain('Site\u00a0: Entrez une adresse')
    expect(summary).toContain('Adresse du clavardage\u00a0: Entrez une adresse')
    expect(summary).not.toContain('Âge minimum\u00a0:')
  })

  it('compares hours as people say them, in the language of the page', async () => {
    const id = await kept()
    await edit(id, { hoursKind: 'weekly', MO1Opens: '8:30', MO1Closes: '12:00', TU1Opens: '13:00', TU1Closes: '16:00' })
    const [fr, en] = [
      await table.lead.read(href('fr', addresses.serviceHistory, { id })),
      await table.lead.read(href('en', addresses.serviceHistory, { id })),
    ]
    expect(fr).toContain('Lundi 8\u00a0h\u00a030–midi\u00a0; Mardi 13\u00a0h–16\u00a0h')
    expect(en).toContain('Monday 8:30\u00a0a.m.–noon; Tuesday 1\u00a0p.m.–4\u00a0p.m.')
  })

  it('notices a change of what is withheld alone', async () => {
    const id = await kept({ doc: { phones: numbers } })
    const stale = await table.coordinator.read(editOf(id))
    await edit(id, { phone1Audience: 'partner' })
    const version = (await recordOf(site, id)).version
    await edit(id, { phone1Number: '819-555-0199' })
    expect((await recordOf(site, id)).version).toBeGreaterThan(version)
    expect((await table.coordinator.post(editOf(id), fieldsOf(stale))).status).toBe(409)
  })

  it('says the whole sheet is right when its reader says so', async () => {
    const id = await kept()
    await edit(id, { alertFr: 'Nous déménageons en mai.', assure: 'yes' })
    expect(await recordOf(site, id)).toMatchObject({ assured_by: 'Maison Trame' })
  })
})

describe('hours', () => {
  const schedules = async (id: string) =>
    ((await recordOf(site, id)).doc['schedules'] ?? []) as Record<string, unknown>[]

  it('are written day by day, several stretches, past midnight, with closings', async () => {
    const id = await kept()
    await edit(id, {
      hoursKind: 'weekly',
      MO1Opens: '8:30',
      MO1Closes: '12 h',
      MO2Opens: '13:00',
      MO2Closes: '16:30',
      TU1Opens: '08:30',
      TU1Closes: '12:00',
      SA1Opens: '20:00',
      SA1Closes: '02:00',
      hoursNoteFr: 'Sonnez deux fois.',
      closing1From: '2026-12-24',
      closing1Until: '2027-01-02',
      closing1NoteFr: 'Fêtes',
      closing2From: '2026-06-24',
    })
    expect((await schedules(id)).map(({ id: _id, ...rule }) => rule)).toEqual([
      {
        freq: 'WEEKLY',
        byday: 'MO,TU',
        opens_at: '08:30',
        closes_at: '12:00',
        description: { fr: 'Sonnez deux fois.' },
      },
      { freq: 'WEEKLY', byday: 'MO', opens_at: '13:00', closes_at: '16:30' },
      { freq: 'WEEKLY', byday: 'SA', opens_at: '20:00', closes_at: '02:00' },
      { valid_from: '2026-12-24', valid_to: '2027-01-02', notes: { fr: 'Fêtes' } },
      { valid_from: '2026-06-24', valid_to: '2026-06-24' },
    ])
    const form = fieldsOf(await table.lead.read(editOf(id)))
    expect(form).toMatchObject({
      hoursKind: ['weekly'],
      MO2Closes: ['16:30'],
      SA1Closes: ['02:00'],
      closing2From: ['2026-06-24'],
    })
    const before = await recordOf(site, id)
    await edit(id, {})
    expect((await recordOf(site, id)).version).toBe(before.version)
  })

  it('can be day and night, or not known, which is no schedule at all', async () => {
    const id = await kept()
    await edit(id, { hoursKind: 'always' })
    expect(await schedules(id)).toMatchObject([
      { byday: 'MO,TU,WE,TH,FR,SA,SU', opens_at: '00:00', closes_at: '23:59' },
    ])
    expect(fieldsOf(await table.lead.read(editOf(id)))['hoursKind']).toEqual(['always'])
    await edit(id, { hoursKind: 'unknown' })
    expect(await schedules(id)).toEqual([])
  })

  it('with rules that the table cannot show stay untouched until someone chooses otherwise', async () => {
    const rules: Schedule[] = [
      {
        id: '5b0c4a52-0f0e-4d4e-9d69-0d1c2b3a4f60',
        freq: 'MONTHLY',
        byday: '2TU',
        opens_at: '18:00',
        closes_at: '20:00',
      },
      {
        id: '5b0c4a52-0f0e-4d4e-9d69-0d1c2b3a4f61',
        freq: 'WEEKLY',
        byday: 'SA',
        opens_at: '09:00',
        closes_at: '12:00',
        valid_from: '2026-05-01',
        valid_to: '2026-09-30',
      },
    ]
    const id = await kept({ doc: { schedules: rules } })
    await edit(id, { descriptionFr: 'Changée.' })
    expect(await schedules(id)).toEqual(rules)
    const [fr, en] = (['fr', 'en'] as const).map((lang) => sayHours(rules, lang))
    expect(fr).toBe(
      '2e mardi du mois, 18\u00a0h–20\u00a0h\u00a0; Samedi, 9\u00a0h–midi, du 1er mai 2026 au 30 septembre 2026',
    )
    expect(en).toContain('2nd Tuesday of the month, 6\u00a0p.m.–8\u00a0p.m.; Saturday, 9\u00a0a.m.–noon, from')
    expect(
      sayHours(
        [{ id: '5b0c4a52-0f0e-4d4e-9d69-0d1c2b3a4f62', valid_from: '2026-12-24', valid_to: '2026-12-24' }],
        'fr',
      ),
    ).toBe('Fermé le 24 décembre 2026')
    await edit(id, { hoursKind: 'weekly', FR1Opens: '9:00', FR1Closes: '17:00' })
    expect(await schedules(id)).toMatchObject([{ byday: 'FR' }])
  })
})

describe('what is not told to everyone', () => {
  it('leaves no trace in what the public can be told: address, point and telephone', async () => {
    const id = await kept({ doc: { phones: numbers } })
    await edit(id, {
      address1: '12, rue Cachée',
      city: 'Ville-Tue',
      postalCode: 'g0g0g0',
      placeAudience: 'public',
      placeNameFr: 'La maison',
    })
    expect(await toldOf(site, id)).toMatch(/rue Cachée/)
    await edit(id, { placeAudience: 'partner', phone1Audience: 'network' })
    expect(await toldOf(site, id)).not.toMatch(/Cachée|Ville-Tue|G0G|555-0111/)
    const form = fieldsOf(await table.lead.read(editOf(id)))
    expect(form).toMatchObject({
      address1: ['12, rue Cachée'],
      postalCode: ['G0G 0G0'],
      placeAudience: ['partner'],
      phone1Number: ['819-555-0111'],
      phone1Audience: ['network'],
    })
    const visitor = await site.as(null).read(href('fr', addresses.service, { id }))
    expect(visitor).not.toMatch(/Cachée|Ville-Tue|G0G|555-0111/)
  })

  it('stays withheld when only the point was, and when another line is corrected', async () => {
    const id = await kept()
    const point = { latitude: 46.123, longitude: -72.987 }
    await aPlace(site, id, { stewardId: table.organization, networkId: table.network, withheld: { partner: point } })
    await edit(id, { descriptionFr: 'Changée.' })
    expect(await toldOf(site, id)).not.toMatch(/46\.123|72\.987/)
    const { rows } = await site.admin.query('SELECT doc FROM directory_withheld WHERE doc ? $1', ['latitude'])
    expect(rows).toEqual([{ doc: point }])
  })

  it('forgets the point of an address that changed', async () => {
    const id = await kept()
    const address = {
      id: '5b0c4a52-0f0e-4d4e-9d69-0d1c2b3a4f70',
      address_1: '1, rue Vieille',
      city: 'Ville',
      state_province: 'QC',
      postal_code: 'G0X 1A0',
      country: 'CA',
      address_type: 'physical',
    }
    await aPlace(site, id, {
      stewardId: table.organization,
      networkId: table.network,
      withheld: { partner: { addresses: [address], latitude: 46.5, longitude: -72.5 } },
    })
    await edit(id, { address1: '2, rue Neuve' })
    const { rows } = await site.admin.query(`SELECT doc FROM directory_withheld WHERE doc::text LIKE '%Neuve%'`)
    expect(rows).toMatchObject([{ doc: { addresses: [{ address_1: '2, rue Neuve' }] } }])
    expect(rows[0]?.doc).not.toHaveProperty('latitude')
  })

  it('does not come back when a version from before is restored', async () => {
    const id = await kept({ doc: { phones: numbers } })
    await edit(id, { phone1Audience: 'partner', descriptionFr: 'Deuxième.' })
    const history = href('fr', addresses.serviceHistory, { id })
    const page = await table.lead.read(history)
    expect(page).toContain('Léa Responsable')
    expect(page).toContain('Deuxième.')
    const lock = /name="lock" value="(\d+)"/.exec(page)?.[1] ?? ''
    expect((await table.lead.send(history, { restore: '1', lock }, { page })).status).toBe(303)
    expect((await recordOf(site, id)).doc).toMatchObject({ description: { fr: 'Une écoute.' } })
    expect(await toldOf(site, id)).not.toContain('555-0111')
    expect(await site.deeds(table.organization)).toContain('service.restored')
  })
})
