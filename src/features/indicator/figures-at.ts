import type { MemberRequest } from '../../kernel/http/index.ts'
import { targetsOf } from './aim/set-target.ts'
import { currentDefinitions } from './definitions-kept.ts'
import { presentFigure, type FigureView } from './figure/presenter.ts'
import { periodBefore } from './figure/say-period.ts'
import type { KeptPeriod } from './kept-periods.ts'
import type { MeasureDefinition } from './model.ts'
import { leavingTheHouse } from './release/leaving.ts'
import { measureHref, valuesAt, type Place } from './place.ts'
import type { ShownValue, Target } from './shown.ts'

/** Every measure of a place in a period, ready to be shown. */
export interface FiguresAt {
  definitions: readonly MeasureDefinition[]
  /** When it was computed; null: just now. */
  computedAt: Date | null
  valueOf(definition: MeasureDefinition): ShownValue | null
  targetOf(definition: MeasureDefinition): Target | null
  figureOf(definition: MeasureDefinition): FigureView
}

/**
 * null: nothing was computed there yet. Targets are those of a whole organization or network.
 *
 * @param isLeaving they are for readers outside: numbers of people of one's own organization pass the gate too
 */
export async function figuresAt(
  request: MemberRequest,
  place: Place,
  { period, periods, isLeaving = false }: { period: KeptPeriod; periods: readonly KeptPeriod[]; isLeaving?: boolean },
): Promise<FiguresAt | null> {
  const before = periodBefore(periods, period)
  const isWhole = place.kind === 'organization' || (place.region === null && place.sector === null)
  const definitions = await currentDefinitions(request.tx)
  const valuesIn = async (one: KeptPeriod) => {
    const found = await valuesAt(request, place, one)
    return found !== null && isLeaving && place.kind === 'organization'
      ? leavingTheHouse(definitions, found, { organization: place.id, period: one })
      : found
  }
  const shown = await valuesIn(period)
  if (shown === null) return null
  const earlier = before && (await valuesIn(before))
  const targets = isWhole
    ? await targetsOf(
        request,
        {
          organization: place.kind === 'organization' ? place.id : null,
          network: place.kind === 'network' ? place.id : null,
        },
        period,
      )
    : new Map<string, Target>()
  const valueOf = ({ measure }: MeasureDefinition) => shown.values.get(measure) ?? null
  const targetOf = ({ measure }: MeasureDefinition) => targets.get(measure) ?? null
  const at = { place, period }
  const links = {
    trace: (measure: string) => measureHref(request.lang, 'trace', measure, at),
    overTime: (measure: string) => measureHref(request.lang, 'measure', measure, at),
  }
  return {
    definitions,
    computedAt: shown.computedAt,
    valueOf,
    targetOf,
    figureOf: (definition) =>
      presentFigure(definition, valueOf(definition), {
        lang: request.lang,
        isOwn: place.kind === 'organization',
        target: targetOf(definition),
        previous: earlier?.values.get(definition.measure) ?? null,
        links,
      }),
  }
}
