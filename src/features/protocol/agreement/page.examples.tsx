import { pageExamples } from '../../../design/index.ts'
import { AgreementPage } from './page.tsx'
import { youthProtection } from './youth-protection.ts'

export const examples = pageExamples('protocol/agreement/page', {
  ordinary: (lang) => <AgreementPage lang={lang} lines={youthProtection(lang, [])} colleagues={null} />,
  'own-region': (lang) => <AgreementPage lang={lang} lines={youthProtection(lang, ['17'])} colleagues={null} />,
})
