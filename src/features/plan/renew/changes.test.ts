import { expect, it } from 'vitest'
import { aCatalogue } from '../../../../tests/plan.ts'
import type { Catalogue } from '../catalogue-model.ts'
import type { AdoptedAction } from '../model.ts'
import { changeOf, renewalOf } from './changes.ts'

const actionOf = (catalogue: Catalogue, id: string) => catalogue.actions.find((one) => one.id === id) ?? null
const inUse = (actionId: string | null, catalogueVersion = 1): AdoptedAction =>
  ({ id: `of ${actionId}`, actionId, catalogueVersion }) as AdoptedAction

const first = aCatalogue()
const second = aCatalogue((catalogue) => {
  catalogue.version = 2
  catalogue.actions = catalogue.actions.filter(({ id }) => id !== 'A9' && id !== 'A10')
  for (const action of catalogue.actions) {
    if (action.id === 'A3') action.title = { fr: 'Campagnes ciblées', en: 'Targeted campaigns' }
    if (action.id === 'A6' && action.outcomes[0]) action.outcomes[0].text = { fr: 'Autre résultat.', en: 'Another.' }
    if (action.id === 'A8') action.statement = { fr: 'Dit autrement.', en: 'Said otherwise.' }
  }
  const [model] = catalogue.actions
  if (model) catalogue.actions.push({ ...model, id: 'A28', number: 28 })
})

it('tells new words from other changes, and sees none where there is none', () => {
  expect(changeOf(actionOf(first, 'A1'), actionOf(second, 'A1'))).toBeNull()
  expect(changeOf(actionOf(first, 'A3'), actionOf(second, 'A3'))).toMatchObject({ isWords: true, isRest: false })
  expect(changeOf(actionOf(first, 'A6'), actionOf(second, 'A6'))).toMatchObject({ isWords: false, isRest: true })
  expect(changeOf(actionOf(first, 'A9'), actionOf(second, 'A9'))).toMatchObject({ kind: 'removed' })
  expect(changeOf(actionOf(first, 'A28'), actionOf(second, 'A28'))).toMatchObject({ kind: 'added' })
})

it('parts what is in use from what is not', () => {
  const renewal = renewalOf(second, first, [inUse('A3'), inUse('A9'), inUse(null), inUse('A1')], () => first)

  expect(renewal.inUse.map(({ action, change }) => [action.actionId, change.kind])).toEqual([
    ['A3', 'reworded'],
    ['A9', 'removed'],
  ])
  expect(renewal.others.map(({ kind }) => kind).toSorted()).toEqual(['added', 'removed', 'reworded', 'reworded'])
})

it('brings back what was not accepted last time, and says once that an action left', () => {
  const renewal = renewalOf(second, second, [inUse('A3'), inUse('A9')], () => first)

  expect(renewal.inUse.map(({ action }) => action.actionId)).toEqual(['A3'])
  expect(renewalOf(second, second, [inUse('A9')], () => first).isEmpty).toBe(true)
})
