import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { said } from '../catalogue-text.ts'
import type { AdoptedAction } from '../model.ts'
import {
  actionNumber,
  adoption,
  catalogue,
  everyAction,
  formPage,
  sector,
  someActions,
  versions,
} from '../plan.examples.ts'
import { periodName } from '../wording.ts'
import { ChoosePage, type ChoosePageProps } from './page.tsx'
import { choiceValue, presentChoice, type ChoiceFilter } from './presenter.ts'
import { words } from './words.ts'

const noFilter: ChoiceFilter = { sector: false, means: false }

function page(lang: Language, present: readonly AdoptedAction[], filter: ChoiceFilter = noFilter): ChoosePageProps {
  const ticked = present.map(choiceValue)
  return {
    ...formPage(lang),
    state: filled({ actions: ticked }),
    period: periodName(adoption.period, lang),
    choice: presentChoice({
      lang,
      adoption,
      versions,
      present,
      sector,
      efforts: new Map([
        ['A3', 'heavy'],
        ['A6', 'light'],
      ]),
      filter,
      ticked,
    }),
    filter,
    sector,
    adaptation: said(catalogue.adaptation, lang),
    plainHref: '#',
    ownHref: '#',
    version: 1,
    seen: ticked,
    changed: null,
  }
}
const title = (number: number, lang: Language): string => said(actionNumber(number).title, lang)

export const examples = pageExamples('plan/choose/page', {
  ordinary: (lang) => <ChoosePage {...page(lang, someActions)} />,
  empty: (lang) => <ChoosePage {...page(lang, [])} />,
  many: (lang) => <ChoosePage {...page(lang, everyAction)} />,
  filtered: (lang) => <ChoosePage {...page(lang, someActions, { sector: true, means: true })} />,
  overtaken: (lang) => (
    <ChoosePage
      {...page(lang, someActions)}
      version={2}
      changed={{ chosen: [title(9, lang)], removed: [title(12, lang), title(14, lang)] }}
    />
  ),
  error: (lang) => (
    <ChoosePage {...page(lang, someActions)} state={{ ...filled({}), errors: { actions: words[lang].unchooseHint } }} />
  ),
})
