import { pageExamples } from '../../../design/index.ts'
import type { Day } from '../../../kernel/clock.ts'
import type { Language } from '../../../kernel/language.ts'
import { keys, schoolTool } from '../school-tool.examples.ts'
import { SheetPage } from './page.tsx'

const holder = (organizationFr: string) => ({
  toolId: 'tool',
  organizationId: organizationFr,
  organizationFr,
  organizationEn: organizationFr,
  fromDay: '2026-09-20' as Day,
  untilDay: null,
  evidenceKey: null,
})

const page = (lang: Language) => ({
  lang,
  keys,
  tool: schoolTool(),
  holders: [holder('École de la Source'), holder('École du Vallon')],
  open: { kind: 'link' as const, href: '#' },
  holdHref: '#',
  mayHold: [],
  mayLetGo: [{ href: '#', organization: 'École de la Source' }],
  acts: { edit: '#', withdraw: '#', putBack: null },
})

export const examples = pageExamples('school-tool/sheet/page', {
  ordinary: (lang) => <SheetPage {...page(lang)} />,
  empty: (lang) => (
    <SheetPage
      {...page(lang)}
      tool={schoolTool({ stages: [], subjects: [], offeredBy: null, link: null, article: 'steps' })}
      open={{ kind: 'article', href: '#' }}
      holders={[]}
      mayHold={[{ organizationId: 'one', organization: 'École de la Source' }]}
      mayLetGo={[]}
    />
  ),
  withdrawn: (lang) => (
    <SheetPage
      {...page(lang)}
      tool={schoolTool({ withdrawnOn: '2026-11-02' as Day })}
      acts={{ edit: null, withdraw: null, putBack: '#' }}
    />
  ),
})
