import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { talliesFrom } from '../demo/seed-surveys.ts'
import type { Questionnaire } from '../model.ts'
import { foldRight } from '../results/fold-right.ts'
import { releaseResults } from '../results/release-results.ts'
import { keys, questionnaireOf } from '../survey.examples.ts'
import { compare } from './compare.ts'
import { AroundPage, type AroundPart } from './page.tsx'
import { thresholdsOf } from '../../../field/index.ts'

const questionnaire = questionnaireOf('staff-knowledge')

const given = ({ questions }: Questionnaire, right: number) =>
  Object.fromEntries(
    questions.map(({ code, answer }, index) => [
      code,
      answer === undefined ? '3' : index < right ? answer.option : 'unknown',
    ]),
  )
const sideOf = (...groups: readonly (readonly [times: number, right: number])[]) =>
  releaseResults(
    ...foldRight(
      questionnaire,
      talliesFrom(
        questionnaire,
        groups.map(([times, right]) => ({ times, answers: given(questionnaire, right) })),
      ),
    ),
    thresholdsOf({ people: 5, answers: 5 }),
  )

const part = (facts: Partial<AroundPart>, lang: Language): AroundPart => ({
  part: 'before',
  standing: 'open',
  when: lang === 'fr' ? '24 septembre 2026 à 10 h 30' : 'September 24, 2026, 10:30 a.m.',
  answered: 3,
  link: `https://exemple.invalid/${lang}/r/bcdf2345`,
  paper: '#',
  follow: '#',
  ...facts,
})

const page = (lang: Language) => ({
  lang,
  keys,
  title: 'Reconnaître les indices et agir',
  questionnaire,
  parts: [part({}, lang), part({ part: 'after', standing: 'early', answered: 0 }, lang)],
  results: 'later' as const,
  isUncertain: false,
  withdraw: '#',
  putBack: null,
})
const closed = (lang: Language) =>
  (['before', 'after'] as const).map((one) => part({ part: one, standing: 'closed', answered: 11, paper: null }, lang))

export const examples = pageExamples('survey/around/page', {
  ordinary: (lang) => <AroundPage {...page(lang)} />,
  results: (lang) => (
    <AroundPage
      {...page(lang)}
      parts={closed(lang)}
      results={compare(sideOf([6, 3], [5, 6]), sideOf([7, 10], [5, 7]))}
      withdraw={null}
    />
  ),
  uncertain: (lang) => (
    <AroundPage
      {...page(lang)}
      parts={closed(lang)}
      results={compare(sideOf([9, 3]), sideOf([8, 10], [1, 2]))}
      isUncertain
      withdraw={null}
    />
  ),
  'too-few': (lang) => <AroundPage {...page(lang)} parts={closed(lang)} results="too-few" withdraw={null} />,
  withdrawn: (lang) => (
    <AroundPage
      {...page(lang)}
      parts={(['before', 'after'] as const).map((one) => part({ part: one, standing: 'withdrawn', paper: null }, lang))}
      withdraw={null}
      putBack="#"
    />
  ),
})
