import { pageExamples } from '../../../design/index.ts'
import { ForOrganizationsPage } from './page.tsx'
import { words } from './words.ts'

export const examples = pageExamples('welcome/for-organizations/page', {
  ordinary: (lang) => <ForOrganizationsPage t={words[lang]} lang={lang} signInHref="#" />,
})
