import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { keys } from '../network.examples.ts'
import { words as shared } from '../words.ts'
import { UndoDeparturePage, type UndoDeparturePageProps } from './page.tsx'

const page = (lang: Language): UndoDeparturePageProps => ({
  lang,
  action: '#',
  backHref: '#',
  keys,
  name: 'Anaïs Deschênes',
  role: 'specialist',
  day: lang === 'fr' ? '16 novembre 2026' : 'November 16, 2026',
  things: [
    { field: 'specialist', label: shared[lang].kinds.specialist, stays: null },
    {
      field: 'contact',
      label: shared[lang].kinds.contact,
      stays: shared[lang].heldSince('Yves Porteur'),
    },
  ],
  raised: null,
  seen: 1,
  isOvertaken: false,
})

export const examples = pageExamples('network/undo-departure/page', {
  ordinary: (lang) => <UndoDeparturePage {...page(lang)} />,
  empty: (lang) => <UndoDeparturePage {...page(lang)} things={[]} />,
  many: (lang) => (
    <UndoDeparturePage
      {...page(lang)}
      role="lead"
      raised="Yves Porteur"
      things={Array.from({ length: 12 }, () => page(lang).things).flat()}
    />
  ),
  overtaken: (lang) => <UndoDeparturePage {...page(lang)} isOvertaken />,
})
