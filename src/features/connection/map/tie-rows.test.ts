import { describe, expect, it } from 'vitest'
import { exampleNet } from './drawn-net.examples.ts'
import { alone, tieRows } from './tie-rows.ts'
import { parseView, tieSorts, viewQuery } from './view.ts'

const rows = (sort: (typeof tieSorts)[number]) => tieRows(exampleNet, sort, new Set(), 'fr')

describe('the ties of a net as rows', () => {
  it('are all there, in any order', () => {
    for (const sort of tieSorts) expect(rows(sort)).toHaveLength(exampleNet.ties.length)
  })

  it('are told from the end that comes first on the map', () => {
    const [first] = rows('organization')

    expect([first?.from.name.fr, first?.to.name.fr]).toEqual(['Centre de femmes Le Métier', 'Maison La Trame'])
  })

  it('put the strongest first, and last the one whose strength is not shown', () => {
    const strengths = rows('strength').map(({ tie }) => tie.strength)

    expect(strengths[0]).toBe('integrate')
    expect(strengths.at(-1)).toBeNull()
  })

  it('put the latest exchange first', () => {
    const months = rows('last').map(({ tie }) => tie.lastMonth ?? '')

    expect(months).toEqual(months.toSorted().toReversed())
  })

  it('leave out nobody: who has none is told apart', () => {
    expect(alone(exampleNet).map(({ name }) => name.fr)).toEqual(['Cégep de la Rive'])
  })
})

describe('what the address asks of the drawing', () => {
  it('is read in either language, and written in that of the page', () => {
    const view = parseView(new URLSearchParams('ouvrir=06&enlarge=2&tri=last'))

    expect(view).toEqual({ opened: '06', zoom: 2, sort: 'last' })
    expect(viewQuery(view, 'en')).toEqual({ open: ['06'], enlarge: ['2'], sort: ['last'] })
    expect(parseView(new URLSearchParams('ouvrir=99&agrandir=9&tri=nom'))).toEqual(parseView(new URLSearchParams()))
  })
})
