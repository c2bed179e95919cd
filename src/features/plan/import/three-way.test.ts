import { describe, expect, it } from 'vitest'
import { anUpdate } from '../../../../tests/plan.ts'
import { whereTo } from '../../network/test-site.ts'
import { storedState } from '../test-plan.ts'
import {
  adopted,
  cells,
  confirm,
  everything,
  here,
  jsonFile,
  openPlanImportDesk,
  plan,
  plain,
  shown,
  site,
  stampIn,
  taken,
  type FileJson,
} from './test-import-desk.ts'

openPlanImportDesk()

/** What the site says by now, written past the file. */
const onSite = (code: string, set: string) =>
  site.admin.query(
    `UPDATE adopted_action SET ${set}, version = version + 1 WHERE adoption_id = $1 AND action_id = $2`,
    [plan.adoption, code],
  )
const sent = async (json: FileJson): Promise<string> =>
  whereTo(await plan.lead.upload(here('importer'), jsonFile(json)))

describe('a file that left before the site changed', () => {
  it('takes back nothing that its person did not touch', async () => {
    const json = await taken()
    await onSite('A9', `place = 'École neuve', effort = 'light', due_on = '2027-05-01'`)
    await anUpdate(site.admin, { action: plan.actions.first, person: plan.leadId, to: '20' })
    cells('A9', { title_fr: 'Notre titre' })(json)

    const preview = await sent(json)
    expect(await shown(preview)).toContain('4 cellules ont changé sur le site')
    expect((await confirm(preview)).status).toBe(303)

    expect(await adopted('A9')).toMatchObject({ title_fr: 'Notre titre', place: 'École neuve', effort: 'light' })
    expect(await storedState(site, plan.actions.first)).toBe('20')
  })

  it('that nobody touched says so, and writes nothing', async () => {
    const json = await taken()
    await onSite('A9', `place = 'École neuve'`)

    const page = await shown(await sent(json))

    expect(page).toContain('Rien n’a été changé dans ce fichier')
    expect(page).toContain('1 cellule a changé sur le site')
  })

  it('asks, cell by cell, about what both changed; what the site says stays unless it is said otherwise', async () => {
    const json = await taken()
    await onSite('A9', `place = 'École du site', effort = 'light'`)
    cells('A9', { place: 'École du fichier', effort: 'lourd', title_fr: 'Notre titre' })(json)
    const preview = await sent(json)
    const html = await plan.lead.read(preview)
    const page = plain(html)
    expect(page).toContain('Changé des deux côtés : 2 cellules')
    expect(page).toContain('Garder ce que dit le site : École du site')
    expect(page).toContain('Prendre ce que dit le fichier : École du fichier')

    const fields = { seen: stampIn(html), 'take.A9.place': 'file', 'take.A9.effort': 'site' }
    expect((await plan.lead.send(preview, fields, { page: html })).status).toBe(303)

    expect(await adopted('A9')).toMatchObject({ title_fr: 'Notre titre', place: 'École du fichier', effort: 'light' })
  })

  it('keeps the choices when the plan changed once more before they came', async () => {
    const json = await taken()
    await onSite('A9', `place = 'École du site'`)
    cells('A9', { place: 'École du fichier' })(json)
    const preview = await sent(json)
    const html = await plan.lead.read(preview)
    await onSite('A6', `place = 'Ailleurs'`)

    const answer = await plan.lead.send(preview, { seen: stampIn(html), 'take.A9.place': 'file' }, { page: html })

    expect(answer.status).toBe(409)
    expect(await answer.text()).toMatch(/name="take\.A9\.place"[^>]*value="file"[^>]* checked/)
  })

  it('neither chooses again what was left out since, nor leaves out what was chosen since', async () => {
    const json = await taken()
    await site.admin.query('DELETE FROM adopted_action WHERE adoption_id = $1 AND action_id = $2', [
      plan.adoption,
      'A6',
    ])
    await plan.lead.send(here('actions'), { actions: ['A3', 'A9', 'A21'] })
    const before = await everything()

    const page = await shown(await sent(json))

    expect(page).toContain('Rien n’a été changé dans ce fichier')
    expect(await everything()).toEqual(before)
  })

  it('asks before it brings back an action that was left out, or leaves out one that changed', async () => {
    const json = await taken()
    await site.admin.query('DELETE FROM adopted_action WHERE adoption_id = $1 AND action_id = $2', [
      plan.adoption,
      'A6',
    ])
    await onSite('A9', `place = 'École du site'`)
    cells('A6', { place: 'École du fichier' })(json)
    cells('A9', { chosen: 'non' })(json)
    const preview = await sent(json)
    const html = await plan.lead.read(preview)
    expect(plain(html)).toContain('Changé des deux côtés : 2 cellules')

    expect((await confirm(preview, html)).status).toBe(422)
    expect(await adopted('A6')).toBeUndefined()
    expect(await adopted('A9')).toMatchObject({ place: 'École du site' })
    const fields = { seen: stampIn(html), 'take.A6.chosen': 'file', 'take.A9.chosen': 'file' }
    expect((await plan.lead.send(preview, fields, { page: html })).status).toBe(303)

    expect(await adopted('A6')).toMatchObject({ place: 'École du fichier' })
    expect(await adopted('A9')).toBeUndefined()
  })

  it('of before markers told more than a version is asked about wherever the action changed', async () => {
    const json = await taken()
    for (const row of json.rows) if (row['marker']) row['marker'] = String(row['marker']).replace(/[fe]\..*$/, '')
    await onSite('A9', `place = 'École du site'`)
    cells('A6', { place: 'Au fichier seul' })(json)

    const preview = await sent(json)
    const page = await shown(preview)
    await confirm(preview)

    expect(page).toMatch(/Changé des deux côtés.*Garder ce que dit le site : École du site/)
    expect(await adopted('A6')).toMatchObject({ place: 'Au fichier seul' })
    expect(await adopted('A9')).toMatchObject({ place: 'École du site' })
  })
})

describe('taking an import back', () => {
  it('puts back each part that nobody touched since, and names what it left', async () => {
    const before = await adopted('A9')
    const json = await taken()
    cells('A9', { place: 'École du fichier', effort: 'lourd', step: '50' })(json)
    const preview = await sent(json)
    await confirm(preview)
    await onSite('A9', `place = 'Touchée depuis'`)

    const undone = await plan.lead.send(preview, {}, { to: `${preview}/annuler` })
    const page = await shown(whereTo(undone))

    expect(await adopted('A9')).toMatchObject({ effort: before.effort, state: before.state, place: 'Touchée depuis' })
    expect(page).toContain('Ce qui est resté')
    expect(page).toMatch(/9\. [^:]+ : École ou lieu/)
    expect(page).not.toMatch(/9\. [^:]+ : [^.]*(Effort|Étape)/)
  })
})
