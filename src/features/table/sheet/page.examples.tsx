import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { SeatedFacts } from '../seated.ts'
import { SheetPage } from './page.tsx'

const member = (index: number): SeatedFacts => ({
  memberId: String(index),
  organizationId: String(index),
  name: `Organisation inventée ${index}`,
  sector: (['community', 'education', 'police'] as const)[index % 3] ?? null,
  mandate: index % 2 === 0 ? 'Porter la voix du travail de rue.' : null,
  representative: { name: 'Anaïs Deschênes', email: 'anais.deschenes@exemple.invalid' },
  substitute: null,
  termUntil: null,
  term: { said: '23 juin 2027', standing: index % 2 === 0 ? 'ending' : 'running' },
})

const page = (lang: Language) => ({
  lang,
  name: 'Table de la Rive',
  where: lang === 'fr' ? 'Table régionale, Centre-du-Québec' : 'Regional table, Centre-du-Québec',
  asOf: lang === 'fr' ? '22 novembre 2026' : 'November 22, 2026',
  seated: [member(0), member(1), member(2)],
  unseated: ['institutional', 'justice'] as const,
  files: [
    { label: 'Excel', href: '#' },
    { label: 'CSV', href: '#' },
  ],
})

export const examples = pageExamples('table/sheet/page', {
  ordinary: (lang) => <SheetPage {...page(lang)} />,
  alone: (lang) => <SheetPage {...page(lang)} seated={[member(1)]} />,
  many: (lang) => (
    <SheetPage {...page(lang)} seated={Array.from({ length: 100 }, (_, index) => member(index))} unseated={[]} />
  ),
})
