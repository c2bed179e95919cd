import { describe, expect, it } from 'vitest'
import type { Day } from '../../../kernel/clock.ts'
import type { Adoption } from '../model.ts'
import { matrixFilterOf, matrixFilterQuery, matrixRows, narrowMatrix } from './matrix-rows.ts'

const adoption = (facts: Partial<Adoption>): Adoption => ({
  id: 'a',
  periodId: 'a',
  protocolId: 'p',
  networkId: 'n',
  versionId: 'v',
  number: 1,
  organizationId: null,
  organizationFr: '',
  organizationEn: '',
  regionCode: null,
  fromDay: '2026-02-01' as Day,
  untilDay: null,
  endedAt: null,
  evidenceKey: null,
  isPresent: true,
  ...facts,
})
const member = (id: string, regionCodes: string[]) => ({
  id,
  nameFr: `Maison ${id}`,
  nameEn: `${id} House`,
  sector: 'community' as const,
  regionCodes,
})

describe('the matrix', () => {
  const members = [member('x', ['04', '17']), member('y', ['17']), member('z', ['09'])]
  const adoptions = [
    adoption({ regionCode: '17', number: 2 }),
    adoption({ organizationId: 'x', number: 2 }),
    adoption({ organizationId: 'y', number: 1 }),
    adoption({ organizationId: 'y', number: 3, untilDay: '2026-03-01' as Day }),
    adoption({ organizationId: 'gone', number: 3, isPresent: false }),
  ]
  const rows = matrixRows(['04', '14', '17'], members, adoptions)
  const said = (some: typeof rows) =>
    some.map(
      ({ region, regionWorks, organization, works }) =>
        `${region} ${regionWorks?.number ?? '-'} ${organization?.id ?? '-'} ${works?.number ?? '-'}`,
    )

  it('has every region of the network, one with nobody too, and the region of who serves none of them', () => {
    expect(said(rows)).toEqual(['04 - x 2', '09 - z -', '14 - - -', '17 2 x 2', '17 2 y 1'])
  })

  it('is narrowed and sorted as the address asks', () => {
    const asked = (query: string) =>
      said(narrowMatrix(rows, matrixFilterOf(new URLSearchParams(query)), { number: 2 }, 'fr'))

    expect(asked('version=earlier')).toEqual(['17 2 y 1'])
    expect(asked('version=none&secteur=community')).toEqual(['09 - z -'])
    expect(asked('region=17&tri=version')).toEqual(['17 2 x 2', '17 2 y 1'])
    expect(asked('q=MAISON+y')).toEqual(['17 2 y 1'])
  })

  it('takes what the address does not know as not asked', () => {
    const filter = matrixFilterOf(new URLSearchParams('region=99&secteur=x&version=9&tri=%00&q=%00'))

    expect(filter).toEqual({ text: null, region: null, sector: null, standing: null, sort: 'region' })
    expect(Object.values(matrixFilterQuery(filter)).every((one) => one === null)).toBe(true)
  })
})
