import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aMembership, aSession, anOrganization } from '../../../../tests/people.ts'
import { whereTo } from '../../network/test-site.ts'
import { addedPerDay } from '../rules.ts'
import { anInitiative } from '../test-initiatives.ts'
import { anInitiativeTable, typed, type Table } from '../test-initiative-site.ts'

let table: Table
beforeAll(async () => {
  table = await anInitiativeTable()
})
afterAll(() => table.site.close())

const own = (id: string, deed = ''): string => `/fr/mes-initiatives/${id}${deed}`
const idIn = (response: Response): string => /\/mes-initiatives\/([0-9a-f-]{36})/.exec(whereTo(response))?.[1] ?? ''
const draft = (facts = {}) =>
  anInitiative(table.site.admin, { organization: table.organization, network: table.network, ...facts })

describe('telling of an initiative', () => {
  it('is a draft of one language first, that nobody else reads', async () => {
    const { worker, visitor, partnerLead } = table
    const added = await worker.send('/fr/initiatives/ajouter', { ...typed, nameEn: '', aimEn: '' })
    const id = idIn(added)

    expect(added.status).toBe(303)
    expect(await worker.read(own(id))).toContain('Brouillon')
    expect((await visitor.get(`/fr/initiatives/${id}`)).status).toBe(404)
    expect((await partnerLead.get(own(id))).status).toBe(404)
  })

  it('is published whole, by a lead and not by who only works there; then anyone reads it', async () => {
    const { worker, lead, visitor } = table
    const id = idIn(await worker.send('/fr/initiatives/ajouter', typed))
    expect(
      (await worker.send(own(id, '/publier'), { to: 'published', version: '1' }, { page: await worker.read(own(id)) }))
        .status,
    ).toBe(404)

    const published = await lead.send(own(id), { to: 'published' }, { to: own(id, '/publier') })

    expect(published.status).toBe(303)
    const html = await visitor.read(`/en/initiatives/${id}`)
    expect(html).toContain('Two keys')
    expect(html).toContain('12 to 17 years')
    expect((await worker.get(own(id, '/modifier'))).status).toBe(404)
    expect((await table.coordinator.get(own(id, '/modifier'))).status).toBe(200)
  })

  it.each(['999999999999', '1.5', '-1', 'x'])('is not published from a version that is none: %s', async (version) => {
    const id = await draft()
    const answer = await table.lead.send(own(id), { to: 'published', version }, { to: own(id, '/publier') })

    expect(answer.status).toBe(303)
    expect((await table.visitor.get(`/fr/initiatives/${id}`)).status).toBe(404)
  })

  it('is signed with the name of the organization that adds it', async () => {
    const id = idIn(await table.worker.send('/fr/initiatives/ajouter', typed))
    const { rows } = await table.site.admin.query(
      'SELECT i.by_fr = o.name_fr AND i.by_en = o.name_en AS signed FROM initiative i JOIN organization o ON o.id = i.organization_id WHERE i.id = $1',
      [id],
    )

    expect(rows).toEqual([{ signed: true }])
  })

  it('is refused once an organization added many in a day', async () => {
    const { site, network } = table
    const organization = await anOrganization(site.admin, { network })
    const { person } = await aMembership(site.admin, { organization })
    const many = site.as(await aSession(site.admin, person))
    for (let count = 0; count < addedPerDay; count += 1)
      expect((await many.send('/fr/initiatives/ajouter', typed)).status).toBe(303)
    const refused = await many.send('/fr/initiatives/ajouter', typed)

    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Reprenez demain')
  })

  it('is not published in one language: the page says what is missing', async () => {
    const id = await draft({ nameEn: null })
    const answer = await table.lead.send(own(id), { to: 'published' }, { to: own(id, '/publier') })

    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Le nom en anglais')
    const read = await table.visitor.get(`/fr/initiatives/${id}`)
    expect(read.status).toBe(404)
  })

  it.each([
    [{ nameFr: '', nameEn: '' }, 'Donnez un nom'],
    [{ nameFr: 'Léa, née le 12 mars 2010' }, 'Ce texte contient une date de naissance'],
    [{ sourceText: 'Dit par lea@exemple.invalid' }, 'Ce texte contient un courriel'],
    [{ contactUrl: `https://exemple.invalid/${'é'.repeat(200)}` }, 'contactUrl'],
    [{ contactUrl: 'javascript:alert(1)' }, 'contactUrl'],
    [{ sectors: [] }, 'Cochez au moins un secteur'],
    [{ sectors: ['clergy'] }, 'sectors'],
    [{ regions: ['99'] }, 'regions'],
    [{ regions: [] }, 'Cochez au moins une région'],
    [{ minimumAge: '20', maximumAge: '12' }, 'plus bas que'],
    [{ maximumAge: '1000' }, 'maximumAge'],
    [{ sourceUrl: 'javascript:alert(1)' }, 'sourceUrl'],
    [{ contactPhone: 'appelez' }, 'Écrivez un seul numéro'],
    [{ contactEmail: 'wally.travaille@maison.invalid' }, 'jamais|celle de l’organisation'],
    [{ aimFr: 'Écrivez à anna@exemple.com, née le 12 mars 2011.' }, 'contient un courriel'],
    [{ nameFr: 'é'.repeat(200) }, 'nameFr'],
    [{ adoptedFrom: 'rien-de-tel' }, 'n’est pas publique'],
  ])('is refused with a sentence at the field: %j', async (wrong, said) => {
    const answer = await table.worker.send('/fr/initiatives/ajouter', { ...typed, ...wrong })
    const html = await answer.text()

    expect(answer.status).toBe(422)
    expect(html).toMatch(new RegExp(said))
    expect(html).toContain('govuk-error-summary')
  })

  it('is for who does more than read', async () => {
    expect((await table.reader.get('/fr/initiatives/ajouter')).status).toBe(404)
    expect((await table.coordinator.get('/fr/initiatives/ajouter')).status).toBe(404)
  })
})

describe('two people at once', () => {
  it('tells the second what the first saved, beside what was typed, and loses neither', async () => {
    const id = await draft()
    const { worker, lead } = table
    const page = await worker.read(own(id, '/modifier'))
    await lead.send(own(id, '/modifier'), { ...typed, nameFr: 'Nom de la première', sectors: ['police'] })

    const second = await worker.send(own(id, '/modifier'), { ...typed, nameFr: 'Nom de la seconde' }, { page })
    const html = await second.text()

    expect(second.status).toBe(409)
    expect(html).toContain('Nom de la première')
    expect(html).toContain('value="Nom de la seconde"')
    expect(html).toContain('Police')
    expect(await worker.read(own(id))).toContain('Nom de la première')
  })

  it('does not publish what changed since it was read', async () => {
    const id = await draft()
    const { worker, lead } = table
    const page = await lead.read(own(id))
    await worker.send(own(id, '/modifier'), { ...typed, nameFr: 'Tout autre chose' })

    const answer = await lead.send(own(id), { to: 'published' }, { page, to: own(id, '/publier') })

    expect(whereTo(answer)).toContain(own(id))
    expect((await table.visitor.get(`/fr/initiatives/${id}`)).status).toBe(404)
  })
})

describe('withdrawing', () => {
  it('asks on a page first, takes it from everyone, and is undone by one click; the history keeps all of it', async () => {
    const id = await draft({ status: 'published', nameFr: 'À retirer', nameEn: 'To withdraw' })
    const { lead, visitor } = table
    expect(await visitor.read(`/fr/initiatives/${id}`)).toContain('À retirer')
    expect((await lead.send(own(id), {}, { to: own(id, '/retirer') })).status).toBe(422)

    await lead.send(own(id, '/retirer'), {})
    expect((await visitor.get(`/fr/initiatives/${id}`)).status).toBe(404)
    expect(await visitor.read('/fr/initiatives?q=retirer')).not.toContain('À retirer')
    expect(await visitor.read('/fr/initiatives.csv')).not.toContain('À retirer')

    await lead.send(own(id), { to: 'published' }, { to: own(id, '/publier') })
    expect(await visitor.read(`/fr/initiatives/${id}`)).toContain('À retirer')
    const history = await lead.read(own(id, '/historique'))
    expect(history).toMatch(/Publiée[\s\S]*Retirée[\s\S]*Ajoutée/)
    expect(history).toContain('Léa Responsable')
  })

  it('keeps its history from being changed', async () => {
    const id = await draft()
    await table.lead.send(own(id, '/modifier'), typed)

    await expect(
      table.site.admin.query('DELETE FROM initiative_history WHERE initiative_id = $1', [id]),
    ).rejects.toThrow()
  })
})

describe('adopted from another', () => {
  it('shows the chain both ways', async () => {
    const first = await draft({ status: 'published', nameFr: 'Première', fromShipped: 'projet-mobilis' })
    const second = await draft({ status: 'published', nameFr: 'Deuxième', from: first })
    const third = await draft({ status: 'published', nameFr: 'Troisième', from: second })
    const { visitor } = table

    expect(await visitor.read(`/fr/initiatives/${third}`)).toMatch(/Deuxième[\s\S]*Première[\s\S]*Projet Mobilis/)
    expect(await visitor.read('/fr/initiatives/projet-mobilis')).toMatch(
      /Adoptée ailleurs[\s\S]*Première[\s\S]*Deuxième[\s\S]*Troisième/,
    )
  })

  it('says that an origin is no longer public, and names it no more', async () => {
    const first = await draft({ status: 'withdrawn', nameFr: 'Nom retiré' })
    const second = await draft({ status: 'published', nameFr: 'Qui en vient', from: first })
    const html = await table.visitor.read(`/fr/initiatives/${second}`)

    expect(html).toContain('n’est plus publique')
    expect(html).not.toContain('Nom retiré')
  })

  it('never goes round in a circle: the field says so, and the database refuses', async () => {
    const first = await draft({ status: 'published', nameFr: 'Tête' })
    const second = await draft({ status: 'published', nameFr: 'Queue', from: first })
    const answer = await table.lead.send(own(first, '/modifier'), { ...typed, adoptedFrom: second })

    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('vient déjà de la vôtre')
    await expect(
      table.site.admin.query('UPDATE initiative SET adopted_from_id = $2 WHERE id = $1', [first, second]),
    ).rejects.toThrow('cannot come from itself')
    await expect(
      table.site.admin.query('UPDATE initiative SET adopted_from_id = $1 WHERE id = $1', [first]),
    ).rejects.toThrow('cannot come from itself')
  })

  it('closes no circle between two people who save at once', async () => {
    const [a, b] = [
      await draft({ nameFr: 'A', status: 'published' }),
      await draft({ nameFr: 'B', status: 'published' }),
    ]
    const answers = await Promise.all([
      table.lead.send(own(a, '/modifier'), { ...typed, nameFr: 'A', adoptedFrom: b }),
      table.coordinator.send(own(b, '/modifier'), { ...typed, nameFr: 'B', adoptedFrom: a }),
    ])

    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 422])
  })

  it('starts from the page of another, which is chosen already', async () => {
    expect(await table.worker.read('/fr/initiatives/ajouter?from=spheres')).toMatch(/value="spheres" selected/)
  })
})
