import type { EvidenceType } from '../../evidence/index.ts'
import type { HalfOpenPeriod, MeasureDefinition, Operator } from '../model.ts'
import type { ShownValues } from '../shown.ts'
import { leavingTheHouse } from './leaving.ts'

/** Answers to questionnaires: people gave them in confidence, to their own organization too. */
const confidedTypes: ReadonlySet<EvidenceType> = new Set(['feedback-poll', 'staff-survey', 'youth-survey'])

const typesIn = (operator: Operator): readonly EvidenceType[] =>
  operator.op === 'ratio'
    ? [
        operator.numerator,
        operator.denominator,
        ...(operator.parts ?? []).flatMap((part) => [part.numerator, part.denominator]),
      ].flatMap(({ where }) => where.types)
    : operator.where.types

export const isConfided = ({ value }: MeasureDefinition): boolean =>
  typesIn(value).some((type) => confidedTypes.has(type))

/** An organization's own values as its own people read them: whole, but for what was answered in confidence, which passes the gate. */
export function withoutConfidences(
  definitions: readonly MeasureDefinition[],
  shown: ShownValues,
  of: { organization: string; period: HalfOpenPeriod },
): ShownValues {
  const gated = leavingTheHouse(definitions.filter(isConfided), shown, of)
  return { ...shown, values: new Map([...shown.values, ...gated.values]) }
}
