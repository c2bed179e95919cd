import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aClock } from '../../../../tests/clock.ts'
import { whereTo } from '../../network/test-site.ts'
import { aSurvey, aSurveyTable, typed, type SurveyTable } from '../test-surveys.ts'

const { clock, setTo } = aClock('2026-12-07T15:00:00Z')

let table: SurveyTable
beforeAll(async () => {
  table = await aSurveyTable(clock)
})
afterAll(() => table.site.close())

const open = (facts = {}) => aSurvey(table.site.admin, { organization: table.organization, state: 'open', ...facts })
const answeredIn = async (id: string): Promise<number> =>
  (
    await table.site.admin.query<{ n: number }>(
      `SELECT n FROM survey_tally WHERE survey_id = $1 AND question = '' AND dimension = ''`,
      [id],
    )
  ).rows[0]?.n ?? 0

describe('a survey, from its draft to its results', () => {
  it('is prepared, opened, answered by thirty people, closed, and read', async () => {
    const { lead, visitor } = table
    const prepared = await lead.send('/fr/sondages/preparer', typed)
    const here = whereTo(prepared)
    expect(prepared.status).toBe(303)
    expect(await lead.read(here)).toContain('Ce que verront les personnes')

    await lead.send(here, {}, { to: `${here}/ouvrir` })
    const page = await lead.read(here)
    const link = /value="http:\/\/tisserin\.invalid(\/fr\/r\/[a-z2-9]{8})"/.exec(page)?.[1] ?? ''
    expect(page).toContain('0 réponse jusqu’ici')

    for (let count = 0; count < 30; count += 1) {
      const sent = await visitor.post(link, { 'q-level': count < 12 ? '2' : '4', 'q-grid': count < 20 ? 'use' : 'no' })
      expect(whereTo(sent)).toBe(`${link}/merci`)
    }
    expect(await lead.read(here)).toContain('30 réponses jusqu’ici')
    expect((await lead.get(`${here}/resultats`)).status).toBe(404)

    await lead.send(`${here}/fermer`, {})
    expect(await visitor.read(link)).toContain('C’est terminé')
    const results = await lead.read(`${here}/resultats`)
    expect(results).toContain('30 réponses, Maison Trame.')
    expect(results).toMatch(/Un peu\u00a0: j’en ai entendu parler[\s\S]*?12[\s\S]*?40\u00a0%/)
    expect(results).toMatch(/Je connais et je m’en sers[\s\S]*?20[\s\S]*?67\u00a0%/)
  })
})

describe('who answers', () => {
  it('is given nothing to carry: no cookie, no token, no hidden value, no copy', async () => {
    const { code } = await open({ form: 'youth-service' })
    const read = await table.visitor.get(`/fr/r/${code}`)
    const html = await read.text()

    expect(read.headers.getSetCookie()).toEqual([])
    expect(read.headers.get('cache-control')).toBe('no-store')
    expect(html).not.toContain('type="hidden"')
    expect(html.match(/<script[^>]*>/g)).toEqual(['<script type="module" src="/assets/exit.js">'])
    const sent = await table.visitor.post(`/fr/r/${code}`, { 'q-service': 'yes' })
    expect(sent.headers.getSetCookie()).toEqual([])
    expect(await table.visitor.read(whereTo(sent))).toContain('Une seule réponse par personne')
  })

  it('is a stranger even when signed in: their name is not on the page, their form needs no key', async () => {
    const { code, id } = await open()
    const html = await table.lead.read(`/fr/r/${code}`)

    expect(html).not.toContain('Léa Responsable')
    expect((await table.lead.post(`/fr/r/${code}`, { 'q-level': '3' })).status).toBe(303)
    expect(await answeredIn(id)).toBe(1)
  })

  it('leaves no row of their own, no instant, and nothing in the log of deeds', async () => {
    const { code, id } = await open({ form: 'youth-activity' })
    const before = await table.site.deeds(table.organization)
    for (const age of ['14-17', '12-13', '14-17'])
      await table.visitor.post(`/fr/r/${code}`, { 'q-aware': 'much', 'q-age': age, 'q-gender': 'girls' })
    const { rows } = await table.site.admin.query(
      'SELECT question, option, dimension, part, n FROM survey_tally WHERE survey_id = $1 ORDER BY 1, 3, 4',
      [id],
    )
    const { rows: columns } = await table.site.admin.query<{ type: string }>(
      `SELECT DISTINCT data_type AS type FROM information_schema.columns WHERE table_name = 'survey_tally' ORDER BY 1`,
    )

    expect(rows.map((row) => Object.values(row).join('|'))).toEqual([
      '||||3',
      '||ageBand|12-13|1',
      '||ageBand|14-17|2',
      '||gender|girls|3',
      'aware|much|||3',
      'aware|much|ageBand|12-13|1',
      'aware|much|ageBand|14-17|2',
      'aware|much|gender|girls|3',
    ])
    expect(columns.map(({ type }) => type)).toEqual(['integer', 'text', 'uuid'])
    expect(await table.site.deeds(table.organization)).toEqual(before)
  })

  it('keeps what they chose when they change the language of the page, and is not counted by that', async () => {
    const { code, id } = await open()
    const html = await (await table.visitor.post(`/en/r/${code}`, { 'q-level': '3', _language: 'en' })).text()

    expect(html).toContain('Send my answers')
    expect(html).toMatch(/value="3" checked/)
    expect(await answeredIn(id)).toBe(0)
  })

  it.each([
    [{}, 422],
    [{ 'q-level': '9' }, 422],
    [{ 'q-level': '' }, 422],
    [{ 'q-unknown': '3' }, 422],
    [{ 'q-level': '__proto__' }, 422],
  ])('is told when nothing was chosen: %j', async (fields, status) => {
    const { code, id } = await open()
    const sent = await table.visitor.post(`/fr/r/${code}`, fields)

    expect(sent.status).toBe(status)
    expect(await sent.text()).toContain('Choisissez au moins une réponse')
    expect(await answeredIn(id)).toBe(0)
  })

  it('types the code as they like', async () => {
    const { code } = await open()

    expect((await table.visitor.get(`/fr/r/${code.toUpperCase().slice(0, 4)}-${code.slice(4)}`)).status).toBe(200)
  })

  it.each([[{ state: 'draft' }], [{ withdrawn: true }]])('finds nothing where nothing is asked: %j', async (facts) => {
    const { code } = await open(facts)

    expect((await table.visitor.get(`/fr/r/${code}`)).status).toBe(404)
    expect((await table.visitor.post(`/fr/r/${code}`, { 'q-level': '3' })).status).toBe(404)
    expect((await table.visitor.get(`/fr/r/zzzzzzzz`)).status).toBe(404)
    expect((await table.visitor.get(`/fr/r/${'z'.repeat(500)}`)).status).toBe(404)
  })

  it('comes too late after the last day, before anyone closes it', async () => {
    const { code, id } = await open({ lastDay: '2026-12-07' })
    expect((await table.visitor.post(`/fr/r/${code}`, { 'q-level': '3' })).status).toBe(303)
    await setTo('2026-12-08T15:00:00Z')
    const late = await table.visitor.post(`/fr/r/${code}`, { 'q-level': '3' })
    await setTo('2026-12-07T15:00:00Z')

    expect(late.status).toBe(409)
    expect(await late.text()).toContain('ne prend plus de réponses')
    expect(await answeredIn(id)).toBe(1)
  })
})

describe('a survey answered many times', () => {
  it('takes a quarter more than the people expected out of 1,000 answers from one link, says so, and feeds nothing until its lead keeps it', async () => {
    const { visitor, lead } = table
    const { code, id } = await open({ expected: 30 })
    const statuses: number[] = []
    let last = ''
    for (let count = 0; count < 1000; count += 1) {
      const sent = await visitor.post(`/fr/r/${code}`, { 'q-level': '5' })
      statuses.push(sent.status)
      last = await sent.text()
    }

    expect(statuses.filter((status) => status === 303)).toHaveLength(38)
    expect(last).toContain('La vôtre n’a pas été comptée')
    expect(await answeredIn(id)).toBe(38)
    expect(await lead.read(`/fr/sondages/${id}`)).toContain('Plus de réponses que prévu\u00a0: 30 personnes attendues')

    await lead.send(`/fr/sondages/${id}/fermer`, {})
    const closed = await lead.read(`/fr/sondages/${id}`)
    expect(closed).toContain('38 réponses pour 30 personnes attendues')
    expect(await lead.read(`/fr/sondages/${id}/resultats`)).toContain('Lisez ces nombres avec prudence')
    await lead.send(`/fr/sondages/${id}`, {}, { page: closed, to: `/fr/sondages/${id}/confirmer` })
    expect(await lead.read(`/fr/sondages/${id}`)).not.toContain('Garder ce résultat')
  })

  it('takes a class that answers at the same moment, each once', async () => {
    const { code, id } = await open({ expected: 30 })
    const sent = await Promise.all(
      Array.from({ length: 30 }, () => table.site.as(null).post(`/fr/r/${code}`, { 'q-level': '4' })),
    )

    expect(new Set(sent.map(({ status }) => status))).toEqual(new Set([303]))
    expect(await answeredIn(id)).toBe(30)
  })

  it('does not go past its limit when many answer at the same moment', async () => {
    const { code, id } = await open({ expected: 5 })
    const sent = await Promise.all(
      Array.from({ length: 25 }, () => table.site.as(null).post(`/fr/r/${code}`, { 'q-level': '4' })),
    )

    expect(sent.filter(({ status }) => status === 303)).toHaveLength(10)
    expect(await answeredIn(id)).toBe(10)
  })

  it('slows down who sends hundreds in an hour', async () => {
    const { code } = await open({ expected: 2000 })
    const statuses: number[] = []
    for (let count = 0; count < 401; count += 1)
      statuses.push((await table.visitor.post(`/fr/r/${code}`, { 'q-level': '5' })).status)

    expect(statuses.filter((status) => status === 303)).toHaveLength(400)
    expect(statuses.at(-1)).toBe(429)
  })
})
