import { pageExamples } from '../../../design/index.ts'
import type { Day } from '../../../kernel/clock.ts'
import type { Language } from '../../../kernel/language.ts'
import { certificate, elsewhere, session, training } from '../training.examples.ts'
import { OwnPage } from './page.tsx'
import type { OwnPlace } from './queries.ts'

const place = (facts: Partial<OwnPlace> = {}) => ({
  place: {
    ...session(),
    id: 'place',
    sessionId: 'session',
    title: training().title,
    isCancelled: false,
    state: 'registered' as const,
    ...facts,
  },
  href: '#',
})

const page = (lang: Language) => ({
  lang,
  places: [place(), place({ state: 'offered' }), place({ isCancelled: true })],
  standings: [
    { subject: 'signs', standing: 'soon' as const, until: '2027-01-30' as Day },
    { subject: 'law', standing: 'late' as const, until: '2026-11-30' as Day },
    { subject: 'consent', standing: 'current' as const, until: null },
  ],
  certificates: [{ certificate: certificate(), href: '#' }],
  elsewhere: [
    { one: elsewhere(), withdraw: '#', proof: '#' },
    { one: elsewhere({ state: 'confirmed', proofName: null }), withdraw: null, proof: null },
  ],
  find: '#',
  declare: '#',
})

export const examples = pageExamples('training/own/page', {
  ordinary: (lang) => <OwnPage {...page(lang)} />,
  empty: (lang) => <OwnPage {...page(lang)} places={[]} standings={[]} certificates={[]} elsewhere={[]} />,
  many: (lang) => (
    <OwnPage
      {...page(lang)}
      places={Array.from({ length: 12 }, () => place())}
      certificates={Array.from({ length: 30 }, () => ({ certificate: certificate(), href: '#' }))}
    />
  ),
})
