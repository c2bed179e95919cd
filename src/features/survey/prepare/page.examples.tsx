import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { shippedChoices } from '../questionnaires.ts'
import { day, keys, questionnaireOf, survey } from '../survey.examples.ts'
import { PreparePage } from './page.tsx'
import { freshState, prepareState } from './prepare-form.ts'
import { words } from './words.ts'

const page = (lang: Language) => ({
  lang,
  title: words[lang].addTitle,
  action: '#',
  keys,
  state: freshState(questionnaireOf('staff-year'), day('2026-12-01')),
  organizations: [],
  questionnaires: shippedChoices(),
  hasRole: true,
})
const organization = (index: number) => ({
  id: String(index),
  nameFr: `Organisme inventé ${index}`,
  nameEn: `Invented organization ${index}`,
})

export const examples = pageExamples('survey/prepare/page', {
  ordinary: (lang) => <PreparePage {...page(lang)} />,
  editing: (lang) => <PreparePage {...page(lang)} state={prepareState(survey())} version={3} questionnaires={[]} />,
  many: (lang) => <PreparePage {...page(lang)} organizations={[organization(1), organization(2)]} />,
  error: (lang) => {
    const { endsOn, lastDay } = words[lang].problems
    const errors = { endsOn: endsOn['before-start'], lastDay: lastDay.past }
    return <PreparePage {...page(lang)} state={{ ...prepareState(survey()), errors }} />
  },
  overtaken: (lang) => (
    <PreparePage
      {...page(lang)}
      state={{ ...prepareState(survey()), theirs: { expected: '45' } }}
      version={4}
      questionnaires={[]}
    />
  ),
})
