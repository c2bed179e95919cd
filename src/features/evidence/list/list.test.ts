import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aCount, anEvidence } from '../test-evidence.ts'
import { aTeam, type Team } from '../test-evidence-site.ts'

let team: Team
beforeAll(async () => {
  team = await aTeam()
  const { site, organization, partner, workerId } = team
  const workshop = await anEvidence(site.admin, {
    organization,
    title: 'Atelier d’été',
    startsOn: '2026-07-02',
    actionId: 'A8',
    person: workerId,
  })
  await anEvidence(site.admin, {
    organization,
    type: 'participation',
    startsOn: '2026-07-02',
    about: workshop,
    counts: [aCount('participations', 14), aCount('participations', 3, { gender: 'boys' })],
  })
  await anEvidence(site.admin, {
    organization: partner,
    partners: [{ id: organization }],
    title: 'Colloque',
    type: 'training',
    tags: ['kind:conference', 'subject:law'],
    startsOn: '2026-10-10',
  })
  await anEvidence(site.admin, { organization: partner, title: 'Chez les autres' })
  await anEvidence(site.admin, { organization, title: 'Retirée', isWithdrawn: true })
})
afterAll(() => team.site.close())

const names = (html: string): string[] =>
  [...html.matchAll(/<th scope="row"[^>]*><a href="[^"]*">([^<]*)</g)].map(([, name = '']) => name)
const list = async (query = ''): Promise<string[]> => names(await team.worker.read(`/fr/travail${query}`))

describe('our work', () => {
  it('shows what names our organization, with who came in its row, the latest first', async () => {
    expect(await list()).toEqual(['Colloque', 'Atelier d’été'])
    const html = await team.reader.read('/fr/travail')
    expect(html).toContain('présences\u00a0: 14')
    expect(html).toContain('Est-ce bien vous')
    expect(html).not.toContain('Compter une activité')
  })

  it.each([
    ['?q=ete', ['Atelier d’été']],
    ['?q=formation', ['Colloque']],
    ['?q=%25', []],
    ['?type=training', ['Colloque']],
    ['?action=A8', ['Atelier d’été']],
    ['?from=2026-09-01', ['Colloque']],
    ['?to=2026-08-31', ['Atelier d’été']],
    ['?who=mine', ['Atelier d’été']],
    ['?who=joint', ['Colloque']],
    ['?who=waiting', ['Colloque']],
    ['?who=withdrawn', ['Retirée']],
    ['?sort=oldest', ['Atelier d’été', 'Colloque']],
  ])('is narrowed by word, kind, action, period and who: %s', async (query, found) => {
    expect(await list(query)).toEqual(found)
  })

  it.each(['?page=0', '?page=1e9', '?type=x', '?from=hier', '?who=x', '?sort=x', '?q=%00', '?action=%27'])(
    'answers calmly to %s',
    async (query) => {
      expect((await team.worker.get(`/fr/travail${query}`)).status).toBe(200)
    },
  )

  it('gives the raw totals of our own, and not those that we said were not ours', async () => {
    const { site, organization, partner, workerId } = team
    const joint = await anEvidence(site.admin, {
      organization: partner,
      partners: [{ id: organization }],
      type: 'referral',
      startsOn: '2026-11-01',
      endsOn: '2026-11-30',
      counts: [aCount('referrals', 8)],
    })
    expect(await team.worker.read('/fr/travail')).toMatch(/Orientations<\/dt><dd>8</)
    await site.admin.query(
      `INSERT INTO evidence_answer (record_key, organization_id, number, answer, person_id) VALUES ($1, $2, 1, 'not-us', $3)`,
      [joint, organization, workerId],
    )

    expect(await team.worker.read('/fr/travail')).not.toMatch(/Orientations<\/dt>/)
  })

  it('leaves as a file, as it is narrowed, each record once', async () => {
    const csv = await team.worker.read('/fr/travail.csv?action=A8')
    const lines = csv.trim().split('\r\n')

    expect(lines).toHaveLength(2)
    expect(lines[1]).toContain('Atelier d’été')
    expect((await team.worker.get('/en/our-work.xlsx')).status).toBe(200)
    expect((await team.coordinator.get('/fr/travail.csv')).status).toBe(404)
  })

  it('turns its pages when there is a lot', async () => {
    for (let index = 0; index < 45; index += 1)
      await anEvidence(team.site.admin, {
        organization: team.organization,
        title: `N° ${index}`,
        startsOn: '2025-01-01',
      })

    expect(await list()).toHaveLength(40)
    expect((await list('?page=2')).length).toBeGreaterThan(5)
    expect(await team.worker.read('/fr/travail?to=2025-12-31&page=2')).toContain('to=2025-12-31')
  })
})
