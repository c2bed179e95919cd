import { pageExamples } from '../../../design/index.ts'
import { keys } from '../identity.examples.ts'
import { EmailLinkOverPage, EmailLinkPage, EmailLinkSentPage } from './page.tsx'

export const examples = pageExamples('identity/email-link/page', {
  ordinary: (lang) => <EmailLinkSentPage lang={lang} stays={null} />,
  waiting: (lang) => <EmailLinkSentPage lang={lang} stays="no-server" />,
  held: (lang) => <EmailLinkSentPage lang={lang} stays="held" />,
  open: (lang) => <EmailLinkPage lang={lang} action="" keys={keys} />,
  over: (lang) => <EmailLinkOverPage lang={lang} />,
})
