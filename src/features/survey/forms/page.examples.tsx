import { pageExamples } from '../../../design/index.ts'
import { choicesOf } from '../questionnaires.ts'
import { FormsPage } from './page.tsx'

const shipped = (use: string | null) => choicesOf().map(({ questionnaire }) => ({ questionnaire, file: '#', use }))

export const examples = pageExamples('survey/forms/page', {
  ordinary: (lang) => <FormsPage lang={lang} shipped={shipped('#')} />,
  reader: (lang) => <FormsPage lang={lang} shipped={shipped(null)} />,
})
