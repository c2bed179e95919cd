import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aTable, openSite, type Site } from '../../network/test-site.ts'
import type { Schedule } from '../model.ts'
import { hoursInWords } from '../in-words/record-in-words.ts'
import { editing, editOf } from './test-edits.ts'
import { fieldsOf, recordOf } from '../test-sheets.ts'

let site: Site
let table: Awaited<ReturnType<typeof aTable>>
beforeAll(async () => {
  site = await openSite()
  table = await aTable(site)
})
afterAll(() => site.close())

const { kept, edit } = editing(() => ({ site, table }))

describe('hours', () => {
  const schedules = async (id: string) =>
    ((await recordOf(site, id)).doc['schedules'] ?? []) as Record<string, unknown>[]

  it('are written day by day, several stretches, past midnight, with closings', async () => {
    const id = await kept()
    await edit(id, {
      hoursKind: 'weekly',
      MO1Opens: '8:30',
      MO1Closes: '12 h',
      MO2Opens: '13:00',
      MO2Closes: '16:30',
      TU1Opens: '08:30',
      TU1Closes: '12:00',
      SA1Opens: '20:00',
      SA1Closes: '02:00',
      hoursNoteFr: 'Sonnez deux fois.',
      closing1From: '2026-12-24',
      closing1Until: '2027-01-02',
      closing1NoteFr: 'Fêtes',
      closing2From: '2026-06-24',
    })
    expect((await schedules(id)).map(({ id: _id, ...rule }) => rule)).toEqual([
      {
        freq: 'WEEKLY',
        byday: 'MO,TU',
        opens_at: '08:30',
        closes_at: '12:00',
        description: { fr: 'Sonnez deux fois.' },
      },
      { freq: 'WEEKLY', byday: 'MO', opens_at: '13:00', closes_at: '16:30' },
      { freq: 'WEEKLY', byday: 'SA', opens_at: '20:00', closes_at: '02:00' },
      { valid_from: '2026-12-24', valid_to: '2027-01-02', notes: { fr: 'Fêtes' } },
      { valid_from: '2026-06-24', valid_to: '2026-06-24' },
    ])
    const form = fieldsOf(await table.lead.read(editOf(id)))
    expect(form).toMatchObject({
      hoursKind: ['weekly'],
      MO2Closes: ['16:30'],
      SA1Closes: ['02:00'],
      closing2From: ['2026-06-24'],
    })
    const before = await recordOf(site, id)
    await edit(id, {})
    expect((await recordOf(site, id)).version).toBe(before.version)
  })

  it('can be day and night, or not known, which is no schedule at all', async () => {
    const id = await kept()
    await edit(id, { hoursKind: 'always' })
    expect(await schedules(id)).toMatchObject([
      { byday: 'MO,TU,WE,TH,FR,SA,SU', opens_at: '00:00', closes_at: '23:59' },
    ])
    expect(fieldsOf(await table.lead.read(editOf(id)))['hoursKind']).toEqual(['always'])
    await edit(id, { hoursKind: 'unknown' })
    expect(await schedules(id)).toEqual([])
  })

  it('with rules that the table cannot show stay untouched until someone chooses otherwise', async () => {
    const rules: Schedule[] = [
      {
        id: '5b0c4a52-0f0e-4d4e-9d69-0d1c2b3a4f60',
        freq: 'MONTHLY',
        byday: '2TU',
        opens_at: '18:00',
        closes_at: '20:00',
      },
      {
        id: '5b0c4a52-0f0e-4d4e-9d69-0d1c2b3a4f61',
        freq: 'WEEKLY',
        byday: 'SA',
        opens_at: '09:00',
        closes_at: '12:00',
        valid_from: '2026-05-01',
        valid_to: '2026-09-30',
      },
    ]
    const id = await kept({ doc: { schedules: rules } })
    await edit(id, { descriptionFr: 'Changée.' })
    expect(await schedules(id)).toEqual(rules)
    const [fr, en] = (['fr', 'en'] as const).map((lang) => hoursInWords(rules, lang))
    expect(fr).toBe(
      '2e mardi du mois, 18\u00a0h–20\u00a0h\u00a0; Samedi, 9\u00a0h–midi, du 1er mai 2026 au 30 septembre 2026',
    )
    expect(en).toContain('2nd Tuesday of the month, 6\u00a0p.m.–8\u00a0p.m.; Saturday, 9\u00a0a.m.–noon, from')
    expect(
      hoursInWords(
        [{ id: '5b0c4a52-0f0e-4d4e-9d69-0d1c2b3a4f62', valid_from: '2026-12-24', valid_to: '2026-12-24' }],
        'fr',
      ),
    ).toBe('Fermé le 24 décembre 2026')
    await edit(id, { hoursKind: 'weekly', FR1Opens: '9:00', FR1Closes: '17:00' })
    expect(await schedules(id)).toMatchObject([{ byday: 'FR' }])
  })
})
