import type { Catalogue } from '../catalogue-model.ts'
import { measuresOf } from './extras.ts'

/** Every part of a plan with the words its page must hold. */
export const partsOf = (plan: Catalogue) => [
  ...plan.orientations.map((one) => ({
    kind: 'orientation' as const,
    code: String(one.number),
    texts: [one.title, one.purpose],
  })),
  ...plan.needs.map((one) => ({ kind: 'need' as const, code: String(one.number), texts: [one.text] })),
  ...plan.objectives.map((one) => ({ kind: 'objective' as const, code: String(one.number), texts: [one.text] })),
  ...plan.actions.flatMap((action) => [
    {
      kind: 'action' as const,
      code: String(action.number),
      texts: [action.title, action.statement, ...[...action.outcomes, ...action.indicators].map(({ text }) => text)],
    },
    ...action.outcomes.map((one) => ({ kind: 'outcome' as const, code: one.id, texts: [one.text, action.title] })),
    ...action.indicators.map((one) => ({
      kind: 'indicator' as const,
      code: one.id,
      texts: [
        one.text,
        ...(one.autoNote ? [one.autoNote] : []),
        ...measuresOf(one).flatMap(({ numerator, denominator }) =>
          [numerator, denominator].flatMap((text) => text ?? []),
        ),
      ],
    })),
  ]),
]
