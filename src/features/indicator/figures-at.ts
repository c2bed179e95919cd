import type { MemberRequest } from '../../kernel/http/index.ts'
import { targetsOf } from './aim/set-target.ts'
import { currentDefinitions } from './definitions-kept.ts'
import { presentFigure, type FigureView } from './figure/presenter.ts'
import { periodBefore } from './figure/say-period.ts'
import type { KeptPeriod } from './kept-periods.ts'
import type { MeasureDefinition } from './model.ts'
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

/** null: nothing was computed there yet. Targets are those of a whole organization or network. */
export async function figuresAt(
  request: MemberRequest,
  place: Place,
  { period, periods }: { period: KeptPeriod; periods: readonly KeptPeriod[] },
): Promise<FiguresAt | null> {
  const before = periodBefore(periods, period)
  const isWhole = place.kind === 'organization' || (place.region === null && place.sector === null)
  const definitions = await currentDefinitions(request.tx)
  const shown = await valuesAt(request, place, period)
  if (shown === null) return null
  const earlier = before && (await valuesAt(request, place, before))
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
