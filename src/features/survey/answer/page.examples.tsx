import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { questionnaireOf } from '../survey.examples.ts'
import { AnswerPage, NotTakenPage, ThanksPage } from './page.tsx'

const page = (lang: Language) => ({
  lang,
  questionnaire: questionnaireOf('youth-activity'),
  part: null,
  by: lang === 'fr' ? 'Maison des Osiers' : 'Osiers House',
  action: '#',
  chosen: {},
  isEmpty: false,
})
const end = (lang: Language) => ({ lang, audience: 'youth' as const, help: '#' })
const thanks = { next: '#', questionnaire: questionnaireOf('staff-year'), part: null }

const knowledge = (part: 'before' | 'after') => ({ part, questionnaire: questionnaireOf('staff-knowledge') })

export const examples = pageExamples(
  'survey/answer/page',
  {
    ordinary: (lang) => <AnswerPage {...page(lang)} />,
    boys: (lang) => <AnswerPage {...page(lang)} questionnaire={questionnaireOf('youth-boys')} />,
    error: (lang) => <AnswerPage {...page(lang)} isEmpty />,
    thanks: (lang) => <ThanksPage {...end(lang)} {...thanks} questionnaire={questionnaireOf('youth-activity')} />,
    closed: (lang) => <NotTakenPage {...end(lang)} why="closed" />,
    full: (lang) => <NotTakenPage {...end(lang)} why="full" />,
    staff: (lang) => (
      <AnswerPage {...page(lang)} questionnaire={questionnaireOf('staff-year')} chosen={{ level: '3' }} />
    ),
    'staff-thanks': (lang) => <ThanksPage {...end(lang)} {...thanks} audience="staff" />,
    'staff-full': (lang) => <NotTakenPage {...end(lang)} audience="staff" why="full" />,
    before: (lang) => <AnswerPage {...page(lang)} {...knowledge('before')} />,
    'before-thanks': (lang) => <ThanksPage {...end(lang)} {...thanks} audience="staff" {...knowledge('before')} />,
    'after-thanks': (lang) => <ThanksPage {...end(lang)} {...thanks} audience="staff" {...knowledge('after')} />,
    early: (lang) => <NotTakenPage {...end(lang)} audience="staff" why="early" />,
    busy: (lang) => <NotTakenPage {...end(lang)} why="busy" />,
  },
  'youth',
)
