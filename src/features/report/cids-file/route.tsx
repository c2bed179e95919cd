import { fileAnswer } from '../../../kernel/file-answer.ts'
import {
  data,
  memberGet,
  notFound,
  page,
  redirect,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { downloadHeaders, fileName } from '../../../kernel/table/index.ts'
import { thresholdsOf } from '../../../field/index.ts'
import { placeName } from '../../indicator/index.ts'
import { addresses } from '../addresses.ts'
import type { CidsFigures } from '../cids/figures.ts'
import { makeExport } from '../cids/make-export.ts'
import { writeSimple } from '../cids/write-simple.ts'
import { figuresOfReport, reportAsked, reportHref, type ReportAsked } from '../report-asked.ts'
import { words as yearlyWords } from '../yearly/words.ts'
import { figuresForFile } from './gather-figures.ts'
import { RefusedFilePage } from './page.tsx'
import { words } from './words.ts'

/** The figures of the report as a file tells them; null: nothing was computed yet, as the page of the report says. */
async function gather(request: MemberRequest, asked: ReportAsked): Promise<CidsFigures | null> {
  const { lang, deps, today } = request
  const { place, period, catalogue } = asked
  const figures = await figuresOfReport(request, asked)
  if (figures === null) return null
  const region = place.kind === 'network' ? place.region : null
  return figuresForFile({
    lang,
    baseUrl: deps.baseUrl,
    timeZone: deps.timeZone,
    madeOn: today,
    // A region reports its own aggregates, under its own name.
    reporter: { id: region === null ? place.id : `${place.id}-${region}`, name: placeName(place, lang) },
    catalogue,
    period,
    figures,
    threshold: thresholdsOf({}).people,
  })
}

async function downloadCids(request: MemberRequest): Promise<Answer> {
  const { lang, today } = request
  const asked = await reportAsked(request)
  if (asked === null) return notFound()
  const figures = await gather(request, asked)
  if (figures === null) return redirect(reportHref(lang, 'report', asked))
  const made = makeExport(figures)
  if (!made.ok) {
    const backHref = reportHref(lang, 'report', asked)
    return page(
      words[lang].refused.title,
      <RefusedFilePage lang={lang} mistakes={made.refusal} backHref={backHref} />,
      { status: 422, breadcrumb: [{ label: yearlyWords[lang].title, href: backHref }] },
    )
  }
  const name = fileName({ what: words[lang].fileName, place: placeName(asked.place, lang), day: today, ext: 'jsonld' })
  return data(made.value, downloadHeaders(name, 'jsonld'))
}

async function downloadSimple(request: MemberRequest): Promise<Answer> {
  const { lang, today } = request
  const asked = await reportAsked(request)
  if (asked === null) return notFound()
  const figures = await gather(request, asked)
  if (figures === null) return redirect(reportHref(lang, 'report', asked))
  const { rows, ...head } = writeSimple(figures)
  const name = fileName({ what: words[lang].simpleName, place: placeName(asked.place, lang), day: today, ext: 'csv' })
  const parts = [rows]
  return fileAnswer(request, { name, kind: 'csv', head }, () => Promise.resolve(parts.pop() ?? null))
}

export const fileRoutes: readonly Route[] = [
  memberGet('report.cids', addresses.cids, downloadCids),
  memberGet('report.simple', addresses.simple, downloadSimple),
]
