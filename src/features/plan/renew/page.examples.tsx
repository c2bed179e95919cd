import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { said } from '../catalogue-text.ts'
import type { CatalogueAction } from '../catalogue-model.ts'
import { actionNumber, formPage } from '../plan.examples.ts'
import { RenewalPage, type ChangeInUse, type RenewalPageProps } from './page.tsx'

/** The same action in an invented version of the plan. */
const reworded = (before: CatalogueAction): CatalogueAction => ({
  ...before,
  statement: { fr: `${before.statement.fr} Dans les deux langues.`, en: `${before.statement.en} In both languages.` },
})
const rewordedInUse = (lang: Language, number: number, hasOwnWords = false): ChangeInUse => {
  const before = actionNumber(number)
  return {
    adoptedId: `adopted-${number}`,
    title: said(before.title, lang),
    hasOwnWords,
    change: { kind: 'reworded', before, after: reworded(before), isWords: true, isRest: hasOwnWords },
  }
}
const page = (lang: Language): RenewalPageProps => ({
  ...formPage(lang),
  from: 1,
  to: 2,
  inUse: [rewordedInUse(lang, 3)],
  others: [],
  isEmpty: false,
  version: 1,
  hasChanged: false,
})

export const examples = pageExamples('plan/renew/page', {
  ordinary: (lang) => <RenewalPage {...page(lang)} />,
  empty: (lang) => <RenewalPage {...page(lang)} from={2} inUse={[]} isEmpty />,
  many: (lang) => (
    <RenewalPage
      {...page(lang)}
      inUse={[
        ...[3, 6, 9].map((number) => rewordedInUse(lang, number, number === 6)),
        {
          adoptedId: 'adopted-12',
          title: said(actionNumber(12).title, lang),
          hasOwnWords: false,
          change: { kind: 'removed', before: actionNumber(12) },
        },
      ]}
      others={[
        ...[20, 21].map((number) => ({ kind: 'added' as const, after: actionNumber(number) })),
        { kind: 'removed', before: actionNumber(14) },
        {
          kind: 'reworded',
          before: actionNumber(15),
          after: reworded(actionNumber(15)),
          isWords: true,
          isRest: false,
        },
      ]}
    />
  ),
  overtaken: (lang) => <RenewalPage {...page(lang)} version={2} hasChanged />,
})
