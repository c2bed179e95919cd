import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { schoolTool } from '../school-tool.examples.ts'
import { PlanPage } from './page.tsx'

const page = (lang: Language) => ({
  lang,
  organization: lang === 'fr' ? 'École de la Source' : 'Source School',
  register: '#',
  tools: [schoolTool(), schoolTool({ id: 'b', kind: 'service', stages: [], link: null })].map((tool) => ({
    tool,
    href: '#',
  })),
})

export const examples = pageExamples('school-tool/plan/page', {
  ordinary: (lang) => <PlanPage {...page(lang)} />,
  empty: (lang) => <PlanPage {...page(lang)} tools={[]} />,
})
