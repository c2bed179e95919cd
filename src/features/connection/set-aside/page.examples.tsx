import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { SetAsidePage, type SetAsidePageProps } from './page.tsx'
import { words } from './words.ts'

const page = (lang: Language): SetAsidePageProps => ({
  lang,
  action: '#',
  keys: { csrf: 'example', key: '00000000-0000-4000-8000-000000000001' },
  state: filled({}),
  gap: {
    title: lang === 'fr' ? 'Éducation et Police, Mauricie' : 'Education and Police, Mauricie',
    kind: lang === 'fr' ? 'Secteurs d’une région sans lien entre eux' : 'Sectors of a region with no tie between them',
    reasons: lang === 'fr' ? ['Aucun lien entre eux dans la région.'] : ['No tie between them in the region.'],
  },
  backHref: '#',
})

export const examples = pageExamples('connection/set-aside/page', {
  ordinary: (lang) => <SetAsidePage {...page(lang)} />,
  error: (lang) => (
    <SetAsidePage
      {...page(lang)}
      state={{ ...filled({ reason: 'x'.repeat(301) }), errors: { reason: words[lang].reasonLong } }}
    />
  ),
})
