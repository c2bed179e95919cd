import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { keys, questionnaireOf } from '../survey.examples.ts'
import { BringPage, KeptFormPage } from './page.tsx'
import { words } from './words.ts'

const page = (lang: Language) => ({
  lang,
  timeZone: 'America/Toronto',
  action: '#',
  keys,
  state: filled({}),
  organizations: [],
  past: [],
})
const kept = (lang: Language) => ({
  lang,
  keys,
  questionnaire: questionnaireOf('youth-service'),
  undoUntil: '19 h',
  undoAction: '#',
  undoneOn: null,
  formsHref: '#',
  anotherHref: '#',
})

export const examples = pageExamples('survey/bring/page', {
  ordinary: (lang) => <BringPage {...page(lang)} />,
  many: (lang) => (
    <BringPage
      {...page(lang)}
      organizations={[
        { id: '1', nameFr: 'Organisme inventé', nameEn: 'Invented organization' },
        { id: '2', nameFr: 'Autre organisme inventé', nameEn: 'Other invented organization' },
      ]}
      past={[
        {
          fileName: 'questions.xlsx',
          status: 'applied',
          createdAt: new Date('2026-11-02T15:00:00Z'),
          by: null,
          href: '#',
          result: questionnaireOf('youth-service').name[lang],
        },
      ]}
    />
  ),
  error: (lang) => (
    <BringPage
      {...page(lang)}
      state={{ ...filled({}), errors: { audience: words[lang].problemsOfForm.audience.missing } }}
    />
  ),
  kept: (lang) => <KeptFormPage {...kept(lang)} />,
  undone: (lang) => <KeptFormPage {...kept(lang)} undoneOn="19 h" />,
})
