import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { whereTo } from '../../network/test-site.ts'
import { toXlsform } from '../forms/xlsform.ts'
import { toWorkbook } from '../../../kernel/table/index.ts'
import { questionnaireOf } from '../survey.examples.ts'
import { aSurveyTable, type SurveyTable } from '../test-surveys.ts'

let table: SurveyTable
beforeAll(async () => {
  table = await aSurveyTable()
})
afterAll(() => table.site.close())

const here = '/fr/sondages/questionnaires/importer'
const upload = async (bytes: Uint8Array, fields = { audience: 'youth' }) =>
  table.lead.upload(here, { name: 'le-notre.xlsx', bytes }, fields)

describe('a questionnaire of one’s own', () => {
  it('is read, shown, kept, used, and taken back', async () => {
    const { lead } = table
    const read = await upload(
      await toXlsform({ ...questionnaireOf('youth-service'), name: { fr: 'Le nôtre', en: 'Ours' } }),
    )
    const preview = whereTo(read)
    expect(await lead.read(preview)).toContain('saurais-tu où trouver de l’aide')
    expect(await lead.read('/fr/sondages/preparer')).not.toContain('Le nôtre')

    await lead.send(preview, {}, { to: `${preview}/confirmer` })
    expect(await lead.read('/fr/sondages/questionnaires')).toContain('Le nôtre')
    const id = preview.split('/').at(-1) ?? ''
    expect((await lead.get(`/fr/sondages/questionnaires/${id}`)).headers.get('content-disposition')).toContain('.xlsx')
    const prepared = await lead.send(
      `/fr/sondages/preparer?form=${id}`,
      {
        form: id,
        title: 'Avec le nôtre',
        startsOn: '2020-09-01',
        endsOn: '2020-10-01',
        lastDay: '2020-01-01',
        expected: '30',
      },
      { to: '/fr/sondages/preparer' },
    )
    expect(await prepared.text()).toContain('Ce jour est passé')

    await lead.send(preview, {}, { to: `${preview}/annuler` })
    expect(await lead.read('/fr/sondages/questionnaires')).not.toContain('Le nôtre')
    expect(await table.site.deeds(table.organization)).toEqual(
      expect.arrayContaining(['survey-form.read', 'survey-form.kept', 'survey-form.undone']),
    )
  })

  it('is not kept while a cell is wrong, which its page names', async () => {
    const wrong = await toWorkbook([
      {
        name: 'survey',
        rows: [
          ['type', 'name', 'label::fr', 'label::en'],
          ['text', 'nom', 'Ton nom', 'Your name'],
        ],
      },
      {
        name: 'choices',
        rows: [
          ['list_name', 'name', 'label::fr', 'label::en'],
          ['a', 'b', 'c', 'd'],
        ],
      },
    ])
    const preview = whereTo(await upload(wrong))
    const html = await table.lead.read(preview)
    expect(html).toContain('survey!A2')
    expect(html).toContain('Seules les questions à un seul choix')

    const page = await table.lead.read(here)
    const tried = await table.lead.send(preview, {}, { page, to: `${preview}/confirmer` })
    expect(tried.status).toBe(422)
  })

  it('says who will answer it', async () => {
    const read = await upload(await toXlsform(questionnaireOf('youth-service')), { audience: '' })

    expect(read.status).toBe(422)
    expect(await read.text()).toContain('Dites qui répondra')
  })

  it('is not seen by a partner, nor brought by who does not lead', async () => {
    const preview = whereTo(await upload(await toXlsform(questionnaireOf('youth-service'))))

    expect((await table.partnerLead.get(preview)).status).toBe(404)
    expect((await table.worker.get(here)).status).toBe(404)
    expect((await table.coordinator.get(here)).status).toBe(404)
  })
})
