import { pageExamples } from '../../../design/index.ts'
import type { Day } from '../../../kernel/clock.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { KeptPeriod } from '../kept-periods.ts'
import { ClosesPage } from './page.tsx'
import { words } from './words.ts'

const year: KeptPeriod = { kind: 'school-year', start: '2025-09-01' as Day, end: '2026-09-01' as Day }
const at = new Date('2026-11-02T15:00:00Z')
const page = (lang: Language) => ({
  lang,
  action: '#',
  keys: { csrf: '', key: '' },
  state: filled({}),
  network: 'Table inventée',
  closes: [
    { period: year, number: 2, closedAt: at, isIntact: true },
    { period: year, number: 1, closedAt: at, isIntact: true },
  ],
  open: [{ ...year, kind: 'fiscal-year' as const, start: '2025-04-01' as Day, end: '2026-04-01' as Day }],
  timeZone: 'America/Toronto',
})

export const examples = pageExamples('indicator/close/page', {
  ordinary: (lang) => <ClosesPage {...page(lang)} />,
  empty: (lang) => <ClosesPage {...page(lang)} closes={[]} open={[]} />,
  many: (lang) => (
    <ClosesPage
      {...page(lang)}
      closes={Array.from({ length: 30 }, (_, place) => ({
        period: year,
        number: 30 - place,
        closedAt: at,
        isIntact: place !== 3,
      }))}
    />
  ),
  error: (lang) => (
    <ClosesPage {...page(lang)} state={{ ...filled({}), errors: { period: words[lang].problems['already-closed'] } }} />
  ),
})
