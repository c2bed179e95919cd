import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { schoolTool } from '../school-tool.examples.ts'
import { filterOf } from './filter.ts'
import { ListPage } from './page.tsx'

const row = (held: number, facts = {}) => ({ tool: { ...schoolTool(facts), held }, href: '#' })
const school = (lang: Language) => (lang === 'fr' ? 'École de la Source' : 'Source School')

const page = (lang: Language) => ({
  lang,
  action: '#',
  filter: filterOf(new URLSearchParams()),
  isNarrowed: false,
  rows: [row(3), row(1, { kind: 'video', stages: [], subjects: [], offeredBy: null }), row(0, { kind: 'service' })],
  count: 3,
  pages: { page: 1, pages: 1, href: () => '#' },
  files: [{ label: 'Excel', href: '#' }],
  acts: { add: '#', suggest: '#' },
  plans: [{ school: school(lang), href: '#' }],
  staff: [
    {
      school: school(lang),
      ask: '#',
      results: {
        href: '#',
        rows: [
          { answer: lang === 'fr' ? 'Je connais et je m’en sers' : 'I know it and use it', share: '60 %' },
          { answer: lang === 'fr' ? 'Je ne connais pas' : 'I do not know it', share: '40 %' },
        ],
      },
    },
  ],
})

export const examples = pageExamples('school-tool/list/page', {
  ordinary: (lang) => <ListPage {...page(lang)} />,
  empty: (lang) => <ListPage {...page(lang)} rows={[]} count={0} staff={[]} />,
  nothing: (lang) => <ListPage {...page(lang)} rows={[]} count={0} isNarrowed staff={[]} />,
  many: (lang) => (
    <ListPage
      {...page(lang)}
      rows={Array.from({ length: 25 }, () => row(12))}
      count={240}
      pages={{ page: 4, pages: 10, href: () => '#' }}
    />
  ),
  reader: (lang) => (
    <ListPage
      {...page(lang)}
      acts={null}
      staff={[{ school: school(lang), ask: null, results: { href: '#', rows: null } }]}
    />
  ),
})
