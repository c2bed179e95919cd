import { pageExamples } from '../../../design/index.ts'
import type { Day } from '../../../kernel/clock.ts'
import { CodesPage, GivenPage } from './codes-page.tsx'

const page = {
  timeZone: 'America/Toronto',
  keys: { csrf: 'x', key: 'x' },
  action: '#',
  name: '0A1B2C3D',
  codes: [{ audience: 'youth' as const, madeAt: new Date('2026-11-16T15:00:00Z'), expiresOn: '2027-05-16' as Day }],
  asks: [
    {
      id: '00000000-0000-4000-8000-000000000001',
      audience: 'youth' as const,
      kind: 'correction' as const,
      askedAt: new Date('2026-11-16T15:00:00Z'),
    },
  ],
  notAgreed: false,
  backHref: '#',
}

export const examples = pageExamples('referral/shared/codes-page', {
  ordinary: (lang) => <CodesPage {...page} lang={lang} />,
  empty: (lang) => <CodesPage {...page} lang={lang} codes={[]} asks={[]} />,
  refused: (lang) => <CodesPage {...page} lang={lang} notAgreed={true} />,
  given: (lang) => (
    <GivenPage lang={lang} code="0000-0000-0000-0000" address="https://tisserin.example/fr/toi" backHref="#" />
  ),
})
