import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { inWords } from '../../consult/test-consult-site.ts'
import { openAccess, type Access } from '../test-access-site.ts'

let access: Access
beforeAll(async () => {
  access = await openAccess()
  for (let times = 0; times < 6; times++) await access.sent({ secret: 'secret-planté' })
  await access.at('2026-10-02T14:00:00Z')
})
afterAll(() => access.close())

const path = () => `/fr/orienter/attentes/${access.network}`

it('shows a coordinator durations by region and sectors, and neither an organization nor a person', async () => {
  const said = inWords(await access.coordinator.read(path()))
  expect(said).toContain('Mauricie')
  expect(said).toMatch(/Communautaire.*Éducation.*6/)
  expect(said).not.toMatch(/Maison Ronde|École Longue|Wally|secret-planté/)
  const file = await access.coordinator.get(`${path()}/attentes.csv`)
  expect(await file.text()).toContain('Mauricie')
})

it('hides what is small, and counts no month that goes on', async () => {
  await access.site.admin
    .query(`UPDATE referral_task SET requested_at = requested_at + interval '30 days', due_at = due_at + interval '30 days'
    WHERE id IN (SELECT id FROM referral_task ORDER BY id LIMIT 2)`)
  const said = inWords(await access.coordinator.read(path()))
  expect(said).toContain('Non montré')
  expect(said).not.toMatch(/Mauricie[^M]*\b[1-6]\b/)
})

it('is nothing to anyone else: a member, a lead, the coordinator of another network', async () => {
  for (const one of [access.maison.worker, access.maison.lead, access.stranger.lead])
    expect([403, 404]).toContain((await one.visitor.get(path())).status)
  expect((await access.coordinator.get(`/fr/orienter/attentes/${randomUUID()}`)).status).toBe(404)
})
