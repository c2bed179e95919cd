import { html } from 'hono/html'
import { colon } from '../../../kernel/wording.ts'
import type { Language } from '../../../kernel/language.ts'
import { Button, EmptyState, Figures, InsetText, Late } from '../../../design/index.ts'
import { PlanCloth, type SectorCode, SectorLabel } from '../../../field/index.ts'
import { OrientationSection } from './plan-orientation.tsx'
import type { PlanPresented, PlanRow } from './presenter.ts'
import { words } from './words.ts'

/** Addresses of what this person may do; null where they may not. */
export interface PlanActs {
  print: string
  choose: string | null
  rank: string | null
  addOwn: string | null
  adoptAgain: string | null
  renew: string | null
  import: string | null
  files: { label: string; href: string }[]
}

export interface PlanPageProps {
  lang: Language
  title: string
  /** Who adopted. */
  name: string
  /** null: a table. */
  sector: SectorCode | null
  period: string
  /** All adoptions, the one shown included; one alone is not listed. */
  periods: readonly { label: string; href: string; current: boolean }[]
  plan: PlanPresented
  acts: PlanActs
  /** Day the period begins, when it is still to come. */
  beginsOn: string | null
  hasLeft: string | null
}

export function PlanPage(props: PlanPageProps) {
  const { lang, plan, acts } = props
  const t = words[lang]
  const hasActions = plan.figures.chosen + plan.figures.own + plan.figures.setAside > 0
  return (
    <>
      <PlanHead {...props} />
      {props.hasLeft && <InsetText>{props.hasLeft}</InsetText>}
      {props.beginsOn && <InsetText>{t.notBegun(props.beginsOn)}</InsetText>}
      {acts.renew && <Renewal lang={lang} renewHref={acts.renew} />}
      {hasActions ? (
        <>
          <div class="ruled">
            <PlanFigures lang={lang} plan={plan} />
            <h2 class="govuk-visually-hidden">{t.cloth}</h2>
            <p class="govuk-visually-hidden">{t.clothHint}</p>
            <PlanCloth groups={plan.cloth} />
          </div>
          <First lang={lang} rows={plan.first} />
          {acts.rank && (
            <p class="mid">
              {t.order} <a href={acts.rank}>{t.changeOrder}</a>
            </p>
          )}
        </>
      ) : (
        <EmptyState
          title={t.noActionTitle}
          {...(acts.choose && { act: { label: t.choose, href: acts.choose, isMain: true } })}
        >
          {t.noAction}
        </EmptyState>
      )}
      <Files lang={lang} files={acts.files} />
      {hasActions &&
        plan.orientations.map((orientation) => <OrientationSection lang={lang} orientation={orientation} />)}
      <SetAside lang={lang} rows={plan.setAside} />
      <Manage lang={lang} acts={acts} />
    </>
  )
}

function PlanHead({ lang, title, name, sector, period, periods, plan, acts }: PlanPageProps) {
  const t = words[lang]
  return (
    <>
      {sector && <SectorLabel sector={sector} size="small" />}
      <div class="plan-head">
        <div>
          <h1>{title}</h1>
          <p class="mid">
            {name}
            <br />
            {period} · {plan.lastUpdate === null ? t.noUpdate : t.lastUpdate(plan.lastUpdate)}
          </p>
        </div>
        <div class="row">
          {plan.updateAllHref && <Button href={plan.updateAllHref}>{t.update}</Button>}
          <Button href={acts.print} kind="secondary">
            {t.print}
          </Button>
        </div>
      </div>
      {periods.length > 1 && (
        <nav aria-label={t.periods}>
          <ul class="key">
            {periods.map((one) => (
              <li>{one.current ? <b aria-current="page">{one.label}</b> : <a href={one.href}>{one.label}</a>}</li>
            ))}
          </ul>
        </nav>
      )}
    </>
  )
}

function Renewal({ lang, renewHref }: { lang: Language; renewHref: string }) {
  const t = words[lang]
  return (
    <InsetText>
      <p>
        <strong>{t.renewTitle}</strong>
      </p>
      <p>
        {t.renewText} <a href={renewHref}>{t.renew}</a>
      </p>
    </InsetText>
  )
}

function PlanFigures({ lang, plan }: Pick<PlanPageProps, 'lang' | 'plan'>) {
  const t = words[lang].figures
  const { chosen, all, own, completed, late, setAside } = plan.figures
  return (
    <Figures
      inline
      items={[
        { value: chosen, label: t.chosen(chosen, all) },
        ...(own > 0 ? [{ value: own, label: t.own(own) }] : []),
        { value: completed, label: t.completed(completed) },
        { value: late, label: t.late },
        ...(setAside > 0 ? [{ value: setAside, label: t.setAside(setAside) }] : []),
      ]}
    />
  )
}

function First({ lang, rows }: { lang: Language; rows: readonly PlanRow[] }) {
  const t = words[lang]
  if (rows.length === 0) return <></>
  return (
    <section class="panel">
      <h2>{t.firstTitle}</h2>
      <ul class="bare">
        {rows.map((row) => (
          <FirstItem lang={lang} row={row} />
        ))}
      </ul>
    </section>
  )
}

function FirstItem({ lang, row }: { lang: Language; row: PlanRow }) {
  const t = words[lang]
  const { number, title } = row
  const lateness = row.daysLate > 0 ? Late({ children: t.late(row.daysLate) }) : html`<b>${t.toName}</b>`
  const who = saidInCharge(lang, row.person)
  return html`<li>${lateness} <span class="num">${number}.</span> <a href="${row.href}">${title}</a>${who}</li>`
}

/** After the title of an action: who carries it, or that nobody does. */
function saidInCharge(lang: Language, person: PlanRow['person']): string {
  const t = words[lang]
  if (person.kind === 'named') return `, ${person.name}`
  if (person.kind === 'nobody') return `${colon(lang)} ${t.nobodyInCharge}`
  return person.kind === 'left' ? `${colon(lang)} ${t.leftInCharge(person.name)}` : ''
}

function SetAside({ lang, rows }: { lang: Language; rows: readonly PlanRow[] }) {
  const t = words[lang]
  if (rows.length === 0) return <></>
  return (
    <section>
      <h2>{t.setAsideTitle}</h2>
      <p class="mid">{t.setAsideLead}</p>
      <ul class="bare">
        {rows.map((row) => (
          <li>
            <span class="num">{row.number}.</span> <a href={row.href}>{row.title}</a>{' '}
            {row.since !== null && <span class="small mid">{t.setAsideSince(row.since)}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Manage({ lang, acts }: { lang: Language; acts: PlanActs }) {
  const t = words[lang]
  const links = [
    [t.choose, acts.choose],
    [t.addOwn, acts.addOwn],
    [t.import, acts.import],
    [t.adoptAgain, acts.adoptAgain],
  ].flatMap(([label, to]) => (label && to ? [{ label, href: to }] : []))
  if (links.length === 0) return <></>
  return (
    <section class="plan-manage">
      <h2>{t.manage}</h2>
      <Links items={links} />
    </section>
  )
}

/** Above the actions: nobody scrolls the plan through to take it away. */
function Files({ lang, files }: { lang: Language; files: PlanActs['files'] }) {
  if (files.length === 0) return <></>
  return (
    <section>
      <h2>{words[lang].takeOut}</h2>
      <Links items={files} />
    </section>
  )
}

const Links = ({ items }: { items: readonly { label: string; href: string }[] }) => (
  <ul class="key">
    {items.map(({ label, href }) => (
      <li>
        <a href={href}>{label}</a>
      </li>
    ))}
  </ul>
)
