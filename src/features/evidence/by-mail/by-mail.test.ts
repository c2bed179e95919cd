import { afterAll, beforeAll, expect, it } from 'vitest'
import { aMembership, aSession } from '../../../../tests/people.ts'
import { aLink } from '../../plan/mail/test-plan-link.ts'
import { anEvidence } from '../test-evidence.ts'
import { aTeam, workshop, type Team } from '../test-evidence-site.ts'

let team: Team
let adoption: string
let lead: string
let token: string
beforeAll(async () => {
  team = await aTeam()
  const { rows } = await team.site.admin.query<{ id: string; adopted_by: string }>(
    'SELECT id, adopted_by FROM adoption',
  )
  adoption = rows[0]?.id ?? ''
  lead = rows[0]?.adopted_by ?? ''
  token = await aLink(team.site, adoption, lead)
  await anEvidence(team.site.admin, { organization: team.organization, title: 'Déjà là' })
})
afterAll(() => team.site.close())

const path = (of = token): string => `/fr/travail/courriel/${of}`
const byMail = async () =>
  (
    await team.site.admin.query<{ type: string; recorded_by: string; action_id: string | null }>(
      `SELECT type, recorded_by, action_id FROM evidence_event WHERE via = 'mail' ORDER BY type`,
    )
  ).rows

it('counts an activity with the link of the monthly mail, without a session, once however often it is sent', async () => {
  const visitor = team.site.as(null)
  expect(await visitor.read(`/fr/plan/mise-a-jour/${token}`)).toContain(path())
  const page = await visitor.read(path())
  expect(page).not.toContain('Déjà là')
  expect(page).toContain('Maison Trame')

  const answer = await visitor.send(path(), { ...workshop, parents: '2', action: 'A8' }, { page })
  await visitor.send(path(), { ...workshop, parents: '2', action: 'A8' }, { page })

  expect(answer.status).toBe(303)
  expect(await byMail()).toEqual(
    ['activity', 'participation', 'participation'].map((type) => ({ type, recorded_by: lead, action_id: 'A8' })),
  )
})

it('tells of what is wrong at its field, and keeps nothing', async () => {
  const before = (await byMail()).length
  const answer = await team.site.as(null).send(path(), { ...workshop, 'count.participations.gender.boys': '99' })

  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('dépassent le total')
  expect(await byMail()).toHaveLength(before)
})

it('opens nothing for who left, and for an address that we did not make', async () => {
  const { person, id } = await aMembership(team.site.admin, { organization: team.organization, role: 'lead' })
  const theirs = await aLink(team.site, adoption, person)
  expect((await team.site.as(null).get(path(theirs))).status).toBe(200)
  await team.site.admin.query(`UPDATE membership SET until_day = '2026-12-01' WHERE id = $1`, [id])

  for (const made of [theirs, 'x'.repeat(43), 'x']) expect((await team.site.as(null).get(path(made))).status).toBe(404)
  expect((await team.site.as(await aSession(team.site.admin, lead)).get(path())).status).toBe(200)
})
