import { describe, expect, it } from 'vitest'
import type { Day } from '../../../kernel/clock.ts'
import { leadTasks } from './lead-tasks.ts'
import { presentThreads } from './presenter.ts'
import { anOrganization, holder, invitation, kinds, now, today } from './test-organization.ts'
import type { OrganizationSummary } from './summaries.ts'

const tasksOf = (facts: Partial<OrganizationSummary>) => leadTasks(anOrganization(facts), { now, today })

describe('what is left to do for an organization', () => {
  it('is nothing when each place is held and the card speaks', () => {
    expect(tasksOf({})).toEqual([])
  })

  it.each(kinds)('names %s when nobody holds that place', (kind) => {
    expect(tasksOf({ holders: kinds.filter((other) => other !== kind).map(holder) })).toEqual([
      { task: 'designate', kind },
    ])
  })

  it('starts with who never came, then with the places that partners call', () => {
    const tasks = tasksOf({
      holders: [],
      missingTexts: ['mandate'],
      staffCount: null,
      staffCountOn: null,
      openInvitations: [invitation('Ana', -1)],
    })

    expect(tasks.map((task) => ('kind' in task ? task.kind : task.task))).toEqual([
      'extend-invitations',
      'contact',
      'contact_deputy',
      'specialist',
      'specialist_deputy',
      'write-texts',
      'count-staff',
      'privacy_officer',
      'training_resource',
    ])
  })

  it.each([
    ['2025-11-22', 0],
    ['2025-11-21', 1],
  ])('asks again for a head-count of %s: %i time', (day, times) => {
    expect(tasksOf({ staffCountOn: day as Day })).toHaveLength(times)
  })

  it('puts first what did not arrive, then who asks for another link, then whom mail no longer reaches', () => {
    const tasks = tasksOf({
      openInvitations: [
        invitation('Ana', -30),
        invitation('Bo', -30, { askedAgainAt: now }),
        invitation('Cy', 20, { mailFailure: 'refused-address' }),
        invitation('Dé', -2, { mailFailure: 'refused', askedAgainAt: now }),
        invitation('Ève', -2, { mailFailure: 'ended' }),
      ],
      unreachable: ['Flo'],
    })

    expect(
      tasks.map((task) => [
        task.task,
        'invitations' in task ? task.invitations.map(({ name }) => name) : 'names' in task ? task.names : [],
      ]),
    ).toEqual([
      ['correct-invitations', ['Cy', 'Dé']],
      ['renew-invitations', ['Bo']],
      ['reach-again', ['Flo']],
      ['extend-invitations', ['Ana', 'Ève']],
    ])
  })

  it('does not hurry an invitation that still runs', () => {
    expect(tasksOf({ openInvitations: [invitation('Ana', 1)] })).toEqual([])
  })
})

describe('the threads of a network', () => {
  it('are held by members only: an invited or listed organization holds none', () => {
    const threads = presentThreads({
      sectors: ['community', 'police', 'justice'],
      counts: [
        { sector: 'community', status: 'joined', count: 3 },
        { sector: 'police', status: 'invited', count: 1 },
      ],
    })

    expect(threads.held).toEqual(['community'])
    expect(threads.total).toBe(4)
    expect(threads.rows).toEqual([
      { sector: 'community', joined: 3, invited: 0, listed: 0 },
      { sector: 'police', joined: 0, invited: 1, listed: 0 },
      { sector: 'justice', joined: 0, invited: 0, listed: 0 },
    ])
  })
})
