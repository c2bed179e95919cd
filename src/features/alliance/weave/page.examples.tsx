import { pageExamples } from '../../../design/index.ts'
import type { SectorCode } from '../../../field/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { exampleOf } from '../alliance.examples.ts'
import { WeavePage } from './page.tsx'

const page = (lang: Language, picked: readonly SectorCode[]) => ({
  ...exampleOf(lang, picked.length > 3 ? [1, 2] : []),
  picked,
  hasUnknown: false,
  checklistHref: '#',
  testimonialsHref: '#',
})

export const examples = pageExamples('alliance/weave/page', {
  ordinary: (lang) => <WeavePage {...page(lang, ['community', 'institutional', 'police'])} />,
  empty: (lang) => <WeavePage {...page(lang, [])} />,
  error: (lang) => <WeavePage {...page(lang, [])} hasUnknown />,
  'one-sector': (lang) => <WeavePage {...page(lang, ['justice'])} />,
  'not-documented': (lang) => <WeavePage {...page(lang, ['education', 'police'])} />,
  many: (lang) => <WeavePage {...page(lang, ['community', 'education', 'institutional', 'police', 'justice'])} />,
})
