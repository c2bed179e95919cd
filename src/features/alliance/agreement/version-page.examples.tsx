import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { agreementText, signatures } from './agreement.examples.ts'
import { VersionPage } from './version-page.tsx'

const page = (lang: Language) => ({
  lang,
  name: 'Alliance des Osiers',
  number: 1,
  state: 'in-force' as const,
  parties: [
    { name: 'Maison des Osiers', sector: 'community' as const },
    { name: 'Police du Vallon', sector: 'police' as const },
  ],
  today: lang === 'fr' ? '7 décembre 2026' : 'December 7, 2026',
  proposedBy: 'Maison des Osiers',
  on: lang === 'fr' ? '1er novembre 2025' : 'November 1, 2025',
  since: lang === 'fr' ? '2 novembre 2025' : 'November 2, 2025',
  reviewOn: null,
  endsOn: null,
  hash: 'a'.repeat(64),
  texts: [{ text: agreementText('lundi'), lang: 'fr' as const }],
  signatures: signatures(lang),
})

export const examples = pageExamples('alliance/agreement/version-page', {
  ordinary: (lang) => <VersionPage {...page(lang)} />,
  proposed: (lang) => <VersionPage {...page(lang)} state="proposed" since={null} />,
  former: (lang) => (
    <VersionPage {...page(lang)} name={null} parties={[]} state="former" signatures={signatures(lang).slice(0, 1)} />
  ),
  ended: (lang) => (
    <VersionPage {...page(lang)} state="ended" endsOn={lang === 'fr' ? '30 juin 2026' : 'June 30, 2026'} />
  ),
  'two-languages': (lang) => (
    <VersionPage {...page(lang)} texts={[...page(lang).texts, { text: 'We meet on Mondays.', lang: 'en' }]} />
  ),
})
