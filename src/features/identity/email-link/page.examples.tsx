import { pageExamples } from '../../../design/index.ts'
import { keys } from '../identity.examples.ts'
import { EmailLinkOverPage, EmailLinkPage, EmailLinkSentPage } from './page.tsx'

export const examples = pageExamples('identity/email-link/page', {
  ordinary: (lang) => <EmailLinkSentPage lang={lang} isWaiting={false} />,
  waiting: (lang) => <EmailLinkSentPage lang={lang} isWaiting />,
  open: (lang) => <EmailLinkPage lang={lang} action="" keys={keys} />,
  over: (lang) => <EmailLinkOverPage lang={lang} />,
})
