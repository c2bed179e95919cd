import { pageExamples } from '../../../design/index.ts'
import { shippedChoices } from '../questionnaires.ts'
import { FormsPage } from './page.tsx'

const shipped = (use: string | null) => shippedChoices().map(({ questionnaire }) => ({ questionnaire, file: '#', use }))

export const examples = pageExamples('survey/forms/page', {
  ordinary: (lang) => <FormsPage lang={lang} shipped={shipped('#')} own={[]} bring="#" />,
  own: (lang) => <FormsPage lang={lang} shipped={shipped('#')} own={shipped('#').slice(0, 1)} bring="#" />,
  reader: (lang) => <FormsPage lang={lang} shipped={shipped(null)} own={[]} bring={null} />,
})
