import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { keys } from '../table.examples.ts'
import { ElsewherePage } from './page.tsx'

const organization = (index: number) => ({
  id: String(index),
  nameFr: `Maison inventée ${index}`,
  nameEn: `Invented house ${index}`,
  sector: 'community' as const,
})
const page = (lang: Language) => ({
  lang,
  action: '#',
  keys,
  state: filled({}),
  text: null,
  found: [],
  seats: [{ id: 'a', name: 'Maison des Osiers' }],
  backHref: '#',
})

export const examples = pageExamples('table/elsewhere/page', {
  ordinary: (lang) => <ElsewherePage {...page(lang)} text="maison" found={[organization(1), organization(2)]} />,
  empty: (lang) => <ElsewherePage {...page(lang)} />,
  nothing: (lang) => <ElsewherePage {...page(lang)} text="zzz" />,
  many: (lang) => (
    <ElsewherePage
      {...page(lang)}
      text="maison"
      found={Array.from({ length: 20 }, (_, index) => organization(index))}
      seats={[...page(lang).seats, { id: 'b', name: 'Police du Vallon' }]}
    />
  ),
  error: (lang) => (
    <ElsewherePage
      {...page(lang)}
      state={{ ...filled({ code: 'K7RT' }), errors: { code: lang === 'fr' ? 'Ce code ne sert pas.' : 'No.' } }}
    />
  ),
})
