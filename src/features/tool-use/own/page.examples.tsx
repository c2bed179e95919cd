import { pageExamples } from '../../../design/index.ts'
import type { Day } from '../../../kernel/clock.ts'
import { OwnPage } from './page.tsx'

const mark = {
  tool: 'grid',
  organizationFr: 'Maison Trame',
  organizationEn: 'Trame House',
  since: '2026-10-01' as Day,
} as const

export const examples = pageExamples('tool-use/own/page', {
  ordinary: (lang) => (
    <OwnPage
      lang={lang}
      marks={[mark, { ...mark, tool: 'directory' }, { ...mark, tool: 'signs', organizationFr: null }]}
    />
  ),
  empty: (lang) => <OwnPage lang={lang} marks={[]} />,
})
