import { describe, expect, it } from 'vitest'
import { aMembership, aPerson } from '../../../../tests/people.ts'
import { aRow, aWorkbook, sheetData } from '../../../kernel/table/test-workbook.ts'
import { whereTo } from '../../network/test-site.ts'
import { aPlan, storedState } from '../test-plan.ts'
import {
  adopted,
  cells,
  confirm,
  csvFile,
  everything,
  here,
  jsonFile,
  openPlanImportDesk,
  plain,
  plan,
  rowOf,
  uploaded,
  shown,
  site,
  stampIn,
  taken,
  type FileJson,
  type FileRow,
} from './test-import-desk.ts'

openPlanImportDesk()

describe('cells that are wrong', () => {
  it('are named, all of them, and nothing is written', async () => {
    const before = await everything()
    const preview = await uploaded((json) => {
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
    const stamp = stampIn(await plan.lead.read(await uploaded(cells('A9', { step: '50' }))))
    expect((await plan.lead.send(preview, { seen: stamp }, { page: html })).status).toBe(422)
    expect(await everything()).toEqual(before)
  })

  it.each<[string, string, FileRow, string]>([
    ['a person of elsewhere', 'A9', { person: 'x@ailleurs.invalid' }, 'G10 : personne ici n’a le courriel'],
    ['a due date before the start', 'A9', { starts_on: '2026-10-02', due_on: '2026-10-01' }, 'I10 : le 2026-10-01'],
    ['a day in words', 'A9', { due_on: '3 brumaire 2027' }, 'I10 : « 3 brumaire 2027 » n’est pas une date'],
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
    expect(await shown(await uploaded(cells(code, values)))).toContain(sentence)
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

    expect(await shown(await uploaded(cells('A3', { step: '20' })))).toContain(
      'F4 : la période du plan n’a pas commencé',
    )
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
    await confirm(await uploaded(cells('A9', { place: '=HYPERLINK("http://x.invalid")' })))

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
    const preview = await uploaded(cells('A9', { step: '50' }))
    const crossed = preview.replace(plan.adoption, other.adoption)

    for (const path of [here('plan.json'), here('importer'), here('imprimer'), preview, crossed])
      expect((await other.lead.get(path)).status).toBe(404)
    expect(
      (await other.lead.send(here('importer'), { seen: '' }, { page: await other.lead.read('/fr'), to: preview }))
        .status,
    ).toBe(404)
    expect(await storedState(site, plan.actions.last)).toBe('0')
  })

  it('takes an id of another organization’s own action for one it does not know', async () => {
    const other = await aPlan(site)

    expect(await shown(await uploaded(cells('A9', { code: `own:${other.actions.last}` })))).toContain(
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
    const json = JSON.parse(await plan.coordinator.read(here('plan.json'))) as FileJson
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

    expect(await shown(await uploaded(cells('A9', { person: 'yves porteur' })))).toContain('plusieurs personnes ici')
    expect(await shown(await uploaded(cells('A9', { person: 'alix seul' })))).toContain('ensuite : Alix Seul')
  })
})
