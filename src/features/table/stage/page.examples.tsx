import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { keys } from '../table.examples.ts'
import { StagePage } from './page.tsx'

const page = (lang: Language) => ({
  lang,
  action: '#',
  keys,
  state: filled({}),
  version: 1,
  stage: 'active' as const,
  moves: [
    { to: 'dormant' as const, missing: [] },
    { to: 'closed' as const, missing: [] },
  ],
})

export const examples = pageExamples('table/stage/page', {
  ordinary: (lang) => <StagePage {...page(lang)} />,
  missing: (lang) => (
    <StagePage {...page(lang)} stage="agreed" moves={[{ to: 'active', missing: ['members', 'people'] }]} />
  ),
  closed: (lang) => <StagePage {...page(lang)} stage="closed" moves={[{ to: 'dormant', missing: [] }]} />,
})
