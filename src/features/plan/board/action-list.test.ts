import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSite, type Site } from '../../network/test-site.ts'
import { aClock, aPlan } from '../test-plan.ts'

let site: Site
let plan: Awaited<ReturnType<typeof aPlan>>
beforeAll(async () => {
  site = await openSite({ clock: aClock().clock })
  plan = await aPlan(site)
})
afterAll(() => site.close())

it('reads the board action by action where there is no room for a table, in either language, and back', async () => {
  const board = `/fr/tables/${plan.network}/tableau`
  const table = await plan.coordinator.read(board)
  const list = await plan.coordinator.read(`${board}?vue=liste`)
  const english = await plan.coordinator.read(`/en/tables/${plan.network}/board?vue=liste`)

  expect(table).toContain('?vue=liste">Voir en liste</a>')
  expect(table).toContain('<table class="board">')
  expect(list).not.toContain('<table class="board">')
  for (const action of Object.values(plan.actions))
    expect(list).toContain(`href="/fr/plans/${plan.adoption}/actions/${action}"`)
  expect(list).toContain('Voir en tableau')
  expect(english).toContain(`href="/en/plans/${plan.adoption}/actions/`)
  expect(english).toContain('View as a table')
})

it('takes the table out as a file from its top, whichever way it is read', async () => {
  const list = await plan.coordinator.read(`/fr/tables/${plan.network}/tableau?vue=liste`)

  expect(list.indexOf('.xlsx"')).toBeGreaterThan(0)
  expect(list.indexOf('.xlsx"')).toBeLessThan(list.indexOf('<details class="govuk-details"'))
})
