import { pageExamples } from '../../../design/index.ts'
import type { Day } from '../../../kernel/clock.ts'
import type { Language } from '../../../kernel/language.ts'
import { gateCounts } from './gated-counts.ts'
import { FiguresPage } from './page.tsx'

const page = (lang: Language) => ({
  lang,
  organization: 'Maison Ronde',
  rows: gateCounts([
    { month: '2026-10-01' as Day, asked: 14, couldHelp: 20, notAble: 9, unsure: 2 },
    { month: '2026-09-01' as Day, asked: 9, couldHelp: 12, notAble: 8, unsure: 6 },
    { month: '2026-08-01' as Day, asked: 3, couldHelp: 2, notAble: 0, unsure: 1 },
  ]),
  files: [
    { label: 'Excel', href: '#' },
    { label: 'CSV', href: '#' },
  ],
})

export const examples = pageExamples('consult/figures/page', {
  ordinary: (lang) => <FiguresPage {...page(lang)} />,
  empty: (lang) => <FiguresPage {...page(lang)} rows={gateCounts([])} />,
})
