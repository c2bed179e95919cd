import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aTable, openSite, type Site } from '../../network/test-site.ts'
import { href } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { editing, editOf, numbers } from './test-edits.ts'
import { aPlace, fieldsOf, recordOf } from '../test-sheets.ts'

let site: Site
let table: Awaited<ReturnType<typeof aTable>>
beforeAll(async () => {
  site = await openSite()
  table = await aTable(site)
})
afterAll(() => site.close())

const anAddress = {
  id: '5b0c4a52-0f0e-4d4e-9d69-0d1c2b3a4f60',
  address_1: '1, rue Vieille',
  state_province: 'QC',
  country: 'CA',
  address_type: 'physical',
}

const { kept, edit } = editing(() => ({ site, table }))

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

  it('never judges again what was there and was not touched, nor rewrites it', async () => {
    const brought = {
      description: { fr: `Un lit.\n${'a'.repeat(3000)}` },
      phones: [
        { id: randomUUID(), number: '819 555-0142 (jour) 0143 (soir)', type: 'voice' },
        { id: randomUUID(), number: '819-555-0144 x0305', type: 'voice' },
        { id: randomUUID(), number: '686868', type: 'voice' },
      ],
      minimum_age: 30,
      maximum_age: 20,
      url: 'https://exemple.example',
      email: 'Accueil@Exemple.example',
    }
    const id = await kept({ doc: brought })
    await aPlace(site, id, {
      stewardId: table.organization,
      networkId: table.network,
      doc: { addresses: [{ ...anAddress, postal_code: '', city: '' }] },
    })

    expect((await edit(id, { alertFr: 'Fermé en juillet.' })).status).toBe(303)
    expect((await recordOf(site, id)).doc).toMatchObject({ ...brought, alert: { fr: 'Fermé en juillet.' } })
    expect((await edit(id, { maximumAge: '25' })).status).toBe(422)
    expect((await edit(id, { phone1Number: '819 555-0142 (jour)' })).status).toBe(422)
    expect((await edit(id, { city: 'Val' })).status).toBe(422)
    expect((await edit(id, { phone2Extension: '0306' })).status).toBe(303)
    expect((await recordOf(site, id)).doc).toMatchObject({ phones: [{}, { number: '819-555-0144 ext. 0306' }, {}] })
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
    expect(summary).not.toContain('Âge minimal\u00a0:')
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
