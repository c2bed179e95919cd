import { describe, expect, it } from 'vitest'
import { anAdoptedAction } from '../../../../tests/plan.ts'
import { whereTo } from '../../network/test-site.ts'
import { mostOwnActions } from '../rules.ts'
import { historyOf } from '../test-plan.ts'
import {
  cells,
  confirm,
  everything,
  here,
  openPlanImportDesk,
  plain,
  plan,
  ranked,
  uploaded,
  shown,
  site,
  type FileJson,
  type FileRow,
} from './test-import-desk.ts'

openPlanImportDesk()

const added = (row: FileRow) => (json: FileJson) =>
  void json.rows.push({ ...Object.fromEntries(json.columns.map(({ id }) => [id, null])), ...row })
const own = async () =>
  (
    await site.admin.query(
      'SELECT * FROM adopted_action WHERE adoption_id = $1 AND action_id IS NULL ORDER BY created_at, rank',
      [plan.adoption],
    )
  ).rows

describe('a row without a code', () => {
  const cafe = { objective: 5, title_fr: 'Un café des parents', title_en: 'A parents’ café' }

  it('is shown as a new action under its objective, and added once it is confirmed', async () => {
    const before = await everything()
    const preview = await uploaded(
      added({ ...cafe, step: 20, person: 'Léa Responsable', due_on: '2027-03-31', rank: 1 }),
    )
    const html = await plan.lead.read(preview)
    const page = plain(html)
    expect(page).toContain('action qui change1')
    expect(page).toMatch(/Un café des parentsNouvelle actionObjectif : ensuite : 5\. \S/)
    expect(page).toContain('Personne responsable : ensuite : Léa Responsable')
    expect(plain(await plan.lead.read(preview.replace('/fr/', '/en/').replace('importer', 'import')))).toMatch(
      /A parents’ caféNew actionObjective: now: 5\. \S/,
    )
    expect(await everything()).toEqual(before)

    await confirm(preview, html)

    const [action, ...others] = await own()
    expect(others).toEqual([])
    expect(action).toMatchObject({
      objective_number: 5,
      title_fr: cafe.title_fr,
      title_en: cafe.title_en,
      person_id: plan.leadId,
      due_on: '2027-03-31',
      state: '20',
    })
    expect(await historyOf(site, action.id)).toMatchObject([{ from_state: '0', to_state: '20', via: 'import' }])
    expect(await ranked()).toEqual([cafe.title_fr, 'A3', 'A6', 'A9'])
    expect(await site.deeds(plan.organization)).toContain('action.added')
  })

  it('comes out with its code, and comes back without a change; so does the file that made it', async () => {
    let made: FileJson | null = null
    const preview = await uploaded((json) => {
      added({ ...cafe, chosen: 'oui', step: '0' })(json)
      made = json
    })
    await confirm(preview)

    expect(await shown(await uploaded(() => undefined))).toContain('Ce fichier dit la même chose que le plan')
    const again = { name: 'plan.json', bytes: new TextEncoder().encode(JSON.stringify(made)) }
    expect(await shown(whereTo(await plan.lead.upload(here('importer'), again)))).toContain(
      'Ce fichier dit la même chose que le plan',
    )
    expect(await own()).toHaveLength(1)
  })

  it('takes the words of one language for both, as the page does', async () => {
    await confirm(await uploaded(added({ objective: '5', title_en: 'A walk', statement_fr: 'Un midi par mois.' })))

    expect(await own()).toMatchObject([
      { title_fr: 'A walk', title_en: 'A walk', statement_fr: 'Un midi par mois.', statement_en: 'Un midi par mois.' },
    ])
  })

  it('is taken back with the file that brought it', async () => {
    const preview = await uploaded(added(cafe))
    await confirm(preview)
    expect(await own()).toHaveLength(1)

    await plan.lead.send(preview, {}, { to: `${preview}/annuler` })

    expect(await own()).toEqual([])
    expect(await ranked()).toEqual(['A3', 'A6', 'A9'])
  })

  it.each<[string, FileRow, string]>([
    ['without an objective', { title_fr: 'Sans but' }, 'R29 : l’objectif manque'],
    ['under an objective of nowhere', { ...cafe, objective: 99 }, 'R29 : « 99 » n’est pas un objectif'],
    ['under an objective in words', { ...cafe, objective: 'parents' }, 'R29 : « parents » n’est pas un objectif'],
    ['without a title', { objective: 5 }, 'N29 : votre propre action a besoin de son titre'],
    ['with a title of 201 characters', { ...cafe, title_fr: 'a'.repeat(201) }, 'N29 : ce texte a plus de 200'],
    ['at a step of nowhere', { ...cafe, step: '42' }, 'F29 : 42 n’est pas une étape'],
    ['with an outcome of the plan', { ...cafe, outcomes: '9a' }, 'M29 : « 9a » n’est pas un résultat de cette action'],
    ['that had a number', { ...cafe, number: '7' }, 'A29 : le code de l’action manque'],
  ])('%s is refused at its cell, and nothing is written', async (_, row, sentence) => {
    const before = await everything()

    const page = await shown(
      await uploaded((json) => {
        cells('A9', { step: '50' })(json)
        added(row)(json)
      }),
    )

    expect(page).toContain('1 cellule à corriger')
    expect(page).toContain(sentence)
    expect(await everything()).toEqual(before)
  })

  it('is refused when another row says the same, and when the plan has enough of them', async () => {
    const twice = await shown(
      await uploaded((json) => {
        added(cafe)(json)
        added({ ...cafe, title_fr: 'Un CAFÉ des parents' })(json)
      }),
    )
    expect(twice).toContain('N30 : « Un CAFÉ des parents » est déjà à la ligne 29')

    for (let count = 1; count < mostOwnActions; count += 1)
      await anAdoptedAction(site.admin, { adoption: plan.adoption, action: null, titleFr: `Une ${count}` })
    const many = await uploaded((json) => {
      added(cafe)(json)
      added({ ...cafe, title_fr: 'Une de trop' })(json)
    })
    expect(await shown(many)).toContain(`un plan compte au plus ${mostOwnActions} actions que vous avez ajoutées`)
    expect(await own()).toHaveLength(mostOwnActions - 1)
  })
})
