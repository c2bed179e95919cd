import type { Child } from 'hono/jsx'
import type { Day } from '../../../kernel/clock.ts'
import { href } from '../../../kernel/http/index.ts'
import { formatDay, formatInstant, formatList, type Language } from '../../../kernel/language.ts'
import {
  Button,
  ButtonGroup,
  EmptyState,
  FilterPanel,
  Late,
  Pages,
  PrintButton,
  Select,
} from '../../../design/index.ts'
import { sectors } from '../../../field/index.ts'
import { addresses } from '../addresses.ts'
import { ActionList } from './action-list.tsx'
import type { Catalogue } from '../catalogue-model.ts'
import { daysLate } from '../rules.ts'
import type { ActionSpread } from './presenter.ts'
import type { BoardCell, LatestUpdate, Meeting } from './queries.ts'
import { BoardMatrix, type BoardMatrixProps } from './matrix.tsx'
import { BoardSpread } from './spread.tsx'
import { words } from './words.ts'

export interface BoardPageProps extends Omit<BoardMatrixProps, 'firstOf'> {
  lang: Language
  networkId: string
  networkName: string
  today: Day
  timeZone: string
  catalogue: Catalogue
  plans: { id: string; name: string }[]
  regions: { code: string; name: string }[]
  filter: { sector: string | null; region: string | null }
  counts: { organizations: number; plans: number }
  spreads: readonly ActionSpread[]
  late: readonly BoardCell[]
  nobody: readonly BoardCell[]
  latest: readonly LatestUpdate[]
  meetings: readonly Meeting[]
  nameOf(organizationId: string): string
  /** Absent when all organizations fit. */
  pages: { said: string; page: number; pages: number; href: (page: number) => string } | null
  /** Where an update is asked for, on the plan of this board. */
  remindHref: string
  downloads: { csv: string; xlsx: string }
  /** As a table, or action by action, and where the other is. */
  view: { kind: 'table' | 'list'; otherHref: string }
}

export function BoardPage(props: BoardPageProps) {
  const { lang, networkName, counts, catalogue, today } = props
  const t = words[lang]
  return (
    <>
      <h1>{t.title(networkName)}</h1>
      <p class="lead">{t.lead(catalogue.actions.length, counts.organizations, formatDay(today, lang))}</p>
      <p>{t.partial(counts.plans, counts.organizations)}</p>
      <Filter {...props} />
      {counts.plans === 0 ? <EmptyState title={t.noPlans.title}>{t.noPlans.text}</EmptyState> : <Filled {...props} />}
    </>
  )
}

function Filled(props: BoardPageProps) {
  const { lang, pages, downloads, remindHref, view } = props
  const t = words[lang]
  return (
    <>
      <ButtonGroup>
        <Button href={remindHref}>{t.remind}</Button>
        {view.kind === 'table' && <PrintButton />}
      </ButtonGroup>
      <div class="board-first">
        <LateFirst {...props} />
        <Nobody {...props} />
        <Latest {...props} />
        <Meetings {...props} />
      </div>
      <section>
        <h2>{t.all}</h2>
        <p class="on-screen">
          <a href={view.otherHref}>{view.kind === 'table' ? t.asList : t.asTable}</a> · {t.download}{' '}
          <a href={downloads.xlsx}>Excel</a> · <a href={downloads.csv}>CSV</a>
        </p>
        {view.kind === 'table' ? <BoardMatrix {...props} /> : <ActionList {...props} />}
        {pages && (
          <>
            <p class="small">{pages.said}</p>
            <Pages page={pages.page} pages={pages.pages} href={pages.href} />
          </>
        )}
      </section>
      <section>
        <h2>{t.spread.title}</h2>
        <p>{t.spread.lead}</p>
        <BoardSpread lang={lang} catalogue={props.catalogue} spreads={props.spreads} />
      </section>
    </>
  )
}

function Filter({ lang, networkId, filter, regions, plans, catalogue }: BoardPageProps) {
  const t = words[lang].filter
  const action = href(lang, addresses.board, { networkId })
  const isFiltered = filter.sector !== null || filter.region !== null
  return (
    <FilterPanel
      action={action}
      label={t.label}
      submit={t.submit}
      {...(isFiltered ? { reset: { label: t.reset, href: action } } : {})}
    >
      <Select
        name="sector"
        label={t.sector}
        value={filter.sector ?? ''}
        items={[{ value: '', text: t.all }, ...sectors.map(({ code, name }) => ({ value: code, text: name[lang] }))]}
      />
      <Select
        name="region"
        label={t.region}
        value={filter.region ?? ''}
        items={[{ value: '', text: t.allRegions }, ...regions.map(({ code, name }) => ({ value: code, text: name }))]}
      />
      {plans.length > 1 ? (
        <Select
          name="plan"
          label={t.plan}
          value={catalogue.id}
          items={plans.map(({ id, name }) => ({ value: id, text: name }))}
        />
      ) : (
        <></>
      )}
    </FilterPanel>
  )
}

function Column({ title, none, children }: { title: string; none: string; children: Child[] }) {
  return (
    <section class="board-first__column">
      <h2>{title}</h2>
      {children.length === 0 ? <p class="mid">{none}</p> : <ul class="bare">{children}</ul>}
    </section>
  )
}

function ActionLink({ cell, catalogue, lang }: { cell: BoardCell; catalogue: Catalogue; lang: Language }) {
  const action = catalogue.actions.find(({ id }) => id === cell.actionId)
  return (
    <a href={href(lang, addresses.adopted, { adoptionId: cell.adoptionId, adoptedId: cell.id })}>
      {action ? `${action.number}. ${action.title[lang]}` : cell.actionId}
    </a>
  )
}

function LateFirst({ lang, late, catalogue, today, nameOf }: BoardPageProps) {
  const t = words[lang].late
  return (
    <Column title={t.title} none={t.none}>
      {late.map((cell) => (
        <li>
          <Late>{t.days(daysLate(cell, today))}</Late> <ActionLink cell={cell} catalogue={catalogue} lang={lang} />
          <span class="small mid">{nameOf(cell.organizationId)}</span>
        </li>
      ))}
    </Column>
  )
}

function Nobody({ lang, nobody, spreads, catalogue, nameOf }: BoardPageProps) {
  const t = words[lang].nobody
  const unadopted = spreads.filter(({ adopted }) => adopted === 0).slice(0, 5)
  return (
    <Column title={t.title} none={t.none}>
      {[
        ...nobody.map((cell) => (
          <li>
            <ActionLink cell={cell} catalogue={catalogue} lang={lang} />
            <span class="small mid">{`${nameOf(cell.organizationId)}, ${t.toName}`}</span>
          </li>
        )),
        ...unadopted.map(({ action }) => (
          <li>
            <span>{`${action.number}. ${action.title[lang]}`}</span>
            <span class="small mid">{t.unadopted}</span>
          </li>
        )),
      ]}
    </Column>
  )
}

function Latest({ lang, latest, catalogue, nameOf, timeZone }: BoardPageProps) {
  const t = words[lang].latest
  return (
    <Column title={t.title} none={t.none}>
      {latest.map((cell) => (
        <li>
          <ActionLink cell={cell} catalogue={catalogue} lang={lang} />
          <span class="small mid">{`${nameOf(cell.organizationId)}, ${formatInstant(cell.since, lang, timeZone)}`}</span>
        </li>
      ))}
    </Column>
  )
}

function Meetings({ lang, meetings, nameOf }: BoardPageProps) {
  const t = words[lang].meeting
  return (
    <Column title={t.title} none={t.none}>
      {meetings.map(({ week, place, organizations, organizationIds }) => {
        const others = organizations - organizationIds.length
        const names = [...organizationIds.map(nameOf), ...(others > 0 ? [t.others(others)] : [])]
        return (
          <li>
            <b>{t.week(formatDay(week, lang))}</b>
            <span class="small mid">{t.text(formatList(names, lang), place)}</span>
          </li>
        )
      })}
    </Column>
  )
}
