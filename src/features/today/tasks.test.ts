import { describe, expect, it } from 'vitest'
import type { Day } from '../../kernel/clock.ts'
import type { OrganizationSummary } from '../network/index.ts'
import { presentTasks, presentThreads } from './presenter.ts'
import { leadTasks } from './tasks.ts'

const now = new Date('2026-11-22T15:00:00Z')
const today = '2026-11-22' as Day
const hour = 3_600_000

const kinds = [
  'contact',
  'contact_deputy',
  'specialist',
  'specialist_deputy',
  'training_resource',
  'privacy_officer',
] as const
const holder = (kind: (typeof kinds)[number]) => ({
  kind,
  personId: 'p',
  name: 'Personne inventée',
  email: 'p@exemple.invalid',
})
const invitation = (name: string, hours: number) => ({
  id: name,
  name,
  role: 'worker' as const,
  organizationFr: null,
  organizationEn: null,
  expiresAt: new Date(now.getTime() + hours * hour),
})

const anOrganization = (facts: Partial<OrganizationSummary> = {}): OrganizationSummary => ({
  id: '0b7f2c1e-0000-4000-8000-000000000001',
  nameFr: 'École inventée',
  nameEn: 'Invented school',
  sector: 'education',
  missingTexts: [],
  staffCount: 40,
  staffCountOn: '2026-09-01' as Day,
  holders: kinds.map(holder),
  openInvitations: [],
  ...facts,
})

/** Every sheet was checked lately, and nothing was reported. */
const none = { toCheck: 0, suggestions: 0 }
const tasksOf = (facts: Partial<OrganizationSummary>) => leadTasks(anOrganization(facts), { now, today, sheets: none })

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

  it('does not hurry an invitation that still runs', () => {
    expect(tasksOf({ openInvitations: [invitation('Ana', 1)] })).toEqual([])
  })
})

describe('sheets of the directory', () => {
  it('are asked about after the places partners rely on, and what was reported comes before', () => {
    const tasks = leadTasks(anOrganization({ holders: [] }), { now, today, sheets: { toCheck: 3, suggestions: 1 } })
    expect(tasks[0]).toEqual({ task: 'read-reports', reports: 1 })
    expect(tasks[5]).toEqual({ task: 'check-services', sheets: 3 })
  })
})

describe('things for today', () => {
  it('are three at most, and say how many can follow', () => {
    const shown = presentTasks(anOrganization({ holders: [] }), { lang: 'fr', now, today, sheets: none })

    expect(shown.title).toBe('Trois choses pour aujourd’hui')
    expect(shown.tasks.map(({ title }) => title)).toEqual([
      'Nommer la personne-ressource',
      'Nommer qui la remplace',
      'Nommer votre spécialiste',
    ])
    expect(shown.others).toBe('3 autres choses pourront suivre.')
  })

  it('say in words what the card lacks, and lead to where it is written', () => {
    const shown = presentTasks(anOrganization({ missingTexts: ['brings', 'cannot'] }), {
      lang: 'en',
      now,
      today,
      sheets: none,
    })

    expect(shown.tasks).toEqual([
      {
        title: 'Complete your card',
        hint: 'Not said yet: what you bring and what you cannot do.',
        href: '/en/organizations/0b7f2c1e-0000-4000-8000-000000000001/edit',
      },
    ])
    expect(shown.others).toBeNull()
  })

  it('name those who have not come', () => {
    const openInvitations = [invitation('Ana', -30), invitation('Bo', -2)]
    const shown = presentTasks(anOrganization({ openInvitations }), { lang: 'fr', now, today, sheets: none })

    expect(shown.tasks[0]?.title).toBe('Prolonger 2 invitations échues')
    expect(shown.tasks[0]?.hint).toBe('Pas encore parmi vous\u00a0: Ana et Bo.')
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
