import { pageExamples } from '../../../design/index.ts'
import { filled, overtaken, refused } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { said } from '../catalogue-text.ts'
import { actionNumber, adoption, catalogue, formPage, ownAction, staff } from '../plan.examples.ts'
import { periodDays } from '../wording.ts'
import { AdaptPage, type AdaptPageProps } from './page.tsx'
import { words } from './words.ts'

const original = actionNumber(4)
const saved = {
  personId: 'nadine',
  startsOn: '2026-10-01',
  dueOn: '2027-03-31',
  effort: 'moderate',
  targets: original.targets,
  outcomes: original.outcomes.map(({ id }) => id),
}
const page = (lang: Language): AdaptPageProps => ({
  ...formPage(lang),
  state: filled(saved),
  title: said(original.title, lang),
  version: 1,
  catalogue,
  original,
  staff,
  reader: null,
  person: { kind: 'named', personId: 'nadine', name: 'Nadine Vallières' },
  period: periodDays(adoption.period, lang),
})

export const examples = pageExamples('plan/adapt/page', {
  ordinary: (lang) => <AdaptPage {...page(lang)} />,
  empty: (lang) => <AdaptPage {...page(lang)} state={filled({})} staff={[]} person={{ kind: 'nobody' }} />,
  many: (lang) => (
    <AdaptPage
      {...page(lang)}
      person={{ kind: 'left', personId: 'yves', name: 'Yves Porteur' }}
      staff={Array.from({ length: 40 }, (_, index) => ({
        personId: `person-${index}`,
        name: `Personne ${index}`,
        canCarry: index % 5 > 0,
      }))}
      state={filled({
        ...saved,
        titleFr: 'Former aussi les bénévoles du soir',
        titleEn: 'Train the evening volunteers too',
        statementFr: `${original.statement.fr} Y compris les bénévoles.`,
        statementEn: `${original.statement.en} Volunteers included.`,
        targets: catalogue.targets.map(({ id }) => id),
      })}
    />
  ),
  own: (lang) => (
    <AdaptPage
      {...page(lang)}
      title={(lang === 'fr' ? ownAction.titleFr : ownAction.titleEn) ?? ''}
      original={null}
      state={filled({
        titleFr: ownAction.titleFr,
        titleEn: ownAction.titleEn,
        statementFr: ownAction.statementFr,
        statementEn: ownAction.statementEn,
      })}
    />
  ),
  error: (lang) => (
    <AdaptPage
      {...page(lang)}
      state={refused(
        { values: { ...filled(saved).values, dueOn: ['2027-02-30'] }, problems: { dueOn: 'not-a-day' } },
        { labels: { dueOn: words[lang].dueOn } },
        lang,
      )}
    />
  ),
  reader: (lang) => (
    <AdaptPage
      {...page(lang)}
      reader={{ personId: 'rose', name: 'Rose Lectrice' }}
      staff={[...staff, { personId: 'rose', name: 'Rose Lectrice', canCarry: false }]}
      state={refused(
        { values: filled({ ...saved, personId: 'rose' }).values, problems: { personId: 'reader' } },
        { labels: { personId: words[lang].person }, problems: { personId: words[lang].problems } },
        lang,
      )}
    />
  ),
  overtaken: (lang) => (
    <AdaptPage
      {...page(lang)}
      version={2}
      state={overtaken(filled(saved).values, { dueOn: '2027-04-30', effort: '' })}
    />
  ),
})
