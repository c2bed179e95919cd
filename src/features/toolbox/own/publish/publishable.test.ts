import { beforeEach, describe, expect, it } from 'vitest'
import { aService } from '../../../directory/test-sheets.ts'
import { whereTo, type Site } from '../../../network/test-site.ts'
import { desk, one, whole, writingDesk } from '../test-writing-desk.ts'
import { begunPerDay } from '../model.ts'

const at = writingDesk()
const { publish, stateOf, written } = at
let site: Site
let table: ReturnType<typeof at.now>['table']
beforeEach(() => {
  ;({ site, table } = at.now())
})

describe('what an article may say', () => {
  it('is a link to a listing that anyone may read, never to one that is not there', async () => {
    const id = await aService(site)
    const { rows } = await site.admin.query('SELECT seq FROM directory_record WHERE id = $1', [id])
    const body = (code: string) => ({ bodyFr: `Voir [[service:${code}]].`, bodyEn: `See [[service:${code}]].` })
    for (const none of ['S000999999', 'S99999999999999999999']) {
      const refused = await publish(await written(body(none)))
      expect(refused.status, none).toBe(422)
      expect(await refused.text()).toMatch(new RegExp(`service:${none}\\s» ne mène nulle part`))
    }
    const there = await written(body(`S${rows[0].seq}`))
    expect(whereTo(await publish(there))).toBe(one(there))
  })

  it.each([
    ['bodyFr', 'Léa est née le 12 mars 2010.', 'Ce texte contient une date de naissance'],
    ['summaryFr', 'Écrire à lea@exemple.invalid.', 'Ce texte contient un courriel'],
    ['titleEn', 'Call 819 555-0142', 'Ce texte contient un numéro'],
    ['sources', 'Lettre de lea@exemple.invalid', 'Ce texte contient un courriel'],
  ])('is nothing that lets a person be found: %s', async (field, text, sentence) => {
    const id = await written({ bodyFr: 'Texte.', bodyEn: 'Text.', [field]: text })
    const refused = await publish(id)

    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain(sentence)
    expect(await stateOf(id)).toMatchObject({ state: 'draft' })
  })

  it('may be the day of an agreement, however old, and the number of a book', async () => {
    const id = await written({ bodyFr: 'Signée le 12 mars 2009.', bodyEn: 'Signed.', sources: 'Livre, 9782550123456' })
    expect(whereTo(await publish(id))).toBe(one(id))
  })
})

describe('beginning an article', () => {
  it('is refused once many were begun there in a day, and keeps what was typed', async () => {
    for (let begun = 0; begun < begunPerDay; begun += 1)
      await site.database.hit(`toolbox.write:${table.network}`, 24 * 3600)
    const page = await table.coordinator.read(`${desk}/ecrire`)
    const refused = await table.coordinator.send(`${desk}/ecrire`, { place: table.network, ...whole }, { page })
    const html = await refused.text()

    expect(refused.status).toBe(422)
    expect(html).toContain('Reprenez demain')
    expect(html).toContain('Ce que nous avons signé.')
  })
})
