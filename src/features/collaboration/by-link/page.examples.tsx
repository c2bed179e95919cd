import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { collaboration, keys } from '../collaboration.examples.ts'
import { DeadProposalPage, ProposalByLinkPage, StopProposalsPage } from './page.tsx'
import type { Proposal } from './queries.ts'

const proposal: Proposal = {
  ...collaboration,
  id: '00000000-0000-4000-8000-000000000090',
  state: 'sent',
  canTurnBack: true,
  name: 'Maison des Aulnes',
  note: null,
  byFr: 'Maison des Osiers',
  byEn: 'Osiers House',
  members: [
    { nameFr: 'Maison des Osiers', nameEn: 'Osiers House', sector: 'community' },
    { nameFr: 'Police du Vallon', nameEn: 'Vallon Police', sector: 'police' },
  ],
}

const page = (lang: Language, facts: Partial<Proposal> = {}) => ({
  lang,
  proposal: { ...proposal, ...facts },
  action: '#',
  declineHref: '#',
  signInHref: '#',
  keys,
  state: filled({}),
  panels: [],
})

export const examples = pageExamples('collaboration/by-link/page', {
  ordinary: (lang) => <ProposalByLinkPage {...page(lang)} />,
  note: (lang) => <ProposalByLinkPage {...page(lang, { note: 'On s’est parlé mardi : ce serait une joie.' })} />,
  error: (lang) => (
    <ProposalByLinkPage {...page(lang)} state={{ ...filled({}), errors: { person: 'Enter your name' } }} />
  ),
  coming: (lang) => <ProposalByLinkPage {...page(lang, { state: 'coming' })} />,
  declined: (lang) => <ProposalByLinkPage {...page(lang, { state: 'declined' })} />,
  seated: (lang) => <ProposalByLinkPage {...page(lang, { state: 'seated', canTurnBack: false })} />,
  dead: (lang) => <DeadProposalPage lang={lang} />,
  stop: (lang) => <StopProposalsPage lang={lang} action="#" keys={keys} isStopped={false} />,
  stopped: (lang) => <StopProposalsPage lang={lang} action="#" keys={keys} isStopped />,
  'no-stop': (lang) => <StopProposalsPage lang={lang} action="#" keys={keys} isStopped={null} />,
})
