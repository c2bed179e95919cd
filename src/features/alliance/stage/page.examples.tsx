import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { StagePage } from './page.tsx'

const page = (lang: Language) => ({
  lang,
  action: '#',
  keys: { csrf: 'example', key: '00000000-0000-4000-8000-000000000001' },
  version: 1,
  stage: 'agreed' as const,
  moves: [
    { to: 'active' as const, missing: [] },
    { to: 'dormant' as const, missing: [] },
  ],
  endHref: '#',
})

export const examples = pageExamples('alliance/stage/page', {
  ordinary: (lang) => <StagePage {...page(lang)} />,
  missing: (lang) => <StagePage {...page(lang)} stage="exploring" moves={[{ to: 'agreed', missing: ['agreement'] }]} />,
  closed: (lang) => (
    <StagePage {...page(lang)} stage="closed" moves={[{ to: 'dormant', missing: [] }]} endHref={null} />
  ),
})
