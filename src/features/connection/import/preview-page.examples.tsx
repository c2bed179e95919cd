import { pageExamples } from '../../../design/index.ts'
import type { Day } from '../../../kernel/clock.ts'
import type { Language } from '../../../kernel/language.ts'
import { keys } from '../own/ties.examples.ts'
import { tieProblems, type TiePlan } from './plan-ties.ts'
import { TiesPreviewPage } from './preview-page.tsx'
import { words } from './words.ts'

const partner = (at: number) => ({
  id: `00000000-0000-4000-8000-0000000001${String(at).padStart(2, '0')}`,
  nameFr: `Organisme inventé ${at}`,
  nameEn: `Invented organization ${at}`,
  externalCode: null,
})

const fresh = (count: number): TiePlan['fresh'] =>
  Array.from({ length: count }, (_, at) => ({
    line: at + 2,
    partner: partner(at % 90),
    says: at % 2 === 0 ? 'exchange' : 'none',
    isShown: at % 4 === 0,
    now: at % 3 === 0 ? { id: 'd', says: 'know', isShown: false, from: '2026-03-02' as Day } : null,
  }))

const page = (lang: Language, plan: Partial<TiePlan> = {}) => ({
  lang,
  fileName: 'liens.xlsx',
  plan: { fresh: fresh(6), same: 3, unsaid: 2, leftOut: 0, rows: 11, problems: [], ...plan },
  unknown: [],
  notes: [],
  keys,
  refusal: null,
  action: '#',
  cancelHref: '#',
  tiesHref: '#',
})

const problems: TiePlan['problems'] = tieProblems.map((code, at) => ({ code, place: `A${at + 2}`, value: 'Inventé' }))

export const examples = pageExamples('connection/import/preview-page', {
  ordinary: (lang) => <TiesPreviewPage {...page(lang)} unknown={['Remarques']} />,
  empty: (lang) => <TiesPreviewPage {...page(lang, { fresh: [], rows: 5 })} />,
  many: (lang) => <TiesPreviewPage {...page(lang, { fresh: fresh(140), rows: 145 })} />,
  error: (lang) => (
    <TiesPreviewPage
      {...page(lang, { problems, leftOut: problems.length })}
      refusal={words[lang].refusalsToBring.settled}
    />
  ),
})
