import { EmptyState } from '../../../design/index.ts'
import { regionName, regions } from '../../../field/index.ts'
import {
  href,
  memberGet,
  notFound,
  page,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { compareText, formatDay, formatInstant, type Language } from '../../../kernel/language.ts'
import { placeName, placeQuery, tally, underWaySaid, type FiguresAt } from '../../indicator/index.ts'
import { addresses } from '../addresses.ts'
import type { ReportTexts } from '../model.ts'
import { figuresOfReport, reportAsked, reportHref, type ReportAsked } from '../report-asked.ts'
import { mayWrite } from '../rules.ts'
import { textsOf } from '../texts.ts'
import { ReportPage, type ReportPageProps } from './page.tsx'
import { presentReport } from './presenter.ts'
import { stepSpreads } from './queries.ts'
import { words } from './words.ts'

async function showReport(request: MemberRequest): Promise<Answer> {
  const { lang, who, deps, today, notice } = request
  const t = words[lang]
  if (who.organizations.length === 0 && who.coordinated.length === 0)
    return page(
      t.title,
      <>
        <h1>{t.title}</h1>
        <EmptyState title={t.noPlace.title}>{t.noPlace.text}</EmptyState>
      </>,
    )
  const asked = await reportAsked(request)
  if (asked === null) return notFound()
  const { place, period, periods } = asked
  const figures = await figuresOfReport(request, asked)
  const { texts, version } = await textsOf(request, place, period)
  const { region: _region, period: _period, ...kept } = placeQuery(place, period)
  const saved = notice === 'report-saved' ? { title: t.notices.saved, text: t.notices['report-saved'] } : null
  return page(
    t.titleOf(placeName(place, lang)),
    <ReportPage
      action={href(lang, addresses.report)}
      period={period}
      periods={periods}
      kept={kept}
      name={placeName(place, lang)}
      regions={place.kind === 'network' ? { items: regionItems(lang), chosen: place.region } : null}
      day={formatDay(today, lang)}
      underWay={underWaySaid(period, today, lang)}
      computed={figures?.computedAt ? t.computed(formatInstant(figures.computedAt, lang, deps.timeZone)) : t.now}
      files={[
        { label: t.excel, href: reportHref(lang, 'reportXlsx', asked) },
        { label: t.csv, href: reportHref(lang, 'reportCsv', asked) },
        { label: t.cids, href: reportHref(lang, 'cids', asked) },
        { label: t.simple, href: reportHref(lang, 'simple', asked) },
      ]}
      writeHref={mayWrite(who, place) ? reportHref(lang, 'words', asked) : null}
      isWritten={version > 0}
      introduction={texts.introduction ?? null}
      conclusion={texts.conclusion ?? null}
      content={figures && (await contentOf(request, asked, figures, texts))}
    />,
    { islands: ['print'], notice: saved },
  )
}

const regionItems = (lang: Language) =>
  regions.map(({ code }) => ({ code, name: regionName(code, lang) })).sort((a, b) => compareText(a.name, b.name, lang))

async function contentOf(
  { lang, tx }: MemberRequest,
  { place, period, catalogue }: ReportAsked,
  figures: FiguresAt,
  texts: ReportTexts,
): Promise<ReportPageProps['content']> {
  const spreads = await stepSpreads(tx, place, period)
  const isOwn = place.kind === 'organization'
  const all = figures.definitions.map((definition) => figures.figureOf(definition))
  return {
    orientations: presentReport({ lang, catalogue, figures, spreads, texts, isOwn }),
    others: figures.definitions.filter(({ action }) => action === null).map((one) => figures.figureOf(one)),
    tally: tally(all),
  }
}

export const yearlyRoutes: readonly Route[] = [memberGet('report.yearly', addresses.report, showReport)]
