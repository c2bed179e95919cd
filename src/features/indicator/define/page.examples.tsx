import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { KeptDefinition } from '../definitions-kept.ts'
import { measures } from '../indicator.examples.ts'
import { standingDefinition } from './definition-form.ts'
import { DefinePage } from './page.tsx'

const kept = (): KeptDefinition => ({
  definition: { ...measures.count, measure: 'x1.1', indicator: 'x1', action: null, outcome: null },
  isShipped: false,
  isRetired: false,
})
const form = (lang: Language) => ({
  lang,
  action: '#',
  backHref: '#',
  keys: { csrf: '', key: '' },
  state: filled(standingDefinition(kept().definition)),
})

export const examples = pageExamples('indicator/define/page', {
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
