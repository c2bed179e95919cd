import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { AgreementPage, type AgreementPageProps } from './page.tsx'
import { agreementText, signatures } from './agreement.examples.ts'

const page = (lang: Language): AgreementPageProps => ({
  lang,
  keys: { csrf: 'example', key: '00000000-0000-4000-8000-000000000001' },
  standing: {
    number: 1,
    since: lang === 'fr' ? '2 novembre 2025' : 'November 2, 2025',
    text: agreementText('lundi'),
    lang: 'fr',
    signatures: signatures(lang).slice(0, 1),
    href: '#',
  },
  proposed: null,
  ended: null,
  acceptAction: '#',
  draftHref: '#',
  versions: [{ number: 1, on: lang === 'fr' ? '2 novembre 2025' : 'November 2, 2025', href: '#' }],
})
const proposed = (lang: Language): NonNullable<AgreementPageProps['proposed']> => ({
  number: 2,
  proposedBy: 'Police du Vallon',
  on: lang === 'fr' ? '2 novembre 2026' : 'November 2, 2026',
  text: agreementText('mardi'),
  lang: 'fr',
  hash: 'a'.repeat(64),
  id: '2',
  signatures: signatures(lang),
  href: '#',
  hasEnded: false,
  accepting: [{ organizationId: '1', name: 'Maison des Osiers' }],
})

export const examples = pageExamples('alliance/agreement/page', {
  ordinary: (lang) => <AgreementPage {...page(lang)} />,
  empty: (lang) => <AgreementPage {...page(lang)} standing={null} versions={[]} />,
  proposed: (lang) => <AgreementPage {...page(lang)} proposed={proposed(lang)} />,
  ended: (lang) => (
    <AgreementPage
      {...page(lang)}
      standing={null}
      ended={{ number: 1, on: lang === 'fr' ? '30 juin 2026' : 'June 30, 2026', href: '#', reviewHref: '#' }}
    />
  ),
  first: (lang) => <AgreementPage {...page(lang)} standing={null} proposed={proposed(lang)} draftHref={null} />,
})
