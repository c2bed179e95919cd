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
import { HomePage } from './page.tsx'
import { words } from './words.ts'

const page = (lang: Language) => ({
  lang,
  keys,
  collaboration,
  calledAs: 'alliance' as const,
  sectors: ['community', 'police'] as const,
  members: memberFacts(lang),
  comers,
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
      commitments={{ ...page(lang).commitments, commitments: [] }}
    />
  ),
  reader: (lang) => (
    <HomePage
      {...page(lang)}
      acts={none}
      comers={[]}
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
