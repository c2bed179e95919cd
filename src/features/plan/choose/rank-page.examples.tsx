import { pageExamples } from '../../../design/index.ts'
import { formMessages } from '../../../kernel/form/index.ts'
import { filled, type FormState } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { said } from '../catalogue-text.ts'
import { actionNumber, adoption, catalogue, formPage } from '../plan.examples.ts'
import { periodName } from '../wording.ts'
import { rankFieldName, RankPage, type RankPageProps } from './rank-page.tsx'
import { words } from './words.ts'

const ranked = (lang: Language, number: number) => ({
  id: `adopted-${number}`,
  number: String(number),
  title: said(actionNumber(number).title, lang),
})
const page = (lang: Language): RankPageProps => ({
  ...formPage(lang),
  period: periodName(adoption.period, lang),
  actions: [3, 6, 9].map((number) => ranked(lang, number)),
  version: 1,
  chooseHref: '#',
  changed: null,
})
const first = rankFieldName('adopted-3')
const wrong = (lang: Language): FormState => ({
  values: { [first]: ['trois'] },
  errors: { [first]: formMessages[lang].fields['not-a-number']({ label: words[lang].rank }) },
  theirs: null,
})

export const examples = pageExamples('plan/choose/rank-page', {
  ordinary: (lang) => <RankPage {...page(lang)} />,
  empty: (lang) => <RankPage {...page(lang)} actions={[]} />,
  many: (lang) => <RankPage {...page(lang)} actions={catalogue.actions.map(({ number }) => ranked(lang, number))} />,
  error: (lang) => <RankPage {...page(lang)} state={wrong(lang)} />,
  overtaken: (lang) => (
    <RankPage
      {...page(lang)}
      version={2}
      changed={words[lang].rankChanged}
      state={{ ...filled({ [first]: '2' }), theirs: { [first]: '1' } }}
    />
  ),
})
