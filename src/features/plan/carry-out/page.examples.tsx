import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { AdoptedAction } from '../model.ts'
import {
  adopter,
  adoption,
  everyAction,
  inCharge,
  longAdopter,
  sector,
  someActions,
  staff,
  timeZone,
  today,
  versions,
} from '../plan.examples.ts'
import { periodName } from '../wording.ts'
import { PlanPage, type PlanActs, type PlanPageProps } from './page.tsx'
import { presentPlan } from './presenter.ts'
import { words } from './words.ts'

const reads: PlanActs = {
  print: '#',
  choose: null,
  rank: null,
  addOwn: null,
  adoptAgain: null,
  renew: null,
  import: null,
  files: [],
}
const manages: PlanActs = {
  print: '#',
  choose: '#',
  rank: '#',
  addOwn: '#',
  adoptAgain: '#',
  renew: null,
  import: '#',
  files: ['Excel', 'CSV', 'JSON'].map((label) => ({ label, href: '#' })),
}

const page = (lang: Language, actions: readonly AdoptedAction[], acts: PlanActs): PlanPageProps => ({
  lang,
  title: words[lang].title,
  name: adopter[lang],
  sector,
  period: periodName(adoption.period, lang),
  periods: [],
  plan: presentPlan({
    lang,
    adoption,
    versions,
    actions,
    people: { staff, names: new Map(), inCharge },
    today,
    timeZone,
    mayUpdate: () => acts === manages,
  }),
  acts,
  beginsOn: null,
  hasLeft: null,
})
const years = ['2026-2027', '2025-2026', '2024-2025'].map((label, index) => ({
  label,
  href: '#',
  current: index === 0,
}))
const firstDay = { fr: '1er septembre 2027', en: 'September 1, 2027' }

export const examples = pageExamples('plan/carry-out/page', {
  ordinary: (lang) => <PlanPage {...page(lang, someActions, manages)} />,
  reader: (lang) => <PlanPage {...page(lang, someActions, reads)} title={words[lang].titleOf(adopter[lang])} />,
  empty: (lang) => <PlanPage {...page(lang, [], manages)} beginsOn={firstDay[lang]} />,
  many: (lang) => (
    <PlanPage
      {...page(lang, everyAction, manages)}
      name={longAdopter[lang]}
      periods={years}
      acts={{ ...manages, renew: '#' }}
    />
  ),
  table: (lang) => <PlanPage {...page(lang, someActions, manages)} sector={null} />,
})
