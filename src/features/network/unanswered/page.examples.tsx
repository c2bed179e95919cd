import { pageExamples } from '../../../design/index.ts'
import { noWorkPhone } from '../../../field/index.ts'
import type { Day } from '../../../kernel/clock.ts'
import type { Language } from '../../../kernel/language.ts'
import { UnansweredPage, type UnansweredPageProps } from './page.tsx'

const page = (lang: Language, count: number): UnansweredPageProps => ({
  lang,
  action: '#',
  filter: { text: null, region: null, sector: null, sort: 'name' },
  regions: ['04', '17'],
  rows: Array.from({ length: count }, (_, index) => ({
    id: String(index),
    nameFr: `Organisme inventé ${index + 1}`,
    nameEn: `Invented organization ${index + 1}`,
    sector: 'community',
    regionCodes: ['04'],
    backOn: index % 2 === 0 ? ('2026-12-07' as Day) : null,
    contact:
      index % 3 === 2
        ? null
        : { ...noWorkPhone, name: 'Nadine Courte', email: 'nadine.courte@lisiere.invalid', phone: '819 555-0142' },
  })),
  total: count,
  isEmpty: count === 0,
  page: 1,
  pages: 1,
  pageHref: () => '#',
  organizationHref: () => '#',
  files: [
    { label: 'Excel', href: '#' },
    { label: 'CSV', href: '#' },
  ],
})

export const examples = pageExamples('network/unanswered/page', {
  ordinary: (lang) => <UnansweredPage {...page(lang, 3)} />,
  empty: (lang) => <UnansweredPage {...page(lang, 0)} />,
  many: (lang) => <UnansweredPage {...page(lang, 50)} total={120} page={2} pages={3} />,
  'nothing-found': (lang) => (
    <UnansweredPage {...page(lang, 0)} isEmpty={false} filter={{ ...page(lang, 0).filter, region: '04' }} />
  ),
})
