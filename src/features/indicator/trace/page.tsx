import type { Child } from 'hono/jsx'
import { Details, EmptyState, Pages, Table, usePageLanguage } from '../../../design/index.ts'
import { lowerFirst } from '../../../kernel/language.ts'
import type { KeptPeriod } from '../kept-periods.ts'
import { periodName } from '../figure/say-period.ts'
import type { FigureView } from '../figure/presenter.ts'
import type { EvidenceRow, TraceView } from './presenter.ts'
import { words } from './words.ts'

export interface TracePageProps {
  where: string
  period: KeptPeriod
  figure: FigureView
  backHref: string
  /** null: there is nothing to open; `why` says it. */
  trace: TraceView | null
  why: 'withheld' | 'other'
  /** The reader is of the organization: numbers and what was left out are theirs. */
  isOwn: boolean
  countsPeople: boolean
  /** null: all fit. */
  pages: { said: string; page: number; pages: number; href: (page: number) => string } | null
  /** How many are counted in all; the rows of `trace` are those of one page. */
  total: number
}

/** What one figure is made of, as this reader may know it. A withheld one opens onto nothing. */
export function TracePage(props: TracePageProps) {
  const lang = usePageLanguage()
  const t = words[lang]
  const { figure, trace } = props
  return (
    <>
      <p class="mid">
        {props.where} · {periodName(props.period, lang)}
      </p>
      <h1>{t.title(lowerFirst(figure.name))}</h1>
      <p class={figure.isFigure ? 'measure__value' : 'measure__value measure__value--none'}>{figure.said}</p>
      <p>{figure.means}</p>
      <p class="small mid">
        {figure.coverage} {figure.joint}
      </p>
      {trace === null ? (
        <EmptyState title={t.hidden.title}>{t.hidden[props.why]}</EmptyState>
      ) : (
        <Made {...props} trace={trace} />
      )}
      <p class="on-screen">
        <a href={props.backHref}>{t.back}</a>
      </p>
    </>
  )
}

function Made({ trace, isOwn, countsPeople, pages, total }: TracePageProps & { trace: TraceView }) {
  const t = words[usePageLanguage()]
  const isOrganizationsOnly = !isOwn && countsPeople
  return (
    <>
      {!isOwn && <p>{isOrganizationsOnly ? t.peopleOnly : t.withoutNumbers}</p>}
      {trace.organizations.length > 0 && (
        <section>
          <h2>{t.organizations}</h2>
          <ul>
            {trace.organizations.map((name) => (
              <li>{name}</li>
            ))}
          </ul>
        </section>
      )}
      {!isOrganizationsOnly && (
        <section>
          {total === 0 ? (
            <p>{t.none}</p>
          ) : (
            <EvidenceTable caption={t.counted(total)} rows={trace.counted} isOwn={isOwn} withWhy={false} />
          )}
          {pages && (
            <>
              <p class="small">{pages.said}</p>
              <Pages page={pages.page} pages={pages.pages} href={pages.href} />
            </>
          )}
        </section>
      )}
      {trace.leftOut.length > 0 && (
        <Details summary={t.leftOut(trace.leftOut.length)}>
          <EvidenceTable caption={t.leftOut(trace.leftOut.length)} rows={trace.leftOut} isOwn={isOwn} withWhy />
        </Details>
      )}
      <p class="small mid">{trace.proof}</p>
    </>
  )
}

interface EvidenceTableProps {
  caption: string
  rows: readonly EvidenceRow[]
  isOwn: boolean
  withWhy: boolean
}

function EvidenceTable({ caption, rows, isOwn, withWhy }: EvidenceTableProps) {
  const t = words[usePageLanguage()]
  const opens = isOwn && rows.some(({ href }) => href !== null)
  return (
    <Table
      stack
      caption={caption}
      captionClass={withWhy ? 'govuk-visually-hidden' : 'govuk-table__caption--l'}
      head={[
        { text: t.heads.what },
        { text: t.heads.when },
        { text: t.heads.who },
        ...(withWhy ? [{ text: t.why }] : []),
        ...(opens ? [{ text: t.heads.open, acts: true }] : []),
      ]}
      rows={rows.map(({ what, when, who, why, href }): Child[] => [
        what,
        when,
        who,
        ...(withWhy ? [why] : []),
        ...(opens
          ? [
              href && (
                <a href={href} aria-label={t.openOf(what, when)}>
                  {t.open}
                </a>
              ),
            ]
          : []),
      ])}
    />
  )
}
