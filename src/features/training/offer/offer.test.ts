import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { whereTo } from '../../network/test-site.ts'
import { inWords, openTrainings, type Trainings } from '../test-training-site.ts'

let region: Trainings
let right: Record<string, string | string[]>
beforeAll(async () => {
  region = await openTrainings()
  right = {
    title: 'Parler de consentement',
    purpose: 'Des mots simples, et des mises en situation.',
    givenBy: 'Équipe de prévention',
    subjects: ['consent'],
    languages: ['fr'],
    kind: 'session',
    minutes: '90',
    refreshMonths: '',
    shown: region.network,
  }
})
afterAll(() => region.close())

const offering = '/fr/formations/offrir'

describe('offering a training', () => {
  it.each<[string, Record<string, string | string[]>, string]>([
    ['no title', { title: '' }, 'Donnez un titre'],
    ['a title that leads to someone', { title: 'Avec Léa, 819 555-0142' }, 'un numéro de téléphone'],
    ['a sign that cannot be read', { purpose: 'nul\u0000le' }, 'illisible'],
    ['a text without end', { purpose: 'x'.repeat(100_000) }, 'trop long'],
    ['no subject', { subjects: [] }, 'au moins un thème'],
    ['no language', { languages: [] }, 'au moins une langue'],
    ['a length of nothing', { minutes: '0' }, 'Durée'],
    ['a cycle without end', { refreshMonths: '9999' }, 'refaire'],
    ['someone else’s network', { shown: '00000000-0000-4000-8000-000000000000' }, 'où cette organisation est'],
    ['a partner that nobody knows', { partners: ['00000000-0000-4000-8000-000000000000'] }, 'de la liste'],
  ])('refuses %s at its field, and keeps what was typed', async (_, wrong, said) => {
    const answer = await region.maison.worker.visitor.send(offering, { ...right, ...wrong })
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain(said)
    expect(page).toContain('Équipe de prévention')
  })

  it('reads a title that is written from the right, as one line', async () => {
    const made = await region.maison.worker.visitor.send(offering, { ...right, title: 'تدريب\u202e' })
    expect(made.status).toBe(303)
  })

  it('to one’s own people alone is unknown to everyone else', async () => {
    const { maison, ecole, coordinator, stranger } = region
    const made = whereTo(await maison.worker.visitor.send(offering, { ...right, shown: 'own', title: 'Entre nous' }))
    expect(inWords(await maison.reader.visitor.read(made))).toContain('Le personnel de l’organisation')
    for (const one of [ecole.lead.visitor, coordinator, stranger.lead.visitor]) {
      expect((await one.get(made)).status).toBe(404)
      expect(await one.read('/fr/formations?seances=all')).not.toContain('Entre nous')
    }
    expect((await ecole.lead.visitor.get(`${made}/modifier`)).status).toBe(404)
  })

  it('is not for who only reads, nor twice for one form', async () => {
    const { maison, site } = region
    expect((await maison.reader.visitor.get(offering)).status).toBe(404)
    const page = await maison.worker.visitor.read(offering)
    const once = { ...right, title: 'Une fois' }
    const first = await maison.worker.visitor.send(offering, once, { page })
    const second = await maison.worker.visitor.send(offering, once, { page })
    expect(whereTo(second)).toBe(whereTo(first))
    const { rowCount } = await site.admin.query(`SELECT FROM training WHERE title = 'Une fois'`)
    expect(rowCount).toBe(1)
  })

  it('edited by two at once, the second sees what the first saved; withdrawn, it takes nobody, and comes back', async () => {
    const { maison, ecole } = region
    const at = whereTo(await maison.worker.visitor.send(offering, { ...right, title: 'À deux' }))
    const page = await maison.lead.visitor.read(`${at}/modifier`)
    await maison.worker.visitor.send(`${at}/modifier`, { ...right, title: 'À trois' })
    const second = await maison.lead.visitor.send(`${at}/modifier`, { ...right, title: 'À quatre' }, { page })
    expect(second.status).toBe(409)
    expect(await second.text()).toContain('À trois')
    expect((await maison.worker.visitor.post(`${at}/retirer`, {})).status).not.toBe(303)
    await maison.worker.visitor.send(`${at}/retirer`, {})
    expect((await ecole.reader.visitor.get(at)).status).toBe(404)
    await maison.worker.visitor.send(at, {}, { to: `${at}/remettre` })
    expect((await ecole.reader.visitor.get(at)).status).toBe(200)
  })
})
