import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import {
  bare,
  collaboration,
  comers,
  commitment,
  keys,
  late,
  memberFacts,
  nameOf,
  today,
} from '../collaboration.examples.ts'
import type { GuestFacts } from '../outside/guests.tsx'
import { words as guestWords } from '../outside/words.ts'
import { HomePage } from './page.tsx'
import { words } from './words.ts'

const guestFacts = (lang: Language): GuestFacts[] => {
  const t = guestWords[lang]
  const one: GuestFacts = {
    id: 'guest-1',
    name: 'Maison des Aulnes',
    sector: 'community',
    proposedBy: 'Maison des Osiers',
    said: t.said.sent('2026-11-20', '2026-11-27'),
    failure: null,
    email: 'direction@aulnes.invalid',
    note: null,
    awaited: [],
    voices: [],
    voiceAction: '#',
    withdrawHref: '#',
    renewAction: '#',
  }
  return [
    one,
    { ...one, id: 'guest-2', name: 'Collège des Saules', sector: 'education', said: t.said.coming, renewAction: null },
    { ...one, id: 'guest-3', name: 'Centre du Gué', failure: t.failures['refused-address'] },
    {
      ...one,
      id: 'guest-4',
      name: 'Aide du Val',
      sector: 'justice',
      awaited: ['Maison des Osiers'],
      voices: [{ organizationId: 'organization-1', name: 'Maison des Osiers' }],
      withdrawHref: null,
      renewAction: null,
    },
  ]
}

const page = (lang: Language) => ({
  lang,
  keys,
  collaboration,
  calledAs: 'alliance' as const,
  sectors: ['community', 'police'] as const,
  members: memberFacts(lang),
  comers,
  guests: guestFacts(lang),
  panels: [],
  commitments: {
    today,
    commitments: [late, commitment()],
    nameOf,
    settleHref: () => '#',
    allHref: '#',
    promiseHref: '#',
  },
  events: [
    {
      when: lang === 'fr' ? '2 novembre 2026 à 15 h 20' : 'November 2, 2026 at 3:20 p.m.',
      at: '2026-11-02T20:20:00Z',
      title: words[lang].events.member({ organization: 'Police du Vallon', detail: '' }),
    },
  ],
  wholeHistoryHref: '#',
  acts: { essentials: '#', ownPart: '#', sharing: '#', invite: '#', leave: '#' },
})
const none = { essentials: null, ownPart: null, sharing: null, invite: null, leave: null }

export const examples = pageExamples('collaboration/home/page', {
  ordinary: (lang) => <HomePage {...page(lang)} />,
  alone: (lang) => (
    <HomePage
      {...page(lang)}
      collaboration={bare}
      calledAs="partnership"
      sectors={['community']}
      members={memberFacts(lang).slice(0, 1)}
      comers={[]}
      guests={[]}
      commitments={{ ...page(lang).commitments, commitments: [] }}
    />
  ),
  reader: (lang) => (
    <HomePage
      {...page(lang)}
      acts={none}
      comers={[]}
      guests={[]}
      commitments={{ ...page(lang).commitments, settleHref: () => null, promiseHref: null }}
    />
  ),
  closed: (lang) => (
    <HomePage
      {...page(lang)}
      collaboration={{ ...collaboration, stage: 'closed', lessons: 'Se voir chaque mois a suffi.' }}
    />
  ),
})
