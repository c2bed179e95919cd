import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Day } from '../../../kernel/clock.ts'
import { whereTo } from '../../network/test-site.ts'
import { aCount, anEvidence } from '../test-evidence.ts'
import { aTeam, recordIn, workshop, type Team } from '../test-evidence-site.ts'
import { isHeadCountMissing, isTotalMissing } from './rules.ts'

const today = '2026-12-07' as Day

describe('what is expected', () => {
  it.each([
    [null, false], // never said: never asked
    ['2026-10-31', true],
    ['2026-11-29', true],
    ['2026-11-30', false], // last month is whole
    ['2026-12-05', false],
    ['2026-01-31', false], // they stopped
  ])('of totals last said to %s: missing %s', (last, isMissing) => {
    expect(isTotalMissing(last as Day | null, today)).toBe(isMissing)
  })

  it.each([
    [null, true],
    ['2025-12-06', true],
    ['2025-12-07', false],
  ])('of a head-count of %s: missing %s', (on, isMissing) => {
    expect(isHeadCountMissing(on as Day | null, today)).toBe(isMissing)
  })
})

describe('the pages that say it', () => {
  let team: Team
  beforeAll(async () => {
    team = await aTeam()
    const { admin } = team.site
    await admin.query(
      `INSERT INTO action_update (adopted_action_id, organization_id, number, from_state, to_state, via, person_id)
       SELECT id, organization_id, 1, '0', '50', 'page', $1 FROM adopted_action`,
      [team.workerId],
    )
    await anEvidence(admin, {
      organization: team.organization,
      type: 'case-tally',
      tags: ['condition:same-worker'],
      startsOn: '2026-10-01',
      endsOn: '2026-10-31',
      counts: [aCount('situations', 6)],
    })
  })
  afterAll(() => team.site.close())

  it('are the list and Today, with a link to the form; once said, it is no longer named', async () => {
    for (const path of ['/fr/travail', '/fr/aujourdhui']) {
      const html = await team.worker.read(path)
      expect(html).toContain('/fr/travail/ajouter/case-tally')
      expect(html).toContain('/fr/travail/ajouter/org-profile')
      expect(html).toContain('/fr/travail/ajouter?action=A8')
    }
    await team.worker.send('/fr/travail/ajouter', { ...workshop, action: 'A8' })
    await team.worker.send('/fr/travail/ajouter/org-profile', { 'count.staff': '12', startsOn: '2026-12-01' })
    await team.worker.send('/fr/travail/ajouter/case-tally', {
      'facet.condition': 'same-worker',
      'count.situations': '4',
      startsOn: '2026-11-01',
      endsOn: '2026-11-30',
    })

    expect(await team.worker.read('/fr/travail')).not.toContain('Ce qui pourrait se dire')
  })

  it('tell a partner that it is named, until it answers', async () => {
    const logged = await team.worker.send('/fr/travail/ajouter', {
      ...workshop,
      partners: 'École du Passe-Fil',
      startsOn: '2026-11-18',
    })
    const record = recordIn(logged)
    expect(whereTo(logged)).toContain(record)
    expect(await team.partnerWorker.read('/fr/aujourdhui')).toContain(`/fr/travail/${record}`)

    await team.partnerWorker.send(
      `/fr/travail/${record}`,
      { answer: 'ours', organization: team.partner },
      { to: `/fr/travail/${record}/reponse` },
    )

    expect(await team.partnerWorker.read('/fr/aujourdhui')).not.toContain(`/fr/travail/${record}`)
  })

  it('are the page of an action too: what was logged for it, and one tap to log more', async () => {
    const { rows } = await team.site.admin.query<{ id: string; adoption_id: string }>(
      'SELECT id, adoption_id FROM adopted_action LIMIT 1',
    )
    const html = await team.worker.read(`/fr/plans/${rows[0]?.adoption_id}/actions/${rows[0]?.id}`)

    expect(html).toContain('Travail consigné pour cette action')
    expect(html).toContain('/fr/travail/ajouter?action=A8')
    expect(html).toContain('présences\u00a0: 12')
  })
})
