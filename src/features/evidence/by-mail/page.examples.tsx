import { pageExamples } from '../../../design/index.ts'
import { DeadLinkPage } from './page.tsx'

export const examples = pageExamples('evidence/by-mail/page', {
  ordinary: (lang) => <DeadLinkPage lang={lang} signInHref="#" />,
})
