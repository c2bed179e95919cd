import { pageExamples } from '../../../design/index.ts'
import { regionName } from '../../../field/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { actionWordsOf } from '../adopted-words.ts'
import { stepLabel } from '../catalogue-model.ts'
import { said } from '../catalogue-text.ts'
import type { AdoptedAction } from '../model.ts'
import { actionNumber, adopted, adopter, catalogue, inCharge, ownAction } from '../plan.examples.ts'
import { stepNumber, stepWords } from '../wording.ts'
import { AdoptedActionPage, type AdoptedActionPageProps, type HistoryItem } from './action-page.tsx'

const when = { fr: '12 novembre 2026', en: 'November 12, 2026' }
const note = {
  fr: 'Rencontre avec l’école du Vallon ; la formation est fixée à février.',
  en: 'Meeting with the Vallon school; the training is set for February.',
}
const update = (lang: Language, step: string): HistoryItem => ({
  when: when[lang],
  datetime: '2026-11-12T15:00:00Z',
  title: stepLabel(catalogue, step)[lang],
  by: 'Nadine Vallières',
  note: step === '50' ? note[lang] : null,
})
const noActs = { update: null, undo: null, edit: null, inPlan: null }
const allActs = { update: '#', undo: '#', edit: '#', inPlan: '#' }

function page(lang: Language, number: number, action: AdoptedAction): AdoptedActionPageProps {
  const step = stepNumber(action.state)
  return {
    lang,
    number: action.actionId === null ? '+1' : String(number),
    actionWords: actionWordsOf(catalogue, action, lang),
    isOwn: action.actionId === null,
    goneSince: null,
    where: adopter[lang],
    step,
    stepLabel: step === null ? stepWords(catalogue, action.state, lang) : stepLabel(catalogue, action.state)[lang],
    daysLate: 0,
    person: inCharge(action),
    startsOn: null,
    dueOn: null,
    effort: null,
    place: null,
    targets: [],
    outcomes: actionNumber(number).outcomes.map(({ id, text }) => ({
      text: said(text, lang),
      isPursued: true,
      indicators: actionNumber(number).indicators.flatMap((one) => (one.outcome === id ? [said(one.text, lang)] : [])),
    })),
    history: [],
    panels: [],
    acts: allActs,
  }
}

const adapted = adopted(4, '50', {
  personId: 'yves',
  titleFr: 'Former aussi les bénévoles du soir',
  titleEn: 'Train the evening volunteers too',
  statementFr: `${actionNumber(4).statement.fr} Y compris les bénévoles.`,
  statementEn: `${actionNumber(4).statement.en} Volunteers included.`,
})

export const examples = pageExamples('plan/carry-out/action-page', {
  ordinary: (lang) => (
    <AdoptedActionPage
      {...page(lang, 3, adopted(3, '50', { personId: 'nadine' }))}
      startsOn={when[lang]}
      effort="light"
      history={[update(lang, '50'), update(lang, '20')]}
    />
  ),
  empty: (lang) => <AdoptedActionPage {...page(lang, 3, adopted(3))} outcomes={[]} />,
  many: (lang) => (
    <AdoptedActionPage
      {...page(lang, 4, adapted)}
      daysLate={123}
      startsOn={when[lang]}
      dueOn={when[lang]}
      effort="heavy"
      place={regionName('04', lang)}
      targets={catalogue.targets.map(({ name }) => said(name, lang))}
      outcomes={page(lang, 4, adapted).outcomes.map((one, index) => ({ ...one, isPursued: index !== 1 }))}
      history={Array.from({ length: 20 }, (_, index) => update(lang, index % 2 === 0 ? '50' : '30'))}
    />
  ),
  own: (lang) => <AdoptedActionPage {...page(lang, 3, ownAction)} outcomes={[]} />,
  'set-aside': (lang) => <AdoptedActionPage {...page(lang, 6, adopted(6, 'set-aside'))} goneSince={2} />,
  reader: (lang) => (
    <AdoptedActionPage {...page(lang, 3, adopted(3, '75'))} person={{ kind: 'unknown' }} history={null} acts={noActs} />
  ),
})
