import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aQueueRole } from '../../../../tests/queue.ts'
import { whereTo } from '../../network/test-site.ts'
import { aTeam, type Team } from '../test-evidence-site.ts'
import { aCount, anEvidence } from '../test-evidence.ts'
import { importTasks } from './import-tasks.ts'

let team: Team
const noon = { clock: { now: () => new Date('2026-12-07T17:00:00Z'), newId: () => crypto.randomUUID() } }
beforeAll(async () => {
  team = await aTeam()
})
afterAll(() => team.site.close())

const csv = (text: string, name = 'feuille.csv') => ({ name, bytes: new TextEncoder().encode(text) })
const plain = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
const send = async (text: string, fields: Record<string, string> = {}, by = team.worker) =>
  whereTo(await by.upload('/fr/travail/importer', csv(text), { type: 'activity', ...fields }))
const shown = async (path: string, by = team.worker) => plain(await by.read(path))
const confirm = async (path: string) => whereTo(await team.worker.send(path, {}))
const undo = (path: string) => team.worker.send(path, {}, { to: `${path}/defaire` })
const rows = async (sql: string, values: unknown[] = []) => (await team.site.admin.query(sql, values)).rows
const logged = (title: string) =>
  rows(
    `SELECT e.starts_on::text AS day, e.tags, e.is_withdrawn AS withdrawn, p.counts -> 0 -> 'n' AS n FROM evidence_event e
     LEFT JOIN evidence_event p ON p.about = e.record_key AND p.is_current WHERE e.title = $1 AND e.is_current ORDER BY e.starts_on, n`,
    [title],
  )

const heads = 'Date;Activité;Genre;Clientèle;But;Présents;Remarques\n'
/** The columns of these heads, as the page proposes them. */
const columns = {
  c0: 'starts_on',
  c1: 'title',
  c2: 'facet.kind',
  c3: 'facet.audience',
  c4: 'facet.purpose',
  c5: 'count.participations',
  c6: '',
}

async function told(text: string): Promise<string> {
  const path = await send(text)
  if (!path.includes('colonnes')) {
    const answer = await team.worker.get(path)
    if (answer.status !== 303 && answer.status !== 302) return path
  }
  await team.worker.send(`${path}/colonnes`, columns)
  return path
}

describe('the sheet that people already keep', () => {
  it('says once what its columns are, shows what it would log, and logs it when confirmed', async () => {
    const path = await told(
      `${heads}2026-11-03;Soirée du mardi;Atelier;Jeunes;Sensibilisation;14;RAS\n22/11/2026;Soirée du mardi;atelier;jeunes, parents;sensibilisation;9;\n`,
    )

    const preview = await shown(path)
    expect(preview).toContain('Consigner 2 lignes')
    expect(preview).toContain('Colonnes non lues : « Remarques ».')
    expect(await logged('Soirée du mardi')).toEqual([])

    expect(await shown(await confirm(path))).toContain('2 lignes ajoutées')
    expect(await logged('Soirée du mardi')).toMatchObject([
      { day: '2026-11-03', n: 14 },
      { day: '2026-11-22', n: 9, tags: ['audience:parents', 'audience:youth', 'kind:workshop', 'purpose:awareness'] },
    ])
  })

  it('is recognized the next time, and adds nothing when it is the same', async () => {
    const text = `${heads}2026-11-05;Encore elle;Atelier;Jeunes;Sensibilisation;3;\n`
    await confirm(await told(text))
    const again = await shown(await send(text))
    expect(again).toContain('Tout est déjà là')
    expect(again).toContain('déjà là 1')
  })

  it('keeps two rows that say the same, since two things happened', async () => {
    const row = '2026-11-06;Deux fois;Atelier;Jeunes;Sensibilisation;3;\n'
    await confirm(await told(heads + row + row))
    expect(await logged('Deux fois')).toHaveLength(2)
    expect(await shown(await send(heads + row + row))).toContain('déjà là 2')
  })

  it('tells what is wrong cell by cell, in words, and logs nothing', async () => {
    const path = await told(
      `${heads}2030-01-01;Trop tôt;Atelier;Jeunes;Sensibilisation;3;\nhier;Jour;Atelier;Jeunes;Sensibilisation;3;\n2026-11-04;Nombre;Atelier;Jeunes;Sensibilisation;deux;\n2026-11-04;Moitié;Atelier;Jeunes;Sensibilisation;1,5;\n2030-11-04;Genre;Fête;Jeunes;Sensibilisation;3;\n2026-11-04;Moins;Atelier;Jeunes;Sensibilisation;-3;\n03/04/2026;Deux sens;Atelier;Jeunes;Sensibilisation;3;\n2026-11-04;Joindre moi@exemple.invalid;Atelier;Jeunes;Sensibilisation;3;\n`,
    )
    const preview = await shown(path)
    for (const said of [
      'A2 Premier jour 2030-01-01 « Premier jour » est dans l’avenir.',
      'A3 Premier jour hier Ce n’est pas une date.',
      'F4',
      'F5',
      'C6 Nature Fête Ce choix n’est pas dans la liste.',
      'A6 Premier jour 2030-11-04 « Premier jour » est dans l’avenir.',
      'F7',
      'A8 Premier jour 03/04/2026 Cette date se lit de deux façons.',
      'B9',
    ])
      expect(preview).toContain(said)
    expect(preview).toContain('cellules à revoir 9')
    await team.worker.send(path, {})
    expect(await logged('Nombre')).toEqual([])
  })

  it('is undone for 30 days, by versions, and can be brought in again', async () => {
    const text = `${heads}2026-11-07;À défaire;Atelier;Jeunes;Sensibilisation;21;\n`
    const path = await told(text)
    await confirm(path)
    await undo(path)
    expect(await shown(path)).toContain('est défait')
    expect(await logged('À défaire')).toMatchObject([{ withdrawn: true, n: 21 }])

    const again = await send(text)
    expect(await shown(again)).toContain('Remettre')
    await confirm(again)
    expect(await logged('À défaire')).toMatchObject([{ withdrawn: false, n: 21 }])
  })

  it('does one thing when it is confirmed twice, or twice at once', async () => {
    const path = await told(`${heads}2026-11-08;Une fois;Atelier;Jeunes;Sensibilisation;5;\n`)
    await Promise.all([team.worker.send(path, {}), team.worker.send(path, {})])
    await team.worker.send(path, {})
    expect(await logged('Une fois')).toHaveLength(1)
  })

  it('is written in the background when it is large, with progress', async () => {
    const many = Array.from(
      { length: 450 },
      (_, at) =>
        `2026-10-${String((at % 28) + 1).padStart(2, '0')};Grande feuille;Atelier;Jeunes;Sensibilisation;${at + 5};`,
    )
    const path = await told(heads + many.join('\n'))
    expect(await shown(path)).toContain('en arrière-plan')
    expect(await shown(await confirm(path))).toContain('Lignes consignées : 0 sur 450')
    expect(await logged('Grande feuille')).toEqual([])

    const queue = aQueueRole(team.site.jobUrl)
    const run = () => importTasks({ ...noon, timeZone: 'America/Toronto' })['evidence-import']?.(queue.tools, {})
    await Promise.all([run(), run()])
    await run()
    await queue.close()

    expect(await logged('Grande feuille')).toHaveLength(450)
    expect(await shown(path)).toContain('450 lignes ajoutées')
    expect(
      await rows(
        `SELECT DISTINCT recorded_by = $1 AS "isTheirs", via FROM evidence_event WHERE title = 'Grande feuille'`,
        [team.workerId],
      ),
    ).toEqual([{ isTheirs: true, via: 'import' }])
  })
})

describe('the list as it was taken away', () => {
  const taken = async (): Promise<string> => (await team.worker.get('/fr/travail.csv')).text()

  it('comes back with no change', async () => {
    const { organization, partner } = team
    await anEvidence(team.site.admin, {
      organization,
      partners: [{ id: partner }],
      startsOn: '2026-09-10',
      counts: [],
      tags: ['kind:other', 'purpose:awareness', 'audience:youth', 'subject:other'],
    })
    await anEvidence(team.site.admin, {
      organization,
      type: 'case-tally',
      startsOn: '2026-09-01',
      endsOn: '2026-09-30',
      tags: ['condition:took-part'],
      counts: [aCount('situations', 1200), aCount('situations-meeting', 7)],
    })
    await anEvidence(team.site.admin, {
      organization: partner,
      partners: [{ id: organization }],
      startsOn: '2026-09-11',
    })
    const answer = await shown(await send(await taken()))
    expect(answer).toContain('Tout est déjà là')
    expect(answer).not.toContain('à revoir')
  })

  it('corrects what was changed in it, and nothing else', async () => {
    const title = 'Titre à changer'
    const record = await anEvidence(team.site.admin, { organization: team.organization, title })
    await anEvidence(team.site.admin, {
      organization: team.organization,
      type: 'participation',
      about: record,
      tags: ['purpose:awareness', 'audience:youth'],
      counts: [aCount('participations', 12)],
      startsOn: '2026-10-05',
    })
    const changed = (await taken()).replace(title, 'Titre changé')
    const path = await send(changed)
    expect(await shown(path)).toContain('à corriger 1')
    await confirm(path)
    expect(await logged('Titre changé')).toMatchObject([{ n: 12, withdrawn: false }])
    expect(await rows('SELECT count(*)::int AS n FROM evidence_event WHERE record_key = $1', [record])).toEqual([
      { n: 2 },
    ])

    await undo(path)
    expect(await logged(title)).toMatchObject([{ n: 12 }])
  })

  it('does not change what another organization logged', async () => {
    await anEvidence(team.site.admin, {
      organization: team.partner,
      partners: [{ id: team.organization }],
      title: 'Le leur',
    })
    expect(await shown(await send((await taken()).replace('Le leur', 'Le nôtre')))).toContain(
      'elle seule peut le corriger',
    )
  })
})

describe('who may', () => {
  it('is who does more than read there; nobody else sees the file', async () => {
    const path = await told(`${heads}2026-11-09;À nous;Atelier;Jeunes;Sensibilisation;5;\n`)
    expect((await team.colleague.get(path)).status).toBe(200)
    for (const visitor of [team.reader, team.partnerWorker, team.coordinator, team.stranger]) {
      expect((await visitor.get(path)).status).toBe(404)
      expect((await visitor.send(path, {})).status).toBe(404)
    }
    expect((await team.reader.get('/fr/travail/importer')).status).toBe(404)
  })
})

describe('a file that is no sheet', () => {
  it.each([
    ['empty', '', 'vide'],
    ['with one heading twice', 'Date;Date\n2026-01-01;2026-01-02\n', 'Deux colonnes s’appellent « Date »'],
  ])('is refused in words: %s', async (_what, text, sentence) => {
    const answer = await team.worker.upload('/fr/travail/importer', csv(text), { type: 'activity' })
    expect(answer.status).toBe(422)
    expect(plain(await answer.text())).toContain(sentence)
  })
})
