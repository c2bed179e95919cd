import {
  memberGet,
  noticeIn,
  notFound,
  page,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { planOfIndicators } from '../../plan/index.ts'
import { addresses } from '../addresses.ts'
import { words as aimWords } from '../aim/words.ts'
import { actionTitle } from '../beside-action/presenter.ts'
import { periodsOf } from '../figure/say-period.ts'
import { figuresAt } from '../figures-at.ts'
import { measureAsked, measureBreadcrumb, type MeasureAsked } from '../measure-asked.ts'
import { keptNarrow, measureHref, placeName } from '../place.ts'
import type { KeptPeriod } from '../kept-periods.ts'
import type { ShownValue } from '../shown.ts'
import { ownSeries, releasedSeries, releasedTable } from '../values.ts'
import { OneIndicatorPage } from './page.tsx'
import { presentAim, presentBreakdown, presentSeries } from './presenter.ts'
import { presentFigure } from '../figure/presenter.ts'

async function showMeasure(request: MemberRequest): Promise<Answer> {
  const { lang, tx, notice } = request
  const asked = await measureAsked(request)
  if (asked === null) return notFound()
  const { definition, place, period, periods } = asked
  const isOwn = place.kind === 'organization'
  const [figures, catalogue] = [await figuresAt(request, place, asked), await planOfIndicators(tx)]
  const target = figures?.targetOf(definition) ?? null
  const value = figures?.valueOf(definition) ?? null
  const links = { trace: (measure: string) => measureHref(lang, 'trace', measure, asked), overTime: null }
  const figure =
    figures?.figureOf(definition) ?? presentFigure(definition, null, { lang, isOwn, target, previous: null, links })
  const saved = noticeIn(aimWords[lang].notices, notice)
  return page(
    definition.name[lang],
    <OneIndicatorPage
      action={measureHref(lang, 'measure', definition.measure, { place, period: null })}
      kept={keptNarrow(place, period)}
      period={period}
      periods={periods}
      where={placeName(place, lang)}
      actionTitle={definition.action && catalogue && actionTitle(catalogue, definition.action, lang)}
      figure={figure}
      line={presentSeries(definition, await seriesOf(request, asked), { lang, isOwn, target })}
      aim={presentAim(definition, target, lang)}
      aimHref={place.mayAim ? measureHref(lang, 'aim', definition.measure, asked) : null}
      breakdown={await breakdownOf(request, asked)}
      isWithheld={value?.state === 'withheld'}
    />,
    {
      breadcrumb: measureBreadcrumb(request, asked),
      notice: saved === null ? null : { title: aimWords[lang].savedTitle, text: saved },
    },
  )
}

/** The periods of the kind that is looked at, oldest first. */
async function seriesOf(
  request: MemberRequest,
  { definition, place, period, periods }: MeasureAsked,
): Promise<{ period: KeptPeriod; value: ShownValue | null }[]> {
  const kept = periodsOf(periods, period.kind)
  const series =
    place.kind === 'organization'
      ? await ownSeries(request, definition.measure, place.id, kept)
      : await releasedSeries(
          request,
          definition.measure,
          { network: place.id, region: place.region, sector: place.sector },
          kept,
        )
  return kept.map((one, index) => ({ period: one, value: series[index]?.value ?? null }))
}

/** By region and by sector, for a whole network only: the tables that the gate publishes, no other. */
async function breakdownOf(request: MemberRequest, { definition, place, period }: MeasureAsked) {
  if (place.kind === 'organization' || place.region !== null || place.sector !== null)
    return { regions: [], sectors: [] }
  const rows = await releasedTable(request, place.id, period, [definition.measure])
  return presentBreakdown(definition, rows, request.lang)
}

export const routes: readonly Route[] = [
  memberGet('indicator.own-measure', addresses.ownMeasure, showMeasure),
  memberGet('indicator.measure', addresses.measure, showMeasure, 'coordinator'),
]
