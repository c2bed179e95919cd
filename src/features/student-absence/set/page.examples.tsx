import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { grounds, keys, rule } from '../absence.examples.ts'
import { SetPage, type SetPageProps } from './page.tsx'
import { ruleState } from './rule-form.ts'
import { words } from './words.ts'

const page = (lang: Language): SetPageProps => ({
  lang,
  action: '#',
  backHref: '#',
  beginHref: '#',
  keys,
  state: ruleState(rule, grounds),
  version: 2,
  grounds,
})

export const examples = pageExamples('student-absence/set/page', {
  ordinary: (lang) => <SetPage {...page(lang)} />,
  first: (lang) => <SetPage {...page(lang)} state={ruleState(null, grounds)} version={0} />,
  empty: (lang) => <SetPage {...page(lang)} state={ruleState(null, [])} grounds={[]} />,
  error: (lang) => (
    <SetPage
      {...page(lang)}
      state={{
        ...ruleState(rule, grounds),
        errors: {
          partners: words[lang].problems.partners.missing,
          withinDays: words[lang].problems.withinDays.missing,
        },
      }}
    />
  ),
  overtaken: (lang) => (
    <SetPage
      {...page(lang)}
      state={{ ...ruleState(rule, grounds), theirs: { atLeast: '8', partners: 'Maison des Osiers' } }}
    />
  ),
})
