import { pageExamples } from '../../../design/index.ts'
import { words as revokeWords } from '../revoke/words.ts'
import { certificate } from '../training.examples.ts'
import { CertificatePage, WithdrawnPage } from './page.tsx'

const address = 'https://exemple.invalid/fr/attestation'

export const examples = pageExamples('training/certificate/page', {
  ordinary: (lang) => <CertificatePage lang={lang} certificate={certificate()} address={address} />,
  withdrawn: (lang) => (
    <WithdrawnPage
      lang={lang}
      certificate={certificate()}
      on={certificate().onDay}
      reason={revokeWords[lang].reasons['not-there']}
    />
  ),
  many: (lang) => (
    <CertificatePage
      lang={lang}
      certificate={certificate({
        title: 'Reconnaître les indices, accueillir, consulter la personne désignée et faire le suivi. '
          .repeat(2)
          .slice(0, 160),
        subjects: ['consent', 'law', 'recruitment', 'online', 'signs', 'practices', 'resources'],
      })}
      address={address}
    />
  ),
})
