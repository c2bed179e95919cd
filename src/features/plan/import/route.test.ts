import { describe, expect, it } from 'vitest'
import { renewSessions } from '../../../../tests/people.ts'
import { anUpdate } from '../../../../tests/plan.ts'
import { sweep } from '../../../../tests/queue.ts'
import { whereTo } from '../../network/test-site.ts'
import { historyOf, storedState } from '../test-plan.ts'
import {
  adopted,
  cells,
  confirm,
  everything,
  here,
  openPlanImportDesk,
  plain,
  plan,
  ranked,
  rowOf,
  uploaded,
  shown,
  site,
  stampIn,
  taken,
  deskClock,
  type FileJson,
} from './test-import-desk.ts'

openPlanImportDesk()

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
  const change = (json: FileJson) => {
    cells('A9', { step: 50, rank: 1, person: 'Léa Responsable', starts_on: '2026-10-01', place: 'École du Pont' })(json)
    cells('A6', { title_fr: 'Notre titre', effort: 'lourd', person: null, due_on: null })(json)
    cells('A3', { chosen: 'non' })(json)
    cells('A21', { chosen: 'oui', step: 20 })(json)
  }

  it('is shown action by action, and written only once it is confirmed, in one go', async () => {
    const before = await everything()
    const preview = await uploaded(change)
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
    const preview = await uploaded(change)
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
    const preview = await uploaded(cells('A9', { step: '50' }))
    const html = await plan.lead.read(preview)
    await anUpdate(site.admin, { action: plan.actions.last, person: plan.leadId, to: '30' })

    const stale = await confirm(preview, html)
    const again = await stale.text()

    expect(stale.status).toBe(409)
    expect(plain(again)).toContain('Le plan a changé entre-temps')
    expect(plain(again)).toContain('Garder ce que dit le site : 30 % · Amorcée')
    expect(await storedState(site, plan.actions.last)).toBe('30')
    const fields = { seen: stampIn(again), 'take.A9.step': 'file' }
    expect((await plan.lead.send(preview, fields, { page: again })).status).toBe(303)
    expect(await storedState(site, plan.actions.last)).toBe('50')
  })

  it('sets an action aside, and keeps one with a history from being unchosen', async () => {
    await anUpdate(site.admin, { action: plan.actions.first, person: plan.leadId, to: '20' })
    const refused = await uploaded(cells('A3', { chosen: 'non' }))
    expect(await shown(refused)).toContain('D4 : cette action a un historique')

    await confirm(await uploaded(cells('A3', { step: 'Mise de côté' })))

    expect(await storedState(site, plan.actions.first)).toBe('set-aside')
  })
})

describe('taking an import back', () => {
  const undo = (preview: string) => plan.lead.send(preview, {}, { to: `${preview}/annuler` })

  it('puts back steps, words, choices and order, by updates that the history keeps', async () => {
    await site.admin.query('UPDATE adopted_action SET effort = $2 WHERE id = $1', [plan.actions.first, 'light'])
    const preview = await uploaded((json) => {
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
    const preview = await uploaded(cells('A9', { step: '50' }))
    await confirm(preview)
    await anUpdate(site.admin, { action: plan.actions.last, person: plan.leadId, to: '75' })

    const answer = await undo(preview)

    expect(await storedState(site, plan.actions.last)).toBe('75')
    expect(plain(await (await plan.lead.get(whereTo(answer))).text())).toContain(
      'Ce qui a été modifié depuis est resté',
    )
  })

  it('is over after 30 days', async () => {
    const preview = await uploaded(cells('A9', { step: '50' }))
    await confirm(preview)
    await deskClock.setTo('2027-01-07T15:00:00Z')
    await renewSessions(site.admin)

    expect(await shown(preview)).toContain('Le délai de 30 jours est passé')
    await undo(preview)
    expect(await storedState(site, plan.actions.last)).toBe('50')
  })
})

describe('a file that was read 30 days ago', () => {
  const keptOf = async (preview: string) =>
    (await site.admin.query('SELECT preview FROM plan_import WHERE id = $1', [preview.split('/').at(-1)])).rows[0]
      .preview
  const age = (days: number) =>
    site.admin.query(`UPDATE plan_import SET created_at = sec.now() - $1 * interval '1 day' WHERE adoption_id = $2`, [
      days,
      plan.adoption,
    ])

  it('is emptied when nobody confirmed it, and says so', async () => {
    const preview = await uploaded(cells('A9', { step: '50' }))
    await age(29)
    await sweep(site.jobUrl)
    expect(await shown(preview)).toContain('Inscrire 1 changement')
    await age(31)

    await sweep(site.jobUrl)

    expect(await shown(preview)).toContain('n’a pas été confirmé en 30 jours')
    expect(await keptOf(preview)).toEqual({ stage: 'emptied' })
    expect((await confirm(preview)).status).toBe(303)
    expect(await storedState(site, plan.actions.last)).toBe('0')
  })

  it('keeps only how much it changed, once it can no longer be taken back', async () => {
    const preview = await uploaded(cells('A9', { step: '50', place: 'École du Pont' }))
    await confirm(preview)
    expect((await keptOf(preview)).applied).toHaveLength(1)
    await site.admin.query(
      `UPDATE plan_import SET applied_at = sec.now() - interval '31 days' WHERE adoption_id = $1`,
      [plan.adoption],
    )
    await sweep(site.jobUrl)

    expect(await keptOf(preview)).toMatchObject({ stage: 'done', changed: 1, applied: [], order: null })
  })
})
