import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aClock } from '../../../tests/clock.ts'
import { aQueueRole } from '../../../tests/queue.ts'
import { aRegion, type Region } from '../collaboration/test-collaboration-site.ts'
import { whereTo } from '../network/test-site.ts'
import { schoolToolTasks } from './jobs.ts'
import { stagesOfAges } from './suggest/suggestions.ts'
import { aSchoolTool } from './test-school-tools.ts'

const { clock } = aClock('2026-10-05T15:00:00Z')
let region: Region
beforeAll(async () => {
  region = await aRegion({ clock })
})
afterAll(() => region.site.close())

const here = '/fr/outils-scolaires'
const facts = { titleFr: 'Trousse inventée', kind: 'tool', stages: ['12-13'], subjects: ['consent'] }
const listed = async (more: Readonly<Record<string, string | readonly string[]>> = {}): Promise<string> =>
  whereTo(await region.maison.worker.visitor.send(`${here}/ajouter`, { ...facts, ...more }))
const hold = (entry: string) => region.ecole.worker.visitor.send(entry, {}, { to: `${entry}/nous-l-avons` })
const records = async (entry: string) =>
  (
    await region.site.admin.query<{ by: string; tags: string; until: string | null; same: boolean }>(
      `SELECT e.organization_id AS by, array_to_string(e.tags, ' ') AS tags, e.ends_on::text AS until, e.same_as = t.evidence_key AS same
       FROM school_tool t JOIN evidence_event e ON e.is_current AND e.source_record = 'school-tool:' || t.id WHERE t.id = $1 ORDER BY e.same_as NULLS FIRST`,
      [entry.split('/').at(-1)],
    )
  ).rows

describe('the register', () => {
  it('is read by the network, changed by who listed, and unknown to strangers', async () => {
    const entry = await listed()
    const { maison, ecole, stranger } = region

    expect(await ecole.reader.visitor.read(entry)).toContain('Trousse inventée')
    expect((await ecole.lead.visitor.get(`${entry}/modifier`)).status).toBe(404)
    expect((await maison.reader.visitor.get(`${entry}/modifier`)).status).toBe(404)
    expect((await stranger.lead.visitor.get(entry)).status).toBe(404)
    expect(await stranger.lead.visitor.read(here)).not.toContain('Trousse inventée')
  })

  it.each([
    [{ titleFr: '', titleEn: '' }, 'Donnez un titre'],
    [{ titleFr: 'é'.repeat(121) }, 'titleFr'],
    [{ titleFr: 'Écrire à lea@exemple.invalid' }, 'contient un courriel'],
    [{ link: 'pas une adresse' }, 'Écrivez une adresse web'],
    [{ kind: '' }, 'Choisissez une nature'],
    [{ stages: ['toujours'] }, 'stades de la liste'],
  ])('refuses with a sentence at the field, and keeps what was typed: %j', async (wrong, said) => {
    const answer = await region.maison.worker.visitor.send(`${here}/ajouter`, {
      ...facts,
      offeredBy: 'Équipe gardée',
      ...wrong,
    })
    const html = await answer.text()

    expect(answer.status).toBe(422)
    expect(html).toContain(said)
    expect(html).toContain('value="Équipe gardée"')
  })

  it('tells the second of two people what the first saved', async () => {
    const entry = await listed()
    const { visitor } = region.maison.worker
    const page = await visitor.read(`${entry}/modifier`)
    await visitor.send(`${entry}/modifier`, { ...facts, titleFr: 'La première' })
    const second = await visitor.send(`${entry}/modifier`, { ...facts, titleFr: 'La seconde' }, { page })
    const html = await second.text()

    expect(second.status).toBe(409)
    expect(html).toContain('La première')
    expect(html).toContain('value="La seconde"')
  })

  it('is searched without accents, and narrowed by stage, theme and kind; as a file too', async () => {
    const network = region.network
    const entry = (titleFr: string, more = {}) =>
      aSchoolTool(region.site.admin, { organization: region.maison.id, network, titleFr, ...more })
    await entry('Éviter les pièges', { stages: ['18-up'], subjects: ['online'], kind: 'video' })
    await entry('Sans stade', { stages: [] })
    const { visitor } = region.ecole.reader
    const list = (query: string) => visitor.read(`${here}?${query}`)

    expect(await list('q=EVITER')).toContain('Éviter les pièges')
    expect(await list('q=EVITER')).not.toContain('Sans stade')
    for (const query of ['stade=18-up', 'theme=online', 'nature=video']) {
      expect(await list(query)).toContain('Éviter les pièges')
      expect(await list(query)).not.toContain('Sans stade')
    }
    expect(await list('stade=none')).toContain('Sans stade')
    expect(await list('q=rien-de-tel')).toContain('Rien ne correspond')
    expect(await list('stade=pirate')).toContain('Sans stade')
    const csv = await (await visitor.get(`${here}/liste.csv?stade=18-up`)).text()
    expect(csv).toContain('Éviter les pièges')
    expect(csv).not.toContain('Sans stade')
    expect((await visitor.get(`${here}/liste.xlsx`)).status).toBe(200)
  })

  it('lists an article or a service in one tap, once a network, with its source', async () => {
    const suggestions = `${here}/propositions`
    const what = 'article:school-community-partnership'
    const first = whereTo(await region.ecole.worker.visitor.send(suggestions, { what }))
    const second = whereTo(await region.maison.worker.visitor.send(suggestions, { what }))

    expect(second).toBe(first)
    expect(await region.maison.worker.visitor.read(first)).toContain('avec ses propres sources')
    expect(await region.maison.worker.visitor.read(suggestions)).toContain('Déjà au répertoire')
    expect((await region.maison.worker.visitor.send(suggestions, { what: 'article:made-up' })).status).toBe(422)
  })

  it('guesses no stage: it comes from ages that are said', () => {
    expect(stagesOfAges(undefined, undefined)).toEqual([])
    expect(stagesOfAges(12, 17)).toEqual(['12-13', '14-17'])
    expect(stagesOfAges(16, undefined)).toEqual(['14-17', '18-up'])
    expect(stagesOfAges(undefined, 11)).toEqual(['under-12'])
  })
})

describe('the log of work', () => {
  it('tells of one thing, however many have it, and ends it when it is taken out', async () => {
    const entry = await listed()
    await hold(entry)
    await hold(entry)
    const { maison, ecole } = region
    expect(await records(entry)).toMatchObject([
      { by: maison.id, until: null },
      { by: ecole.id, until: null, same: true },
    ])

    await maison.worker.visitor.send(`${entry}/retirer`, {})
    expect((await records(entry)).map(({ until }) => until)).toEqual(['2026-10-05', null])
    expect(await ecole.reader.visitor.read(`${here}/plan/${ecole.id}`)).toContain('Retiré du répertoire du réseau')
    await maison.worker.visitor.send(entry, {}, { to: `${entry}/remettre` })
    expect((await records(entry)).map(({ until }) => until)).toEqual([null, null])

    await ecole.worker.visitor.send(`${entry}/nous-ne-l-avons-plus/${ecole.id}`, {})
    expect((await records(entry)).map(({ until }) => until)).toEqual([null, '2026-10-05'])
    await hold(entry)
    expect((await records(entry)).map(({ until }) => until)).toEqual([null, null])
  })

  it('says soon, for everyone who has it, what the entry says today', async () => {
    const entry = await listed({ stages: [] })
    await hold(entry)
    await region.maison.worker.visitor.send(`${entry}/modifier`, { ...facts, stages: ['12-13', '14-17'] })
    const queue = aQueueRole(region.site.jobUrl)
    const jobs = { clock, timeZone: 'America/Toronto', baseUrl: '', secretKey: Buffer.alloc(32) }
    for (let n = 0; n < 2; n += 1) await schoolToolTasks(jobs)['school-tool-follow']?.(queue.tools, {})
    await queue.close()

    expect((await records(entry)).map(({ tags }) => tags)).toEqual(
      Array.from({ length: 2 }, () => 'kind:tool stage:12-13 stage:14-17 subject:consent'),
    )
  })

  it('is told by who has it, and by nobody else for them', async () => {
    const entry = await listed()
    const { ecole, stranger, maison } = region

    expect((await stranger.worker.visitor.post(`${entry}/nous-l-avons`, {})).status).toBe(403)
    expect((await maison.worker.visitor.get(`${entry}/nous-ne-l-avons-plus/${ecole.id}`)).status).toBe(404)
    expect((await maison.worker.visitor.get(`${here}/plan/${ecole.id}`)).status).toBe(404)
  })
})
