import {
  memberGet,
  notFound,
  page,
  pageOf,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { recordHref } from '../../evidence/index.ts'
import { lowerFirst } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { presentFigure } from '../figure/presenter.ts'
import { measureAsked, measureBreadcrumb, type MeasureAsked } from '../measure-asked.ts'
import { measureHref, placeName, scopeOf, valuesAt } from '../place.ts'
import type { ShownTrace } from '../shown.ts'
import { TracePage, type TracePageProps } from './page.tsx'
import { presentTrace } from './presenter.ts'
import { organizationNames } from './queries.ts'
import { traceOf } from './trace-of.ts'
import { words } from './words.ts'

const perPage = 50

async function showTrace(request: MemberRequest): Promise<Answer> {
  const { lang } = request
  const asked = await measureAsked(request)
  if (asked === null) return notFound()
  const { definition, place, period } = asked
  const isOwn = place.kind === 'organization'
  // What may be shown is asked first: a withheld value is never computed again here.
  const value = (await valuesAt(request, place, period))?.values.get(definition.measure) ?? null
  const isShown = value !== null && (value.state === 'computed' || value.state === 'partial')
  const trace = isShown ? await traceOf(request, { measure: definition.measure, period, scope: scopeOf(place) }) : null
  const backHref = measureHref(lang, 'measure', definition.measure, asked)
  const links = { trace: () => '', overTime: null }
  const paged = pagesOf(request, asked, trace)
  const names = await organizationNames(request.tx, trace === null ? [] : namedIn(trace), lang)
  return page(
    words[lang].title(lowerFirst(definition.name[lang])),
    <TracePage
      where={placeName(place, lang)}
      period={period}
      figure={presentFigure(definition, value, { lang, isOwn, target: null, previous: null, links })}
      backHref={backHref}
      trace={
        trace &&
        presentTrace(
          { ...trace, counted: trace.counted.slice(paged.from, paged.from + perPage) },
          { organization: (id) => names.get(id), record: (record) => recordHref(lang, record) },
          lang,
        )
      }
      why={value?.state === 'withheld' ? 'withheld' : 'other'}
      isOwn={isOwn}
      countsPeople={definition.countsPeople}
      pages={paged.pages}
      total={trace?.countedTotal ?? 0}
    />,
    {
      breadcrumb: [...measureBreadcrumb(request, asked), { label: definition.name[lang], href: backHref }],
    },
  )
}

const namedIn = ({ organizations, counted, leftOut }: ShownTrace): string[] => [
  ...organizations,
  ...[...counted, ...leftOut].flatMap((one) => one.organizations),
]

function pagesOf(
  { lang, query }: MemberRequest,
  asked: MeasureAsked,
  trace: ShownTrace | null,
): { from: number; pages: TracePageProps['pages'] } {
  const listed = trace?.counted.length ?? 0
  const { page: current, pages: count } = pageOf(query, listed, perPage)
  const from = (current - 1) * perPage
  if (count === 1) return { from, pages: null }
  const { definition, place, period } = asked
  return {
    from,
    pages: {
      said: words[lang].shown(from + 1, Math.min(listed, from + perPage), trace?.countedTotal ?? 0),
      page: current,
      pages: count,
      href: (number) =>
        measureHref(lang, 'trace', definition.measure, { place, period, more: { page: String(number) } }),
    },
  }
}

export const routes: readonly Route[] = [
  memberGet('indicator.own-trace', addresses.ownTrace, showTrace),
  memberGet('indicator.trace', addresses.trace, showTrace, 'coordinator'),
]
