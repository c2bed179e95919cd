import { describe, expect, it } from 'vitest'
import { toCsv, toJson } from '../../../kernel/table/index.ts'
import { day, schoolYear, wholePlan } from './test-figures.ts'
import { writeSimple } from './write-simple.ts'

describe('the simple export', () => {
  it('has a line for each measure of the plan, in its order, with its period, target, value, scope and comment', () => {
    const table = writeSimple(wholePlan())

    expect(table.columns.map(({ id }) => id)).toEqual([
      'indicator',
      'period',
      'target',
      'actual',
      'dimension',
      'comment',
    ])
    expect(table.rows.length).toBe(83)
    expect(table.rows[0]).toEqual([
      '1a1.1',
      '2025-09-01/2026-09-01',
      40.5,
      7,
      'Organisme d’exemple',
      expect.stringMatching(/^Unité\u00a0: .+\.$/),
    ])
    expect(table.rows.find(([, , , actual]) => actual === 64.3)?.at(-1)).toMatch(/18 sur 28$/)
  })

  it('says in words why there is no value, never a blank alone and never a zero', () => {
    const empty = writeSimple(wholePlan({ lang: 'en' })).rows.filter(([, , , actual]) => actual === null)

    expect(empty.length).toBe(wholePlan().leftOut.length)
    expect(new Set(empty.map((row) => row.at(-1)))).toEqual(
      new Set([
        'Value withheld to protect privacy.',
        'No data for this period.',
        'Waiting for a survey.',
        'Kinds: they are told in the comment of the number that comes with them.',
        'Level: it is told in the comment of the number that comes with it.',
      ]),
    )
  })

  it('follows the plan, then time', () => {
    const later = { start: day('2026-09-01'), end: day('2027-09-01') }
    const rows = writeSimple(wholePlan({ periods: [later, schoolYear] })).rows

    expect(rows.slice(0, 2).map(([indicator, period]) => [indicator, period])).toEqual([
      ['1a1.1', '2025-09-01/2026-09-01'],
      ['1a1.1', '2026-09-01/2027-09-01'],
    ])
  })

  it('leaves as a CSV and as JSON', () => {
    const table = writeSimple(wholePlan({ lang: 'fr' }))

    expect(toCsv(table, 'fr')).toContain('Indicateur;Période;Cible;Valeur;Portée;Commentaire\r\n1a1.1;')
    expect(JSON.parse(toJson(table))).toMatchObject({ name: 'Indicateurs', rows: { length: 83 } })
  })

  it('is a table without lines when there is nothing', () => {
    expect(writeSimple({ ...wholePlan(), indicators: [], reports: [], leftOut: [] }).rows).toEqual([])
  })
})
