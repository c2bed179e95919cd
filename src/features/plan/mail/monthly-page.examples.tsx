import { pageExamples } from '../../../design/index.ts'
import { completionSteps, type CompletionStep } from '../../../field/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { stepLabel } from '../catalogue-model.ts'
import { said } from '../catalogue-text.ts'
import { actionNumber, adopter, catalogue, longAdopter } from '../plan.examples.ts'
import { words as shared } from '../words.ts'
import {
  anchorOf,
  DeadMonthlyLinkPage,
  MonthlyPage,
  type MonthlyAction,
  type MonthlyPageProps,
} from './monthly-page.tsx'
import { words } from './words.ts'

const since = { fr: 'Depuis le 12 octobre 2026', en: 'Since October 12, 2026' }
const dueOn = { fr: '31 mars 2027', en: 'March 31, 2027' }

const action = (
  lang: Language,
  number: number,
  step: CompletionStep,
  facts: Partial<MonthlyAction> = {},
): MonthlyAction => ({
  id: `adopted-${number}`,
  number: String(number),
  title: said(actionNumber(number).title, lang),
  step,
  seen: 1,
  late: null,
  due: null,
  since: since[lang],
  isDoneToday: false,
  ...facts,
})
const page = (lang: Language): MonthlyPageProps => ({
  lang,
  action: '#',
  csrf: 'example',
  adopter: adopter[lang],
  actions: [
    action(lang, 3, 50, { late: shared[lang].daysLate(23) }),
    action(lang, 6, 30, { due: dueOn[lang], isDoneToday: true }),
  ],
  stepLabel: (step) => stepLabel(catalogue, String(step))[lang],
  planHref: '#',
  isOtherAccount: false,
  isByLink: true,
  problem: null,
  panels: [],
})

export const examples = pageExamples('plan/mail/monthly-page', {
  ordinary: (lang) => <MonthlyPage {...page(lang)} />,
  empty: (lang) => <MonthlyPage {...page(lang)} actions={[]} />,
  done: (lang) => <MonthlyPage {...page(lang)} actions={[action(lang, 9, 100, { isDoneToday: true })]} />,
  many: (lang) => (
    <MonthlyPage
      {...page(lang)}
      adopter={longAdopter[lang]}
      actions={catalogue.actions.map(({ number }, index) =>
        action(lang, number, completionSteps[index % completionSteps.length] ?? 0),
      )}
    />
  ),
  overtaken: (lang) => (
    <MonthlyPage
      {...page(lang)}
      problem={{
        title: words[lang].monthly.movedTitle,
        text: words[lang].monthly.moved({
          action: said(actionNumber(3).title, lang),
          now: stepLabel(catalogue, '75')[lang],
          wanted: stepLabel(catalogue, '100')[lang],
        }),
        anchor: anchorOf('adopted-3'),
      }}
    />
  ),
  'other-account': (lang) => <MonthlyPage {...page(lang)} isOtherAccount />,
  'signed-in': (lang) => <MonthlyPage {...page(lang)} isByLink={false} />,
  dead: (lang) => <DeadMonthlyLinkPage lang={lang} signInHref="#" />,
})
