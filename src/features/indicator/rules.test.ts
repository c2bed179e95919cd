import { describe, expect, it } from 'vitest'
import { isAllowed } from '../../kernel/rights.ts'
import { indicatorRelations, indicatorRights, relationsTo } from './rules.ts'

type Deed = keyof typeof indicatorRights
const deeds = Object.keys(indicatorRights) as Deed[]
const nobody = { organizations: [], led: [], coordinated: [], isOperator: false }

describe('who may do what with indicators', () => {
  const refused = deeds.flatMap((deed) =>
    indicatorRelations
      .filter((relation) => !indicatorRights[deed].includes(relation))
      .map((relation) => [deed, relation] as const),
  )

  it.each(refused)('refuses « %s » to who is only %s', (deed, relation) => {
    expect(isAllowed(indicatorRights, deed, [relation])).toBe(false)
  })

  it.each(deeds)('refuses « %s » to who is nothing to the scope', (deed) => {
    expect(isAllowed(indicatorRights, deed, relationsTo(nobody, { organization: 'a', network: 'n' }))).toBe(false)
  })

  it('gives a coordinator nothing of an organization, and an operator nothing of anyone', () => {
    const coordinator = { ...nobody, coordinated: ['n'] }
    const operator = { ...nobody, isOperator: true }

    expect(relationsTo(coordinator, { organization: 'a', network: null })).toEqual([])
    expect(relationsTo(coordinator, { organization: null, network: 'n' })).toEqual(['coordinator'])
    expect(relationsTo(operator, { organization: 'a', network: null })).toEqual([])
    expect(relationsTo(operator, { organization: null, network: null })).toEqual(['operator'])
  })
})
