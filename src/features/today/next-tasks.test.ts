import { describe, expect, it } from 'vitest'
import { mostPressingFirst, type TodayTask } from '../../kernel/feature/index.ts'
import type { Language } from '../../kernel/language.ts'
import { sheetTasks } from '../directory/today/today.tsx'
import type { OrganizationSummary } from '../network/today/summaries.ts'
import { leadTasks } from '../network/today/lead-tasks.ts'
import { presentTask } from '../network/today/presenter.ts'
import { anOrganization, invitation, now, today } from '../network/today/test-organization.ts'
import { presentTasks } from './next-tasks.tsx'

/** What the network asks of the lead of an organization. */
const tasksOf = (organization: OrganizationSummary, lang: Language): TodayTask[] =>
  leadTasks(organization, { now, today }).map((task) => presentTask(task, organization.id, lang))

describe('sheets of the directory', () => {
  it('are asked about after the places partners rely on, and what was reported comes before', () => {
    const organization = anOrganization({ holders: [] })
    const sheets = sheetTasks({ sheets: 3, toCheck: 3, oneToCheck: 'x', suggestions: 1 }, organization.id, 'en')
    const titles = mostPressingFirst([...tasksOf(organization, 'en'), ...sheets]).map(({ title }) => title)

    expect(titles[0]).toBe('Read what was reported to you')
    expect(titles[5]).toBe('Your services: are 3 listings still correct?')
  })

  it('lead straight to what confirms them: the page of the only one, or that of all', () => {
    const hrefOf = (toCheck: number) =>
      sheetTasks({ sheets: 3, toCheck, oneToCheck: 'x', suggestions: 0 }, 'o', 'fr').map(({ href }) => href)

    expect(hrefOf(1)).toEqual(['/fr/services/x/confirmer'])
    expect(hrefOf(2)).toEqual(['/fr/organisations/o/services/confirmer'])
    expect(hrefOf(0)).toEqual([])
  })
})

describe('things for today', () => {
  it('are three at most, and say how many can follow', () => {
    const shown = presentTasks(tasksOf(anOrganization({ holders: [] }), 'fr'), 'fr')

    expect(shown.title).toBe('Trois choses pour aujourd’hui')
    expect(shown.tasks.map(({ title }) => title)).toEqual([
      'Nommer la personne-ressource',
      'Nommer qui la remplace',
      'Nommer votre spécialiste',
    ])
    expect(shown.others).toBe('3 autres choses pourront suivre.')
  })

  it('say in words what the card lacks, and lead to where it is written', () => {
    const shown = presentTasks(tasksOf(anOrganization({ missingTexts: ['brings', 'cannot'] }), 'en'), 'en')

    expect(shown.tasks).toEqual([
      {
        title: 'Complete your card',
        hint: 'Missing: what you bring and what you cannot do.',
        href: '/en/organizations/0b7f2c1e-0000-4000-8000-000000000001/edit',
      },
    ])
    expect(shown.others).toBeNull()
  })

  it('name those who have not come', () => {
    const openInvitations = [invitation('Ana', -30), invitation('Bo', -2)]
    const shown = presentTasks(tasksOf(anOrganization({ openInvitations }), 'fr'), 'fr')

    expect(shown.tasks[0]?.title).toBe('Prolonger 2 invitations expirées')
    expect(shown.tasks[0]?.hint).toBe('Pas encore parmi vous\u00a0: Ana et Bo.')
  })
})
