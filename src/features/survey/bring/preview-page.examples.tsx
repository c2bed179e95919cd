import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { keys, questionnaireOf } from '../survey.examples.ts'
import { PreviewFormPage } from './preview-page.tsx'
import { words } from './words.ts'

const page = (lang: Language) => ({
  lang,
  fileName: 'questions.xlsx',
  questionnaire: questionnaireOf('youth-service'),
  problems: [],
  keys,
  refusal: null,
  confirmAction: '#',
  cancelHref: '#',
})

export const examples = pageExamples('survey/bring/preview-page', {
  ordinary: (lang) => <PreviewFormPage {...page(lang)} />,
  error: (lang) => (
    <PreviewFormPage
      {...page(lang)}
      questionnaire={null}
      refusal={words[lang].still}
      problems={[
        { place: 'survey!A4', value: 'text', code: 'type-not-taken' },
        { place: 'choices!D7', value: '', code: 'label-missing-en' },
      ]}
    />
  ),
})
