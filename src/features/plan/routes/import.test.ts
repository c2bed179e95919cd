import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aMembership, aPerson } from '../../../../tests/people.ts'
import { anUpdate } from '../../../../tests/plan.ts'
import { aRow, aWorkbook, sheetData } from '../../../kernel/table/test-workbook.ts'
import { openSite, whereTo, type Site } from '../../network/test-site.ts'
import { aClock, aPlan, historyOf, stateOf } from '../test-plan.ts'

const time = aClock()
let site: Site
let plan: Awaited<ReturnType<typeof aPlan>>
beforeAll(async () => {
  site = await openSite({ clock: time.clock })
})
afterAll(() => site.close())
beforeEach(async () => {
  time.setTo('2026-12-07T15:00:00Z')
  plan = await aPlan(site)
})

type Row = Record<string, string | number | null>
interface Json {
  columns: { id: string; heading: string }[]
  rows: Row[]
}

const here = (rest: string) => `/fr/plans/${plan.adoption}/${rest}`
const taken = async (): Promise<Json> => JSON.parse(await plan.lead.read(here('plan.json'))) as Json
const rowOf = ({ rows }: Json, code: string): Row => rows.find((row) => row['code'] === code) ?? {}
const jsonFile = (json: Json) => ({ name: 'plan.json', bytes: new TextEncoder().encode(JSON.stringify(json)) })
const csvFile = (text: string) => ({ name: 'plan.csv', bytes: new TextEncoder().encode(text) })

/** The plan's own file, changed, sent back. @returns the address of its preview */
async function sent(change: (json: Json) => void, lead = plan.lead): Promise<string> {
  const json = await taken()
  change(json)
  return whereTo(await lead.upload(here('importer'), jsonFile(json)))
}
const cells = (code: string, values: Row) => (json: Json) => void Object.assign(rowOf(json, code), values)

/** As people read it: spaces that do not break are spaces, and signs are themselves. */
const plain = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/[\s\u00a0\u202f]+/g, ' ')
const shown = async (path: string) => plain(await plan.lead.read(path))
const stampIn = (html: string): string => /name="seen" value="([^"]*)"/.exec(html)?.[1] ?? ''
async function confirm(path: string, page?: string): Promise<Response> {
  const html = page ?? (await plan.lead.read(path))
  return plan.lead.send(path, { seen: stampIn(html) }, { page: html })
}

/** Everything a file could change. */
async function everything(): Promise<unknown> {
  const { rows } = await site.admin.query(
    `SELECT a.*, (SELECT count(*) FROM action_update u WHERE u.adopted_action_id = a.id) AS updates
     FROM adopted_action a WHERE adoption_id = $1 ORDER BY action_id`,
    [plan.adoption],
  )
  return rows
}
const adopted = async (code: string) =>
  (
    await site.admin.query('SELECT * FROM adopted_action WHERE adoption_id = $1 AND action_id = $2', [
      plan.adoption,
      code,
    ])
  ).rows[0]
const ranked = async () =>
  (
    await site.admin.query<{ code: string }>(
      'SELECT coalesce(action_id, title_fr) AS code FROM adopted_action WHERE adoption_id = $1 ORDER BY rank',
      [plan.adoption],
    )
  ).rows.map(({ code }) => code)

describe('a file that comes back as it left', () => {
  it.each([
    ['fr', 'plan.xlsx'],
    ['en', 'plan.xlsx'],
    ['fr', 'plan.csv'],
    ['en', 'plan.csv'],
    ['fr', 'plan.json'],
    ['en', 'plan.json'],
  ])('changes nothing: %s %s', async (lang, name) => {
    await site.admin.query('UPDATE membership SET until_day = $2 WHERE id = $1', [plan.carrierMembership, '2026-12-01'])
    const file = await plan.lead.get(`/${lang}/plans/${plan.adoption}/${name}`)
    const bytes = new Uint8Array(await file.arrayBuffer())

    const preview = whereTo(await plan.lead.upload(here('importer'), { name, bytes }))
    const page = await shown(preview)

    expect(page).toContain('lignes lues27')
    expect(page).toContain('Ce fichier dit la même chose que le plan')
  })

  it('says who carries each action by work e-mail, and its step by the plan’s number', async () => {
    const { rows } = await site.admin.query('SELECT email FROM person WHERE id = $1', [plan.carrierId])
    const row = rowOf(await taken(), 'A6')

    expect(row).toMatchObject({ chosen: 'oui', rank: 2, step: '0', person: rows[0].email, due_on: '2026-11-30' })
    expect(rowOf(await taken(), 'A7')).toMatchObject({ chosen: 'non', rank: null, step: null, outcomes: null })
  })
})

describe('a file that was changed', () => {
  const change = (json: Json) => {
    cells('A9', { step: 50, rank: 1, person: 'Léa Responsable', starts_on: '2026-10-01', place: 'École du Pont' })(json)
    cells('A6', { title_fr: 'Notre titre', effort: 'lourd', person: null, due_on: null })(json)
    cells('A3', { chosen: 'non' })(json)
    cells('A21', { chosen: 'oui', step: 20 })(json)
  }

  it('is shown action by action, and written only once it is confirmed, in one go', async () => {
    const before = await everything()
    const preview = await sent(change)
    const html = await plan.lead.read(preview)
    const page = plain(html)
    expect(page).toContain('actions qui changent4')
    expect(page).toMatch(/Étape : avant : 0 % · Non commencée ensuite : 50 % · En cours/)
    expect(page).toMatch(/Personne responsable : avant : Yves Porteur ensuite : rien/)
    expect(await everything()).toEqual(before)

    const answer = await confirm(preview, html)

    expect(whereTo(answer)).toBe(preview)
    expect(await ranked()).toEqual(['A9', 'A6', 'A21'])
    expect(await adopted('A9')).toMatchObject({ state: '50', person_id: plan.leadId, place: 'École du Pont' })
    expect(await adopted('A6')).toMatchObject({
      title_fr: 'Notre titre',
      effort: 'heavy',
      person_id: null,
      due_on: null,
    })
    const added = await adopted('A21')
    expect(added.outcomes.length).toBeGreaterThan(0)
    expect(await historyOf(site, added.id)).toMatchObject([{ to_state: '20', via: 'import', person_id: plan.leadId }])
    expect(await site.deeds(plan.organization)).toEqual(
      expect.arrayContaining(['action.unchosen', 'action.chosen', 'action.adapted', 'plan.ranked', 'plan.imported']),
    )
  })

  it('is written once when confirmed many times at once', async () => {
    const preview = await sent(change)
    const html = await plan.lead.read(preview)

    const answers = await Promise.all(
      Array.from({ length: 8 }, () =>
        plan.lead.post(preview, {
          csrf: /name="csrf" value="([^"]*)"/.exec(html)?.[1] ?? '',
          key: crypto.randomUUID(),
          seen: stampIn(html),
        }),
      ),
    )

    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]))
    expect(await historyOf(site, plan.actions.last)).toHaveLength(1)
    expect((await site.deeds(plan.organization)).filter((deed) => deed === 'plan.imported')).toHaveLength(1)
  })

  it('is shown again when somebody changed the plan since the preview, and nothing is written', async () => {
    const preview = await sent(cells('A9', { step: '50' }))
    const html = await plan.lead.read(preview)
    await anUpdate(site.admin, { action: plan.actions.last, person: plan.leadId, to: '30' })

    const stale = await confirm(preview, html)
    const again = await stale.text()

    expect(stale.status).toBe(409)
    expect(plain(again)).toContain('Le plan a changé entre-temps')
    expect(plain(again)).toContain('avant : 30 % · Amorcée')
    expect(await stateOf(site, plan.actions.last)).toBe('30')
    expect((await confirm(preview)).status).toBe(303)
    expect(await stateOf(site, plan.actions.last)).toBe('50')
  })

  it('says which actions changed on the site since the file left', async () => {
    const json = await taken()
    await anUpdate(site.admin, { action: plan.actions.last, person: plan.leadId, to: '75' })

    const page = await shown(whereTo(await plan.lead.upload(here('importer'), jsonFile(json))))

    expect(page).toContain('action qui change1')
    expect(page).toContain('Changée sur le site depuis la sortie de ce fichier')
  })

  it('sets an action aside, and keeps one with a history from being unchosen', async () => {
    await anUpdate(site.admin, { action: plan.actions.first, person: plan.leadId, to: '20' })
    const refused = await sent(cells('A3', { chosen: 'non' }))
    expect(await shown(refused)).toContain('D4 : cette action a un historique')

    await confirm(await sent(cells('A3', { step: 'Mise de côté' })))

    expect(await stateOf(site, plan.actions.first)).toBe('set-aside')
  })
})

describe('taking an import back', () => {
  const undo = (preview: string) => plan.lead.send(preview, {}, { to: `${preview}/annuler` })

  it('puts back steps, words, choices and order, by updates that the history keeps', async () => {
    await site.admin.query('UPDATE adopted_action SET effort = $2 WHERE id = $1', [plan.actions.first, 'light'])
    const preview = await sent((json) => {
      cells('A9', { step: '50', rank: 1 })(json)
      cells('A3', { chosen: 'non' })(json)
      cells('A6', { place: 'Ailleurs' })(json)
      cells('A21', { chosen: 'oui' })(json)
    })
    await confirm(preview)
    expect(await ranked()).toEqual(['A9', 'A6', 'A21'])

    await undo(preview)

    expect(await shown(preview)).toContain('Défait : plan.json')
    expect(await ranked()).toEqual(['A3', 'A6', 'A9'])
    expect(await adopted('A3')).toMatchObject({ id: plan.actions.first, effort: 'light', state: '0' })
    expect((await adopted('A6')).place).toBeNull()
    expect((await historyOf(site, plan.actions.last)).map(({ to_state }) => to_state)).toEqual(['50', '0'])
  })

  it('leaves what somebody touched since, and says so', async () => {
    const preview = await sent(cells('A9', { step: '50' }))
    await confirm(preview)
    await anUpdate(site.admin, { action: plan.actions.last, person: plan.leadId, to: '75' })

    const answer = await undo(preview)

    expect(await stateOf(site, plan.actions.last)).toBe('75')
    expect(plain(await (await plan.lead.get(whereTo(answer))).text())).toContain('Ce qui a été touché depuis est resté')
  })

  it('is over after 30 days', async () => {
    const preview = await sent(cells('A9', { step: '50' }))
    await confirm(preview)
    time.setTo('2027-01-07T15:00:00Z')

    expect(await shown(preview)).toContain('Le délai de 30 jours est passé')
    await undo(preview)
    expect(await stateOf(site, plan.actions.last)).toBe('50')
  })
})

describe('cells that are wrong', () => {
  it('are named, all of them, and nothing is written', async () => {
    const before = await everything()
    const preview = await sent((json) => {
      cells('A9', { step: '42' })(json)
      cells('A6', { starts_on: '2026-08-31', place: 'Ailleurs' })(json)
      cells('A21', { chosen: 'peut-être' })(json)
    })
    const html = await plan.lead.read(preview)
    const page = plain(html)

    expect(page).toContain('lignes lues27')
    expect(page).toContain('3 cellules à corriger')
    expect(page).toContain('F10 : 42 n’est pas une étape du plan. Écrivez 0, 20, 30, 50, 75, 100 ou « mise de côté ».')
    expect(page).toContain('H7 : le 2026-08-31 précède la période du plan.')
    expect(page).toContain('D22 : « peut-être » n’est ni oui ni non.')
    expect(html).not.toContain('name="seen"')
    expect((await confirm(preview, html)).status).not.toBe(303)
    const stamp = stampIn(await plan.lead.read(await sent(cells('A9', { step: '50' }))))
    expect((await plan.lead.send(preview, { seen: stamp }, { page: html })).status).toBe(422)
    expect(await everything()).toEqual(before)
  })

  it.each<[string, string, Row, string]>([
    ['a person of elsewhere', 'A9', { person: 'x@ailleurs.invalid' }, 'G10 : personne ici n’a le courriel'],
    ['a due date before the start', 'A9', { starts_on: '2026-10-02', due_on: '2026-10-01' }, 'I10 : le 2026-10-01'],
    ['a day in words', 'A9', { due_on: '3 mars 2027' }, 'I10 : « 3 mars 2027 » n’est pas une date'],
    ['an effort nobody knows', 'A9', { effort: 'énorme' }, 'J10 : « énorme » n’est pas un effort'],
    ['a target group of nowhere', 'A9', { targets: 'boys, martiens' }, 'L10 : « martiens » n’est pas un public'],
    ['an outcome of another action', 'A9', { outcomes: '9a, 3b' }, 'M10 : « 3b » n’est pas un résultat'],
    ['no step', 'A9', { step: null }, 'F10 : une action retenue a toujours une étape'],
    ['a step of an action not chosen', 'A21', { step: '20' }, 'F22 : cette action n’est pas retenue'],
    ['a rank that is none', 'A9', { rank: 'premier' }, 'E10 : « premier » n’est pas un rang'],
    ['a place too long', 'A9', { place: 'x'.repeat(121) }, 'K10 : ce texte a plus de 120 caractères'],
    ['a text of 100,000 characters', 'A9', { statement_fr: 'x'.repeat(100_000) }, 'P10 : ce texte a plus de 2000'],
    ['an unknown code', 'A9', { code: 'A99' }, 'A10 : « A99 » n’est pas une action de ce plan'],
    ['a code twice', 'A9', { code: 'A3' }, 'A10 : « A3 » est déjà à la ligne 4'],
    ['no code', 'A9', { code: null }, 'A10 : le code de l’action manque'],
  ])('%s', async (_what, code, values, sentence) => {
    expect(await shown(await sent(cells(code, values)))).toContain(sentence)
  })

  it('says that a person named has left, and lets who left stay where nothing was typed', async () => {
    const json = await taken()
    const email = rowOf(json, 'A6')['person'] as string
    await site.admin.query('UPDATE membership SET until_day = $2 WHERE id = $1', [plan.carrierMembership, '2026-12-01'])

    const preview = whereTo(
      await plan.lead.upload(here('importer'), jsonFile((cells('A9', { person: email, place: 'Ici' })(json), json))),
    )
    const page = await shown(preview)

    expect(page).toContain('1 cellule à corriger')
    expect(page).toContain(`G10 : « ${email} » ne travaille plus ici`)
  })

  it('keeps a step at 0 before the period begins', async () => {
    await site.admin.query(`UPDATE adoption SET starts_on = '2027-01-01' WHERE id = $1`, [plan.adoption])

    expect(await shown(await sent(cells('A3', { step: '20' })))).toContain('F4 : la période du plan n’a pas commencé')
  })
})

describe('files as people really send them', () => {
  const head = ['Code', 'Étape', 'Rang']
  const workbook = (xml: string, more = {}) => ({
    name: 'plan.xlsx',
    bytes: aWorkbook({ sheets: [{ name: 'Plan', xml }], ...more }),
  })

  it('reads the headings of the other language, in any order', async () => {
    const preview = whereTo(await plan.lead.upload(here('importer'), csvFile('Step,Code\n30,A3\nIn progress,a6')))
    const page = await shown(preview)

    expect(page).toContain('actions qui changent2')
    expect(page).toMatch(/ensuite : 30 % · Amorcée/)
    expect(page).toMatch(/ensuite : 50 % · En cours/)
  })

  it('says which column it does not know, and which are absent', async () => {
    const page = await shown(whereTo(await plan.lead.upload(here('importer'), csvFile('Code;Avancement\nA3;50'))))

    expect(page).toContain('leur titre est inconnu ici : « Avancement »')
    expect(page).toContain('Colonnes absentes du fichier')
    expect(page).toContain('Ce fichier dit la même chose que le plan')
  })

  it('tells of merged cells, formulas and hidden sheets before anything is written', async () => {
    const xml = `${sheetData(aRow(1, head), aRow(2, ['A3', 20, 1]).replace('<v>20</v>', '<f>10+10</f><v>20</v>'), aRow(3, ['A6', '0']))}<mergeCells><mergeCell ref="C2:C3"/></mergeCells>`
    const file = {
      name: 'plan.xlsx',
      bytes: aWorkbook({
        sheets: [
          { name: 'Plan', xml },
          { name: 'Brouillon', xml, state: 'hidden' },
        ],
      }),
    }

    const page = await shown(whereTo(await plan.lead.upload(here('importer'), file)))

    expect(page).toContain('C2:C3')
    expect(page).toContain('B2')
    expect(page).toContain('Brouillon')
    expect(page).toContain('action qui change1')
  })

  it.each([
    ['10,000 lines', () => csvFile(`Code\n${'A3\n'.repeat(10_000)}`), /lignes/],
    ['a macro', () => workbook(sheetData(aRow(1, head)), { parts: { 'xl/vbaProject.bin': 'x' } }), /macro/],
    ['no column of codes', () => csvFile('Action;Étape\nA3;50'), /Aucune colonne n’a le titre « Code »/],
    [
      'a column twice',
      () => csvFile('Code;Étape;Step\nA3;50;20'),
      /Les colonnes B, C portent toutes le titre « Étape »/,
    ],
    ['nothing', () => csvFile(''), /vide/],
  ])('refuses %s, in words', async (_what, file, sentence) => {
    const answer = await plan.lead.upload(here('importer'), file())

    expect(answer.status).toBe(422)
    expect(plain(await answer.text())).toMatch(sentence)
  })

  it('keeps a text that looks like a formula as text, both ways', async () => {
    await confirm(await sent(cells('A9', { place: '=HYPERLINK("http://x.invalid")' })))

    expect((await adopted('A9')).place).toBe('=HYPERLINK("http://x.invalid")')
    expect(await plan.lead.read(here('plan.csv'))).toContain(`'=HYPERLINK`)
  })
})

describe('who may', () => {
  it('lets members take the plan out, and leads alone bring it back', async () => {
    expect((await plan.carrier.get(here('plan.xlsx'))).status).toBe(200)
    expect((await plan.carrier.get(here('importer'))).status).toBe(404)
    expect((await plan.coordinator.get(here('plan.csv'))).status).toBe(404)
    expect((await plan.coordinator.get(here('importer'))).status).toBe(404)
    expect((await plan.coordinator.get(here('imprimer'))).status).toBe(200)
  })

  it('tells a stranger nothing: not a file, not a preview, not by the ids of another plan', async () => {
    const other = await aPlan(site)
    const preview = await sent(cells('A9', { step: '50' }))
    const crossed = preview.replace(plan.adoption, other.adoption)

    for (const path of [here('plan.json'), here('importer'), here('imprimer'), preview, crossed])
      expect((await other.lead.get(path)).status).toBe(404)
    expect(
      (await other.lead.send(here('importer'), { seen: '' }, { page: await other.lead.read('/fr'), to: preview }))
        .status,
    ).toBe(404)
    expect(await stateOf(site, plan.actions.last)).toBe('0')
  })

  it('takes an id of another organization’s own action for one it does not know', async () => {
    const other = await aPlan(site)

    expect(await shown(await sent(cells('A9', { code: `own:${other.actions.last}` })))).toContain(
      `A10 : « own:${other.actions.last} » n’est pas une action de ce plan`,
    )
  })

  it('lets the coordinator bring back the plan of a table', async () => {
    await site.admin.query('UPDATE adopted_action SET organization_id = NULL, network_id = $2 WHERE adoption_id = $1', [
      plan.adoption,
      plan.network,
    ])
    await site.admin.query('UPDATE adoption SET organization_id = NULL, network_id = $2 WHERE id = $1', [
      plan.adoption,
      plan.network,
    ])
    const json = JSON.parse(await plan.coordinator.read(here('plan.json'))) as Json
    cells('A9', { step: '20', person: 'Coralie Coordonne' })(json)
    const preview = whereTo(await plan.coordinator.upload(here('importer'), jsonFile(json)))
    const html = await plan.coordinator.read(preview)

    await plan.coordinator.send(preview, { seen: stampIn(html) }, { page: html })

    expect(await adopted('A9')).toMatchObject({ state: '20', person_id: plan.coordinatorId })
    expect((await plan.lead.get(here('importer'))).status).toBe(404)
  })

  it('changes nothing once the organization has left', async () => {
    await site.admin.query(`UPDATE organization SET status = 'left' WHERE id = $1`, [plan.organization])

    expect((await plan.lead.get(here('importer'))).status).toBe(404)
    expect((await plan.lead.get(here('plan.csv'))).status).toBe(200)
  })

  it('names a colleague only when one alone has that name', async () => {
    for (const name of ['Yves Porteur', 'Alix Seul'])
      await aMembership(site.admin, {
        organization: plan.organization,
        role: 'worker',
        person: await aPerson(site.admin, { name }),
      })

    expect(await shown(await sent(cells('A9', { person: 'yves porteur' })))).toContain('plusieurs personnes ici')
    expect(await shown(await sent(cells('A9', { person: 'alix seul' })))).toContain('ensuite : Alix Seul')
  })
})
