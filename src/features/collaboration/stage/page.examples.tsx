import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { StagePage } from './page.tsx'

const page = (lang: Language) => ({
  lang,
  kind: 'alliance' as const,
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
const needed: Readonly<Record<Language, string>> = {
  fr: 'Il faut d’abord une entente en vigueur.',
  en: 'An agreement must be in force first.',
}

export const examples = pageExamples('collaboration/stage/page', {
  ordinary: (lang) => <StagePage {...page(lang)} />,
  table: (lang) => <StagePage {...page(lang)} kind="table" />,
  missing: (lang) => (
    <StagePage {...page(lang)} stage="exploring" moves={[{ to: 'agreed', missing: [needed[lang]] }]} />
  ),
  closed: (lang) => (
    <StagePage {...page(lang)} stage="closed" moves={[{ to: 'dormant', missing: [] }]} endHref={null} />
  ),
})
