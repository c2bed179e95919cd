import { afterAll, beforeAll, expect, it } from 'vitest'
import { aTeam, workshop, type Team } from '../test-evidence-site.ts'

let team: Team
beforeAll(async () => {
  team = await aTeam()
})
afterAll(() => team.site.close())

// The night of November 1, 2026, an hour comes twice in Toronto; that of March 8 lacks one.
it.each([
  ['2026-11-01T03:59:00Z', '2026-10-31', '2026-11-01'],
  ['2026-11-01T04:00:00Z', '2026-11-01', '2026-11-02'],
  ['2026-11-01T05:30:00Z', '2026-11-01', '2026-11-02'], // 01:30, the first time
  ['2026-11-01T06:30:00Z', '2026-11-01', '2026-11-02'], // 01:30 again
  ['2026-11-02T04:59:00Z', '2026-11-01', '2026-11-02'],
  ['2026-11-02T05:00:00Z', '2026-11-02', '2026-11-03'],
  ['2027-03-08T04:59:00Z', '2027-03-07', '2027-03-08'],
])('at %s, today is %s in Toronto, and %s is in the future', async (instant, today, tomorrow) => {
  await team.setTo(instant)
  const page = await team.worker.read('/fr/travail/ajouter')

  expect(page).toContain(`value="${today}"`)
  const send = (startsOn: string) => team.worker.send('/fr/travail/ajouter', { ...workshop, startsOn, same: 'none' })
  expect((await send(tomorrow)).status).toBe(422)
  expect((await send(today)).status).toBe(303)
})
