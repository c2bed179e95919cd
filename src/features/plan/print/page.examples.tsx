import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { presentPlan } from '../carry-out/presenter.ts'
import type { AdoptedAction } from '../model.ts'
import {
  adopter,
  adoption,
  everyAction,
  inCharge,
  longAdopter,
  someActions,
  staff,
  timeZone,
  today,
  versions,
} from '../plan.examples.ts'
import { periodName } from '../wording.ts'
import { PrintPage, type PrintPageProps } from './page.tsx'

const day = { fr: '24 novembre 2026', en: 'November 24, 2026' }

function page(lang: Language, actions: readonly AdoptedAction[]): PrintPageProps {
  const plan = presentPlan({
    lang,
    adoption,
    versions,
    actions,
    people: { staff, names: new Map(), inCharge },
    today,
    timeZone,
    mayUpdate: () => false,
  })
  return {
    lang,
    name: adopter[lang],
    period: periodName(adoption.period, lang),
    day: day[lang],
    sheets: plan.orientations.map(({ title, rows, notChosen }, index) => ({
      title,
      rows: rows.map((row, place) => ({
        ...row,
        starts: place % 2 === 0 ? day[lang] : null,
        place: place % 3 === 0 ? 'Val-des-Osiers' : null,
      })),
      notChosen,
      setAside: index === 0 ? plan.setAside : [],
    })),
    planHref: '#',
    planAddress: 'https://tisserin.trois-lisieres.invalid/plans/adoption',
  }
}

export const examples = pageExamples('plan/print/page', {
  ordinary: (lang) => <PrintPage {...page(lang, someActions)} />,
  empty: (lang) => <PrintPage {...page(lang, [])} />,
  many: (lang) => <PrintPage {...page(lang, everyAction)} name={longAdopter[lang]} />,
})
