import { pageExamples } from '../../../design/index.ts'
import { certificate } from '../training.examples.ts'
import { CheckPage } from './check-page.tsx'

const nothing = { code: '', name: '' }
const typed = { code: 'BCDF-GHJK-MNPQ', name: 'Noémie' }

export const examples = pageExamples('training/certificate/check-page', {
  ordinary: (lang) => <CheckPage lang={lang} action="#" typed={nothing} answer="asking" revokedOn={null} />,
  true: (lang) => <CheckPage lang={lang} action="#" typed={typed} answer={certificate()} revokedOn={null} />,
  withdrawn: (lang) => (
    <CheckPage lang={lang} action="#" typed={typed} answer={certificate()} revokedOn={certificate().onDay} />
  ),
  error: (lang) => <CheckPage lang={lang} action="#" typed={typed} answer="no" revokedOn={null} />,
  busy: (lang) => <CheckPage lang={lang} action="#" typed={typed} answer="busy" revokedOn={null} />,
})
