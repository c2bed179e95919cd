import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { closedSurvey, openSurvey, survey } from '../survey.examples.ts'
import { DeskPage } from './page.tsx'

const page = (lang: Language) => ({
  lang,
  action: '#',
  text: null,
  standing: null,
  rows: [
    { survey: survey(), href: '#', answered: null },
    { survey: openSurvey, href: '#', answered: 12 },
    { survey: closedSurvey, href: '#', answered: 31 },
  ],
  hasSeveral: false,
  pages: { page: 1, pages: 1, href: () => '#' },
  add: '#',
  forms: '#',
})

export const examples = pageExamples('survey/desk/page', {
  ordinary: (lang) => <DeskPage {...page(lang)} />,
  empty: (lang) => <DeskPage {...page(lang)} rows={[]} />,
  many: (lang) => (
    <DeskPage
      {...page(lang)}
      hasSeveral
      rows={Array.from({ length: 25 }, () => ({ survey: closedSurvey, href: '#', answered: 2000 }))}
      pages={{ page: 4, pages: 9, href: () => '#' }}
    />
  ),
  nothing: (lang) => <DeskPage {...page(lang)} rows={[]} text="automne" />,
  reader: (lang) => <DeskPage {...page(lang)} add={null} />,
})
