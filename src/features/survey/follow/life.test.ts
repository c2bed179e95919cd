import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aClock } from '../../../../tests/clock.ts'
import { whereTo } from '../../network/test-site.ts'
import { surveyTasks } from '../jobs.ts'
import { aSurvey, aSurveyTable, typed, type SurveyTable } from '../test-surveys.ts'
import { transactionsOf } from '../../../kernel/db/index.ts'
import { openPool } from '../../../kernel/open-pool.ts'

const { clock, setTo } = aClock('2026-12-07T15:00:00Z')

let table: SurveyTable
beforeAll(async () => {
  table = await aSurveyTable(clock)
})
afterAll(() => table.site.close())

const survey = (facts = {}) => aSurvey(table.site.admin, { organization: table.organization, ...facts })
const at = (id: string, deed = ''): string => `/fr/sondages/${id}${deed}`
const enough = [{ answers: { level: '3' }, times: 20 }]
const evidence = async (id: string) =>
  (
    await table.site.admin.query<{ type: string; via: string; counts: unknown[]; recorded_by: string | null }>(
      'SELECT type, via, counts, recorded_by FROM evidence_event WHERE source_record = $1',
      [`survey:${id}`],
    )
  ).rows

/** What the queue does on the hour. */
async function hourPasses(): Promise<void> {
  const pool = openPool({ connectionString: table.site.jobUrl, max: 1 })
  const task = surveyTasks({ clock, timeZone: 'America/Toronto', baseUrl: '', secretKey: Buffer.alloc(32) })
  await task['survey-close']?.({ transaction: transactionsOf(pool) }, {})
  await pool.end()
}

describe('preparing a survey', () => {
  it.each([
    [{ form: '' }, 'Choisissez un questionnaire'],
    [{ form: 'autre' }, 'questionnaire de la liste'],
    [{ title: '' }, 'title'],
    [{ title: 'é'.repeat(81) }, 'title'],
    [{ title: 'Écrire à lea@exemple.invalid' }, 'contient un courriel'],
    [{ expected: '4' }, 'expected'],
    [{ expected: '-30' }, 'expected'],
    [{ expected: '12.5' }, 'expected'],
    [{ expected: '1000000000' }, 'expected'],
    [{ expected: '' }, 'expected'],
    [{ startsOn: '2026-12-08' }, 'pas encore venu'],
    [{ startsOn: '2026-02-30' }, 'startsOn'],
    [{ endsOn: '2026-08-31' }, 'vient avant le premier'],
    [{ endsOn: '2028-01-01' }, 'une année au plus'],
    [{ form: 'youth-activity' }, 'mettez son jour'],
    [{ lastDay: '2026-12-06' }, 'Ce jour est passé'],
    [{ lastDay: '2027-12-06' }, 'quatre mois'],
    [{ role: 'pirate' }, 'un rôle de la liste'],
  ])('is refused with a sentence at the field: %j', async (wrong, said) => {
    const answer = await table.lead.send('/fr/sondages/preparer', { ...typed, ...wrong })
    const html = await answer.text()

    expect(answer.status).toBe(422)
    expect(html).toContain(said)
    expect(html).toContain('govuk-error-summary')
  })

  it('is for who leads', async () => {
    for (const one of [table.worker, table.coordinator])
      expect((await one.get('/fr/sondages/preparer')).status).toBe(404)
  })

  it('tells the second of two people what the first saved', async () => {
    const { id } = await survey()
    const page = await table.lead.read(at(id, '/modifier'))
    await table.lead.send(at(id, '/modifier'), { ...typed, title: 'La première' })
    const second = await table.lead.send(at(id, '/modifier'), { ...typed, title: 'La seconde' }, { page })
    const html = await second.text()

    expect(second.status).toBe(409)
    expect(html).toContain('La première')
    expect(html).toContain('value="La seconde"')
  })

  it('is not opened as it was read before someone changed it', async () => {
    const { id } = await survey()
    const page = await table.lead.read(at(id))
    await table.lead.send(at(id, '/modifier'), { ...typed, title: 'Tout autre chose' })
    await table.lead.send(at(id), {}, { page, to: at(id, '/ouvrir') })

    expect(await table.lead.read(at(id))).toContain('Brouillon')
  })

  it('is not opened once its last day is over', async () => {
    const { id } = await survey({ lastDay: '2026-12-01' })
    const page = await table.lead.read(at(id))

    expect(page).toContain('Le dernier jour pour répondre est passé')
    expect((await table.lead.send(at(id), {}, { page, to: at(id, '/ouvrir') })).status).toBe(404)
  })
})

describe('an open survey', () => {
  it('does not change: the database refuses too', async () => {
    const { id } = await survey({ state: 'open' })
    expect((await table.lead.get(at(id, '/modifier'))).status).toBe(404)

    for (const change of [
      `expected = 500`,
      `last_day = '2199-01-01'`,
      `title = 'x'`,
      `state = 'draft', opened_on = NULL`,
    ])
      await expect(table.site.admin.query(`UPDATE survey SET ${change} WHERE id = $1`, [id])).rejects.toThrow(
        'never opens',
      )
  })

  it('keeps its questions whatever becomes of the questionnaire', async () => {
    const { id } = await survey({ state: 'open' })
    await table.site.admin.query(
      `UPDATE survey SET questionnaire = '{"audience":"staff","questions":[{}]}' WHERE id = $1`,
      [id],
    )
    const { rows } = await table.site.admin.query<{ code: string }>(
      `SELECT questionnaire ->> 'code' AS code FROM survey WHERE id = $1`,
      [id],
    )

    expect(rows).toEqual([{ code: 'staff-year' }])
  })

  it('is closed after a page that says so, and for good', async () => {
    const { id } = await survey({ state: 'open', answers: enough })
    expect((await table.lead.send(at(id), {}, { to: at(id, '/fermer') })).status).toBe(422)
    expect((await table.worker.get(at(id, '/fermer'))).status).toBe(404)
    await table.lead.send(at(id, '/fermer'), {})

    expect(await table.lead.read(at(id))).toContain('Fermé')
    expect((await table.lead.get(at(id, '/fermer'))).status).toBe(404)
    await expect(
      table.site.admin.query(`UPDATE survey SET state = 'open', closed_on = NULL WHERE id = $1`, [id]),
    ).rejects.toThrow('never opens')
  })

  it('is taken down after a page, leads nowhere, and is put back as it was', async () => {
    const { id, code } = await survey({ state: 'open' })
    await table.lead.send(at(id, '/retirer'), {})
    expect((await table.visitor.get(`/fr/r/${code}`)).status).toBe(404)
    expect(await table.lead.read('/fr/sondages?etat=withdrawn')).toContain(id)

    await table.lead.send(at(id), {}, { to: at(id, '/remettre') })
    expect((await table.visitor.get(`/fr/r/${code}`)).status).toBe(200)
  })

  it('closes by itself after its last day, and is recorded in the log of work once', async () => {
    const { id } = await survey({ state: 'open', lastDay: '2026-12-08', answers: enough })
    await hourPasses()
    expect(await table.lead.read(at(id))).toContain('Ouvert')
    await setTo('2026-12-09T15:00:00Z')
    await hourPasses()
    await hourPasses()
    await setTo('2026-12-07T15:00:00Z')

    expect(await table.lead.read(at(id))).toContain('compté dans vos indicateurs')
    expect(await evidence(id)).toMatchObject([{ type: 'staff-survey', via: 'platform', recorded_by: null }])
  })
})

describe('the result of a closed survey', () => {
  it('is in the log of work at once, with its numbers', async () => {
    const { id } = await survey({ state: 'open', answers: enough })
    await table.lead.send(at(id, '/fermer'), {})
    const [kept] = await evidence(id)

    expect(kept?.counts).toContainEqual({ quantity: 'level', category: '3', ageBand: null, gender: null, n: 20 })
  })

  it('is read there as how many answered, and nobody corrects it', async () => {
    const { id } = await survey({ state: 'open', answers: enough })
    await table.lead.send(at(id, '/fermer'), {})
    const { rows } = await table.site.admin.query<{ key: string }>(
      'SELECT record_key AS key FROM evidence_event WHERE source_record = $1',
      [`survey:${id}`],
    )
    const record = `/fr/travail/${rows[0]?.key}`
    const html = await table.worker.read(record)

    expect(html).toContain('Réponses')
    expect(html).not.toContain('Niveau de connaissance')
    expect(html).not.toContain('/corriger')
    expect((await table.worker.get(`${record}/corriger`)).status).toBe(404)
  })

  it('is nothing under five answers: neither shown, nor recorded, nor in a file', async () => {
    const { id } = await survey({ state: 'open', answers: [{ answers: { level: '3' }, times: 4 }] })
    await table.lead.send(at(id, '/fermer'), {})
    await hourPasses()

    expect(await table.lead.read(at(id))).toContain('Moins de cinq réponses')
    expect(await table.lead.read(at(id, '/resultats'))).toContain('Trop peu de réponses')
    expect((await table.lead.get(at(id, '/resultats.csv'))).status).toBe(404)
    expect(await evidence(id)).toEqual([])
  })

  it('waits for its lead when there are more answers than people, and is then recorded', async () => {
    const { id } = await survey({ state: 'open', expected: 15, answers: enough })
    await table.lead.send(at(id, '/fermer'), {})
    await hourPasses()
    expect(await evidence(id)).toEqual([])
    expect(await table.lead.read('/fr/aujourdhui')).toContain('a plus de réponses que de personnes')

    const page = await table.lead.read(at(id))
    await table.lead.send(at(id), {}, { page, to: at(id, '/confirmer') })
    expect(await evidence(id)).toHaveLength(1)
  })

  it('leaves as a file through the gate: a small number is nowhere in it', async () => {
    const { id } = await survey({
      state: 'closed',
      form: 'youth-service',
      answers: [
        { answers: { service: 'yes', gender: 'girls', age: '14-17' }, times: 40 },
        { answers: { service: 'no', gender: 'boys', age: '12-13' }, times: 3 },
        { answers: { service: 'unsure', gender: 'boys', age: '14-17' }, times: 30 },
      ],
    })
    const csv = await table.worker.read(at(id, '/resultats.csv'))
    const xlsx = await table.worker.get(at(id, '/resultats.xlsx'))

    expect(csv).toContain('40')
    expect(csv).toContain('retenu')
    expect(
      csv
        .split(/\r?\n/)
        .flatMap((line) => line.split(/[;,\t]/))
        .filter((cell) => cell === '3'),
    ).toEqual([])
    expect(xlsx.headers.get('content-type')).toContain('spreadsheetml')
  })

  it('is for its own organization', async () => {
    const { id } = await survey({ state: 'closed', answers: enough })

    expect((await table.worker.get(at(id, '/resultats'))).status).toBe(200)
    for (const one of [table.partnerLead, table.coordinator])
      expect((await one.get(at(id, '/resultats'))).status).toBe(404)
  })
})

describe('the list of surveys', () => {
  it('finds by a word and by state, and turns its pages', async () => {
    for (let index = 0; index < 27; index += 1) await survey({ title: `Échantillon ${index}`, state: 'closed' })
    const first = await table.worker.read('/fr/sondages?q=echantillon')
    expect(first).toContain('page=2')
    expect(await table.worker.read('/fr/sondages?q=echantillon&etat=draft')).toContain('Rien ne correspond')
    expect(await table.worker.read('/fr/sondages?q=%25')).toContain('Rien ne correspond')
    expect(await table.worker.read('/fr/sondages?page=999999')).toContain('Sondages')
    expect(await table.partnerLead.read('/fr/sondages')).toContain('Aucun sondage pour l’instant')
  })

  it('leads a new one to its page', async () => {
    const prepared = await table.lead.send('/en/surveys/prepare', typed)

    expect(whereTo(prepared)).toMatch(/^\/en\/surveys\/[0-9a-f-]{36}$/)
    expect(await table.lead.read(whereTo(prepared))).toContain('The draft is kept')
  })
})
