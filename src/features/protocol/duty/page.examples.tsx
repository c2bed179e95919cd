import { pageExamples } from '../../../design/index.ts'
import { noWorkPhone } from '../../../field/index.ts'
import type { Day } from '../../../kernel/clock.ts'
import type { Language } from '../../../kernel/language.ts'
import { youthProtection } from '../agreement/youth-protection.ts'
import { dutyKinds, type Answering } from './list-on-duty.ts'
import { DutyPage, type DutyPageProps } from './page.tsx'

const nadine: Answering = {
  personId: 'nadine',
  name: 'Nadine Courte',
  email: 'nadine.courte@lisiere.invalid',
  phone: '819 555-0142',
  phoneExtension: '305',
  phoneHours: '8 h 30 à 16 h 30',
  phoneUrgent: 'la relève, 819 555-0143',
  kinds: ['specialist'],
  organizationId: 'x',
  organizationFr: 'Maison des jeunes La Courtepointe',
  organizationEn: 'La Courtepointe Youth Centre',
  sector: 'community',
  regionCodes: ['04', '17'],
}

const nineToFive = [{ freq: 'WEEKLY' as const, byday: 'MO,TU,WE,TH,FR', opens_at: '08:30', closes_at: '16:30' }]
const away = [{ fromDay: '2026-11-20' as Day, untilDay: '2026-12-04' as Day }]

const page = (lang: Language, count: number): DutyPageProps => ({
  lang,
  action: '#',
  filter: { text: null, region: null, sector: null, kind: null },
  regions: ['04', '17'],
  rows: Array.from({ length: count }, (_, index) => ({
    ...nadine,
    ...(index % 2 === 1 && { ...noWorkPhone, phone: index % 4 === 1 ? '819 555-0144' : null }),
    personId: String(index),
    when:
      index % 3 === 0
        ? { isHere: true, week: nineToFive, timeZone: 'America/Toronto', absences: [] }
        : { isHere: true, week: null, timeZone: null, absences: index % 3 === 1 ? away : [] },
    kinds: [dutyKinds[index % 4] ?? 'contact', 'contact_deputy'],
  })),
  time: { now: new Date('2026-11-25T15:00:00Z'), timeZone: 'America/Toronto' },
  total: count,
  isEmpty: count === 0,
  page: 1,
  pages: 1,
  pageHref: () => '#',
  files: [
    { label: 'Excel', href: '#' },
    { label: 'CSV', href: '#' },
  ],
  lines: youthProtection(lang, ['04']).slice(0, 1),
  links: { agreement: '#', protocols: '#' },
})

export const examples = pageExamples('protocol/duty/page', {
  ordinary: (lang) => <DutyPage {...page(lang, 3)} />,
  empty: (lang) => <DutyPage {...page(lang, 0)} lines={[]} />,
  many: (lang) => <DutyPage {...page(lang, 50)} total={120} page={2} pages={3} />,
  'nothing-found': (lang) => (
    <DutyPage {...page(lang, 0)} isEmpty={false} filter={{ ...page(lang, 0).filter, region: '10' }} />
  ),
})
