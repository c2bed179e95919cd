import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { collaboration, keys, memberFacts } from '../collaboration.examples.ts'
import { FormerPage, ProposalPage } from './proposal-page.tsx'
import { words } from './words.ts'

const page = (lang: Language) => ({
  lang,
  collaboration,
  calledAs: 'alliance' as const,
  sectors: ['community', 'police'] as const,
  members: memberFacts(lang).slice(0, 1),
  panels: [],
  declineHref: '#',
})
const former = (lang: Language) => ({
  lang,
  keys,
  name: 'Alliance des Osiers',
  panels: [],
  stays: [
    {
      said: words[lang].leftOn(lang === 'fr' ? '2 novembre 2026' : 'November 2, 2026'),
      organizationId: '1',
      askAction: '#',
      isAsking: false,
      askLabel: words[lang].askBack,
    },
  ],
})

export const examples = pageExamples('collaboration/home/proposal-page', {
  ordinary: (lang) => <ProposalPage {...page(lang)} />,
  reader: (lang) => <ProposalPage {...page(lang)} declineHref={null} />,
  former: (lang) => <FormerPage {...former(lang)} />,
  asking: (lang) => (
    <FormerPage
      {...former(lang)}
      stays={former(lang).stays.map((one) => ({ ...one, askAction: null, isAsking: true }))}
    />
  ),
})
