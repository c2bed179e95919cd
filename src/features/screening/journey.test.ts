import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aClock } from '../../../tests/clock.ts'
import { aDesignation, renewSessions } from '../../../tests/people.ts'
import { aQueueRole } from '../../../tests/queue.ts'
import { aRegion, someone, type Region, type Someone } from '../collaboration/test-collaboration-site.ts'
import type { Visitor } from '../network/test-site.ts'
import { screeningTasks } from './jobs.ts'
import { aScreeningVersion } from './test-screening.ts'

const clock = aClock('2026-12-01T15:00:00Z')
let region: Region
let specialist: Someone
let here = ''
beforeAll(async () => {
  region = await aRegion({ clock: clock.clock })
  specialist = await someone(region.site, region.maison.id, 'specialist', 'Solange Fil')
  await aDesignation(region.site.admin, { organization: region.maison.id, person: specialist.id, kind: 'specialist' })
  here = `/fr/depistage/organisations/${region.maison.id}`
})
afterAll(() => region.site.close())
beforeEach(async () => {
  await clock.setTo('2026-12-01T15:00:00Z')
  await renewSessions(region.site.admin)
  await region.site.admin.query('DELETE FROM screening_reading')
  await region.site.admin.query('DELETE FROM screening_step')
  await region.site.admin.query('DELETE FROM screening_version')
})

const inWords = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&nbsp;|\u00a0|\u202f/g, ' ')
    .replace(/\s+/g, ' ')
const seenIn = (html: string): string => /name="seen" value="([^"]*)"/.exec(html)?.[1] ?? ''

async function publish(by: Visitor) {
  const page = await by.read(`${here}/publier`)
  return by.send(`${here}/publier`, { seen: seenIn(page) }, { page })
}
const adapt = (by: Visitor, step: string, fields: Readonly<Record<string, string>>, page?: string) =>
  by.send(`${here}/adapter/${step}`, fields, page === undefined ? {} : { page })
async function sayRead(by: Visitor) {
  const page = await by.read(here)
  return by.send(here, { seen: seenIn(page) }, { page, to: `${here}/lu` })
}
const texts = { textFr: 'Notez dans le cahier bleu.', textEn: 'Write it in the blue book.' }
const events = async (type: string) =>
  (
    await region.site.admin.query<{ tags: string; ends: string | null; from: string; n: number | null }>(
      `SELECT array_to_string(tags, ' ') AS tags, ends_on::text AS ends, starts_on::text AS from, (counts -> 0 ->> 'n')::int AS n FROM evidence_event
       WHERE organization_id = $1 AND type = $2 AND is_current AND NOT is_withdrawn ORDER BY recorded_at, id`,
      [region.maison.id, type],
    )
  ).rows

/** The last day that the log says of what the newest version declared; null: it goes on. */
const endOf = async (column: 'protocol_key' | 'mechanism_key', number: number) => {
  const { rows } = await region.site.admin.query<{ ends: string | null }>(
    `SELECT e.ends_on::text AS ends FROM screening_version v JOIN evidence_event e ON e.record_key = v.${column} AND e.is_current
     WHERE v.organization_id = $1 AND v.number = $2`,
    [region.maison.id, number],
  )
  expect(rows).toHaveLength(1)
  return rows[0]?.ends
}

describe('the base protocol', () => {
  it('is read by anyone, one step a page, and knows nobody', async () => {
    const stranger = region.site.as(null)
    for (const number of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const html = await stranger.read(`/fr/depistage/etapes/${number}`)
      expect(html).not.toMatch(/<(?:input|textarea|select)[ >]/)
      expect(html).not.toContain('<form')
    }
    for (const path of ['0', '9', '01', 'x', '%00']) {
      const answer = await stranger.get(`/fr/depistage/etapes/${path}`)
      expect([400, 404]).toContain(answer.status)
    }
  })

  it('gives two paths by age and the line of each region, without asking', async () => {
    const html = inWords(await region.site.as(null).read('/fr/depistage/etapes/5'))
    expect(html).toContain('Moins de 18 ans')
    expect(html).toContain('18 ans et plus')
    expect(html).toContain('Ce qui reste incertain')
    expect(html).toContain('Outaouais')
  })

  it('names the specialist to who signed in where one is designated, and to nobody else', async () => {
    expect(await region.maison.worker.visitor.read('/fr/depistage/etapes/4')).toContain('Solange Fil')
    expect(await region.ecole.worker.visitor.read('/fr/depistage/etapes/4')).not.toContain('Solange Fil')
    expect(inWords(await region.ecole.worker.visitor.read('/fr/depistage/etapes/4'))).toContain(
      'Personne n’est encore désigné chez vous.',
    )
    expect(await region.site.as(null).read('/fr/depistage/etapes/4')).not.toContain('Solange Fil')
  })

  it('puts the line of a region on the card, and what it does not know is as if it were not asked', async () => {
    const stranger = region.site.as(null)
    expect(inWords(await stranger.read('/fr/depistage/carte?region=07'))).toContain('Outaouais 819 776-6060')
    for (const region of ['99', '%00', '7'.repeat(5000)])
      expect(inWords(await stranger.read(`/fr/depistage/carte?region=${region}`))).toContain('Numéro de ma région')
  })
})

describe('the protocol of an organization', () => {
  it('is adapted, published, read by its people, and told in the log of work', async () => {
    const lead = region.maison.lead.visitor
    expect((await adapt(lead, 'notice', texts)).status).toBe(303)
    expect(await region.maison.worker.visitor.read(here)).not.toContain('cahier bleu')
    expect((await publish(lead)).status).toBe(303)

    expect(await region.maison.reader.visitor.read(`${here}/etapes/1`)).toContain('cahier bleu')
    expect(
      await region.maison.reader.visitor.read(
        `${here.replace('/fr/depistage/organisations', '/en/screening/organizations')}/steps/1`,
      ),
    ).toContain('blue book')
    expect(await region.maison.worker.visitor.read('/fr/depistage')).toContain(`${here}/etapes/1`)
    expect(await events('protocol')).toContainEqual({
      tags: 'status:approved',
      ends: null,
      from: '2026-12-01',
      n: null,
    })
    expect(await events('mechanism')).toContainEqual({
      tags: 'kind:protocol mechanism:procedure-information',
      ends: null,
      from: '2026-12-01',
      n: null,
    })
  })

  it('refuses to lose the step of the law, and says why, on the page, in what is sent and in the database', async () => {
    const lead = region.maison.lead.visitor
    for (const step of ['report', 'safety', 'consult']) {
      expect(inWords(await lead.read(`${here}/enlever/${step}`))).toContain('Elle n’est pas enlevée.')
      const page = await lead.read(`${here}/adapter/${step}`)
      const sent = await lead.send(`${here}/enlever/${step}`, { sure: 'yes' }, { page })
      expect(sent.status).toBe(422)
    }
    expect(inWords(await lead.read(`${here}/enlever/report`))).toContain('La loi oblige à signaler sans délai')
    await expect(
      region.site.admin.query(
        `INSERT INTO screening_step (organization_id, step, is_left_out) VALUES ($1, 'report', true)`,
        [region.maison.id],
      ),
    ).rejects.toThrow('screening_step_required')
    await expect(aScreeningVersion(region.site.admin, { organization: region.maison.id, steps: [] })).rejects.toThrow()

    await adapt(lead, 'report', texts)
    await publish(lead)
    const html = inWords(await lead.read(`${here}/etapes/5`))
    expect(html).toContain('C’est vous qui appelez.')
    expect(html).toContain('cahier bleu')
  })

  it('shows two people who write one step what each wrote, and loses nothing', async () => {
    const lead = region.maison.lead.visitor
    const page = await lead.read(`${here}/adapter/notice`)
    await adapt(specialist.visitor, 'notice', texts)
    const second = await adapt(lead, 'notice', { textFr: 'Le cahier vert.', textEn: 'The green book.' }, page)
    expect(second.status).toBe(409)
    const html = await second.text()
    expect(html).toContain('Le cahier vert.')
    expect(html).toContain('Notez dans le cahier bleu.')
    const again = await adapt(lead, 'notice', { textFr: 'Le cahier vert.', textEn: 'The green book.' }, html)
    expect(again.status).toBe(303)
    expect(await lead.read(`${here}/adapter/notice`)).toContain('Le cahier vert.')
  })

  it('publishes what was seen only: a step written meanwhile is shown first', async () => {
    const lead = region.maison.lead.visitor
    const page = await lead.read(`${here}/publier`)
    await adapt(specialist.visitor, 'notice', texts)
    const late = await lead.send(`${here}/publier`, { seen: seenIn(page) }, { page })
    expect(late.status).toBe(409)
    expect(inWords(await late.text())).toContain('cahier bleu')
    expect((await publish(lead)).status).toBe(303)
    const { rows } = await region.site.admin.query('SELECT number FROM screening_version')
    expect(rows).toEqual([{ number: 1 }])
  })

  it.each([
    ['100,000 characters', { textFr: 'é'.repeat(100_000), textEn: 'x' }, 'plus'],
    ['a NUL', { textFr: 'a\u0000b', textEn: 'x' }, 'lisible'],
    ['one language alone', { textFr: 'Un texte.', textEn: '' }, 'dans les deux langues'],
    ['a phone number', { textFr: 'Appelez le 819 555-0142.', textEn: 'x' }, 'numéro de téléphone'],
  ])('refuses %s at the field, and keeps what was typed', async (_what, fields, said) => {
    const answer = await adapt(region.maison.lead.visitor, 'notice', fields)
    expect(answer.status).toBe(422)
    expect(inWords(await answer.text())).toContain(said)
  })

  it('reads text from right to left without its hidden signs', async () => {
    const lead = region.maison.lead.visitor
    await adapt(lead, 'notice', { textFr: '\u202eشكرا\u202c merci', textEn: 'thank you' })
    const { rows } = await region.site.admin.query<{ text: string }>('SELECT text_fr AS text FROM screening_step')
    expect(rows[0]?.text).toContain('شكرا')
    expect(rows[0]?.text).not.toMatch(/[\u202a-\u202e]/)
  })

  it('asks again to be read when a new version comes, and shows its keepers who has', async () => {
    const { lead, worker } = region.maison
    await publish(lead.visitor)
    expect(inWords(await worker.visitor.read('/fr/aujourdhui'))).toContain('Un protocole à lire')
    await sayRead(worker.visitor)
    await sayRead(worker.visitor)
    expect(inWords(await worker.visitor.read('/fr/aujourdhui'))).not.toContain('Un protocole à lire')
    expect(inWords(await lead.visitor.read(here))).toContain('1 personne sur 4')
    expect(inWords(await lead.visitor.read(here))).toContain('Wally Maison Ronde, le 1er décembre 2026')
    expect(await worker.visitor.read(here)).not.toContain('Qui a lu')

    await adapt(lead.visitor, 'notice', texts)
    await publish(lead.visitor)
    expect(inWords(await worker.visitor.read('/fr/aujourdhui'))).toContain('version 2')
    expect(inWords(await lead.visitor.read(here))).toContain('0 personne sur 4')
  })

  it('is said read of the version that was seen, never of one that came since', async () => {
    const { lead, worker } = region.maison
    await publish(lead.visitor)
    const page = await worker.visitor.read(here)
    await adapt(lead.visitor, 'notice', texts)
    await publish(lead.visitor)
    await worker.visitor.send(here, { seen: seenIn(page) }, { page, to: `${here}/lu` })
    expect((await region.site.admin.query('SELECT FROM screening_reading')).rowCount).toBe(0)
  })

  it('is taken down and put back, and the log of work follows', async () => {
    const lead = region.maison.lead.visitor
    await publish(lead)
    expect((await lead.send(`${here}/retirer`, {})).status).toBe(303)
    expect((await lead.get(`${here}/etapes/1`)).status).toBe(404)
    expect(await endOf('protocol_key', 1)).toBe('2026-12-01')
    expect(await endOf('mechanism_key', 1)).toBe('2026-12-01')
    await lead.send(here, {}, { to: `${here}/remettre` })
    expect((await lead.get(`${here}/etapes/1`)).status).toBe(200)
    expect(await endOf('protocol_key', 1)).toBeNull()
    expect(await endOf('mechanism_key', 1)).toBeNull()
  })

  it('no longer counts for 12a1 once the step that informs is left out', async () => {
    const lead = region.maison.lead.visitor
    await publish(lead)
    await lead.send(`${here}/enlever/inform`, {})
    await publish(lead)
    expect(await endOf('mechanism_key', 1)).toBe('2026-12-01')
    expect(await endOf('protocol_key', 2)).toBeNull()
  })

  it('tells its keepers that the base has changed since', async () => {
    await aScreeningVersion(region.site.admin, { organization: region.maison.id, base: 0 })
    expect(inWords(await region.maison.lead.visitor.read(here))).toContain('Le protocole de base a changé depuis')
    expect(inWords(await region.maison.lead.visitor.read('/fr/aujourdhui'))).toContain(
      'Le protocole de dépistage de base a changé',
    )
    expect(inWords(await region.maison.worker.visitor.read(here))).not.toContain('a changé depuis')
  })

  it('is nothing at all to a stranger, and to who coordinates no more than that it exists', async () => {
    await adapt(region.maison.lead.visitor, 'notice', texts)
    await publish(region.maison.lead.visitor)
    const unknown = here.replace(region.maison.id, '00000000-0000-4000-8000-000000000000')
    for (const visitor of [region.stranger.lead.visitor, region.ecole.lead.visitor, region.coordinator])
      for (const path of ['', '/etapes/1', '/feuille', '/carte', '/comparer', '/adapter/notice', '/publier']) {
        const [real, none] = [await visitor.get(here + path), await visitor.get(unknown + path)]
        expect([real.status, none.status], path).toEqual([404, 404])
      }
    const list = inWords(await region.coordinator.read('/fr/depistage/organisations'))
    expect(list).toContain('Maison Ronde')
    expect(list).toContain('1er décembre 2026')
    expect(list).not.toContain('cahier bleu')
    expect(await region.stranger.lead.visitor.read('/fr/depistage/organisations')).not.toContain('Maison Ronde')
    expect(await region.ecole.lead.visitor.read('/fr/depistage/organisations')).not.toContain('Maison Ronde')
  })

  it('is searched, narrowed and downloaded by who coordinates', async () => {
    await publish(region.maison.lead.visitor)
    const read = async (query: string) => inWords(await region.coordinator.read(`/fr/depistage/organisations${query}`))
    expect(await read('?q=ecole')).toContain('École Longue')
    expect(await read('?q=ecole')).not.toContain('Maison Ronde')
    expect(await read('?protocole=in-force')).toContain('1 organisation')
    expect(await read(`?q=%25&protocole=xx&ordre=${'9'.repeat(2000)}&page=-1`)).toContain('Rien ne correspond')
    const csv = await region.coordinator.read('/fr/depistage/organisations.csv')
    expect(csv).toContain('Maison Ronde;')
    expect(csv).toContain('2026-12-01')
  })

  it('counts who has read it once a school year, as a number, and not who has left', async () => {
    const queue = aQueueRole(region.site.jobUrl)
    const tasks = screeningTasks({
      clock: clock.clock,
      timeZone: 'America/Toronto',
      baseUrl: '',
      secretKey: Buffer.alloc(32),
    })
    const count = () => tasks['screening-count']?.(queue.tools, {})
    const gone = await someone(region.site, region.maison.id, 'worker', 'Gaston Parti')
    await publish(region.maison.lead.visitor)
    await count()
    const start = await events('protocol-use')
    expect(start).toEqual([])
    await sayRead(region.maison.worker.visitor)
    await sayRead(gone.visitor)
    await count()
    await count()
    expect(await events('protocol-use')).toEqual([{ tags: '', from: '2026-09-01', ends: '2026-12-01', n: 2 }])

    await region.site.admin.query(`UPDATE membership SET until_day = '2026-11-30' WHERE person_id = $1`, [gone.id])
    expect((await gone.visitor.get(here)).status).not.toBe(200)
    await count()
    expect((await events('protocol-use')).map(({ n }) => n)).toEqual([1])
    expect(inWords(await region.maison.lead.visitor.read(here))).not.toContain('Gaston')
    await queue.close()
  })

  it('of an organization that left is read, and no longer changes', async () => {
    await publish(region.maison.lead.visitor)
    await region.site.admin.query(`UPDATE organization SET status = 'left' WHERE id = $1`, [region.maison.id])
    await region.site.admin.query('UPDATE network_member SET left_on = $2 WHERE organization_id = $1', [
      region.maison.id,
      '2026-12-01',
    ])
    const lead = region.maison.lead.visitor
    expect((await lead.get(`${here}/publier`)).status).toBe(404)
    expect((await lead.get(`${here}/adapter/notice`)).status).toBe(404)
    expect(inWords(await lead.read(here))).toContain('a quitté son réseau')
    expect(await region.coordinator.read('/fr/depistage/organisations')).not.toContain('Maison Ronde')
    await region.site.admin.query(`UPDATE organization SET status = 'joined' WHERE id = $1`, [region.maison.id])
    await region.site.admin.query('UPDATE network_member SET left_on = NULL WHERE organization_id = $1', [
      region.maison.id,
    ])
  })
})
