import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { baseAsKept, compareSteps, composeSteps } from '../compose.ts'
import { draft, keys } from '../screening.examples.ts'
import { words as shared } from '../words.ts'
import { PublishPage, type PublishPageProps } from './page.tsx'

const page = (lang: Language): PublishPageProps => ({
  lang,
  keys,
  action: '#',
  backHref: '#',
  seen: 'x',
  number: 2,
  replaces: 1,
  changes: compareSteps(baseAsKept, composeSteps(draft)),
  informs: true,
  overtaken: null,
})

export const examples = pageExamples('screening/publish/page', {
  ordinary: (lang) => <PublishPage {...page(lang)} />,
  first: (lang) => (
    <PublishPage {...page(lang)} number={1} replaces={null} changes={compareSteps(baseAsKept, baseAsKept)} />
  ),
  silent: (lang) => <PublishPage {...page(lang)} informs={false} />,
  overtaken: (lang) => <PublishPage {...page(lang)} overtaken={shared[lang].notices['screening-moved']} />,
})
