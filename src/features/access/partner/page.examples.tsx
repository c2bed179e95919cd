import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { keys } from '../access.examples.ts'
import { AskPartnerPage, PartnersPage } from './page.tsx'
import type { PartnerAsk } from './queries.ts'

const row = (lang: Language, more: Partial<PartnerAsk> = {}) => ({
  ask: {
    id: 'one',
    serviceFr: 'Hébergement de nuit (inventé)',
    serviceEn: 'Night shelter (invented)',
    seq: '1',
    email: 'accueil@exemple.invalid',
    priority: 'priority' as const,
    askedAt: new Date('2026-11-20T15:00:00Z'),
    state: 'waits' as const,
    answer: null,
    askedBy: 'Wally Ronde',
    isOwn: true,
    ...more,
  },
  askedOn: lang === 'fr' ? '20 novembre 2026' : 'November 20, 2026',
  serviceHref: '#',
  withdraw: more.state === undefined ? '#' : null,
})
const list = (lang: Language) => ({
  lang,
  rows: [row(lang), row(lang, { state: 'answered', answer: 'call-me' }), row(lang, { state: 'over' })],
  count: 3,
  pages: { page: 1, pages: 1, href: () => '#' },
  directory: '#',
  files: [{ label: 'CSV', href: '#' }],
})
const ask = (lang: Language) => ({
  lang,
  action: '#',
  keys,
  state: filled({ language: lang, priority: 'ordinary' }),
  service: {
    id: 'one',
    seq: '1',
    nameFr: 'Hébergement de nuit (inventé)',
    nameEn: 'Night shelter (invented)',
    email: null,
  },
  places: [{ id: 'one', nameFr: 'Maison Ronde', nameEn: 'Maison Ronde' }],
  account: null,
})
export const examples = pageExamples('access/partner/page', {
  ordinary: (lang) => <PartnersPage {...list(lang)} />,
  empty: (lang) => <PartnersPage {...list(lang)} rows={[]} count={0} />,
  many: (lang) => (
    <PartnersPage
      {...list(lang)}
      rows={Array.from({ length: 25 }, () => row(lang))}
      count={80}
      pages={{ page: 2, pages: 4, href: () => '#' }}
    />
  ),
  ask: (lang) => <AskPartnerPage {...ask(lang)} />,
  'no-phone': (lang) => <AskPartnerPage {...ask(lang)} account="#" />,
})
