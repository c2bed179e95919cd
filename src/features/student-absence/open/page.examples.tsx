import { pageExamples } from '../../../design/index.ts'
import type { Day } from '../../../kernel/clock.ts'
import type { Language } from '../../../kernel/language.ts'
import { keys, rule } from '../absence.examples.ts'
import { CountForm, freshCount } from '../count/count-form.tsx'
import { OpenPage, type OpenPageProps } from './page.tsx'

const today = '2026-11-22' as Day
const page = (lang: Language): OpenPageProps => ({
  lang,
  rule,
  today,
  exampleCsvHref: '#',
  exampleXlsxHref: '#',
  protocolHref: '#',
  cardHref: '#',
  directoryHref: '#',
  counts: <CountForm lang={lang} action="#" keys={keys} state={freshCount(today)} backHref={null} />,
  colleagues: null,
})

export const examples = pageExamples('student-absence/open/page', {
  ordinary: (lang) => <OpenPage {...page(lang)} />,
  'departures-only': (lang) => <OpenPage {...page(lang)} rule={{ ...rule, absences: null }} />,
})
