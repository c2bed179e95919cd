import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { KeptDefinition } from '../definitions-kept.ts'
import { measures } from '../indicator.examples.ts'
import { standingDefinition } from './definition-form.ts'
import { DefinitionListPage } from './list-page.tsx'
import { DefinePage } from './page.tsx'

const kept = (more: Partial<KeptDefinition> = {}): KeptDefinition => ({
  definition: { ...measures.count, measure: 'x1.1', indicator: 'x1', action: null, outcome: null },
  isShipped: false,
  isRetired: false,
  ...more,
})
const list = (lang: Language) => ({
  lang,
  definitions: [kept(), kept({ isRetired: true })],
  addHref: '#',
  changeHref: () => '#',
  retireHref: () => '#',
})
const form = (lang: Language) => ({
  lang,
  action: '#',
  backHref: '#',
  keys: { csrf: '', key: '' },
  state: filled(standingDefinition(kept().definition)),
})

export const examples = pageExamples('indicator/define/page', {
  list: (lang) => <DefinitionListPage {...list(lang)} />,
  empty: (lang) => <DefinitionListPage {...list(lang)} definitions={[]} />,
  many: (lang) => <DefinitionListPage {...list(lang)} definitions={Array.from({ length: 30 }, () => kept())} />,
  ordinary: (lang) => <DefinePage {...form(lang)} version={2} />,
  new: (lang) => <DefinePage {...form(lang)} state={filled({})} version={null} />,
  error: (lang) => (
    <DefinePage
      {...form(lang)}
      state={{
        ...form(lang).state,
        errors: {
          denominator:
            lang === 'fr' ? 'Un pourcentage a besoin d’un dénominateur.' : 'A percentage needs a denominator.',
        },
      }}
      version={null}
    />
  ),
})
