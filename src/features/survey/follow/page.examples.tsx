import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Survey } from '../model.ts'
import { closedSurvey, day, keys, openSurvey, survey } from '../survey.examples.ts'
import { SurveyPage } from './page.tsx'

const page = (lang: Language, one: Survey) => ({
  lang,
  keys,
  survey: one,
  answered: 12,
  link: 'https://tisserin.invalid/fr/r/bcdf2345',
  isPast: false,
  acts: {
    edit: one.state === 'draft' ? '#' : null,
    open: '#',
    print: one.state === 'open' ? '#' : null,
    close: one.state === 'open' ? '#' : null,
    read: '#',
    confirm: '#',
    withdraw: one.state === 'closed' ? null : '#',
    'put-back': '#',
  },
})

export const examples = pageExamples('survey/follow/page', {
  ordinary: (lang) => <SurveyPage {...page(lang, openSurvey)} />,
  draft: (lang) => <SurveyPage {...page(lang, survey())} />,
  late: (lang) => <SurveyPage {...page(lang, survey())} isPast />,
  empty: (lang) => <SurveyPage {...page(lang, openSurvey)} answered={0} />,
  many: (lang) => <SurveyPage {...page(lang, openSurvey)} answered={38} />,
  closed: (lang) => <SurveyPage {...page(lang, closedSurvey)} />,
  'too-few': (lang) => <SurveyPage {...page(lang, closedSurvey)} answered={3} />,
  uncertain: (lang) => <SurveyPage {...page(lang, closedSurvey)} answered={38} />,
  withdrawn: (lang) => <SurveyPage {...page(lang, survey({ ...openSurvey, withdrawnOn: day('2026-12-05') }))} />,
})
