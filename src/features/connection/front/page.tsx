import type { Hanging } from '../layout/hanging.ts'
import { Button, Doors, EmptyState, FilterPanel, Select } from '../../../design/index.ts'
import { regionName } from '../../../field/index.ts'
import type { FrameLink } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { NetDrawing } from '../layout/drawing.ts'
import { NetFigure } from '../picture/net-figure.tsx'
import type { DrawnWords } from '../picture/drawn-parts.tsx'
import { TiesTable, type TiesTableProps } from '../map/ties-table.tsx'
import { words } from './words.ts'

/** A question that people ask, with what is known of its answer. */
export interface Question {
  title: string
  text: string
  href: string
}

/** Something to strengthen, and the first thing one can do about it. */
export interface NextStep {
  kind: string
  title: string
  text: string
  act: FrameLink | null
}

export interface FrontPageProps {
  lang: Language
  lead: string
  questions: readonly Question[]
  region: { action: string; name: string; codes: readonly string[]; kept: Record<string, string> }
  next: readonly NextStep[]
  gapsHref: string
  /** Null: nothing is known yet. */
  drawing: NetDrawing | null
  drawn: DrawnWords | null
  hanging: Hanging
  organizationHref: (id: string) => string
  regionHref: (region: string) => string | null
  mapHref: string
  table: TiesTableProps
  ties: number
  /** Where the reader’s organization declares its ties; null: the reader has none. */
  declareHref: string | null
  more: readonly { href: string; title: string; text: string }[]
  /** Other networks of the reader. */
  others: readonly FrameLink[]
}

/** From the questions that people ask to what to do next; then the map, and the same as a table. */
export function FrontPage(props: FrontPageProps) {
  const { lang, drawing, drawn, others } = props
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{props.lead}</p>
      {others.length > 0 && (
        <p class="small">
          {t.other}{' '}
          {others.map(({ label, href }, at) => (
            <>
              {at > 0 && ' · '}
              <a href={href}>{label}</a>
            </>
          ))}
        </p>
      )}
      {props.ties === 0 || drawing === null || drawn === null ? (
        <Start {...props} />
      ) : (
        <>
          <Questions {...props} />
          <Next {...props} />
          <section>
            <h2>{t.map.title}</h2>
            <NetFigure
              id="front"
              drawing={drawing}
              words={drawn}
              hanging={props.hanging}
              organizationHref={props.organizationHref}
              regionHref={props.regionHref}
              tableHref="#table"
            />
            <p>
              <a href={props.mapHref}>{t.map.whole}</a>
            </p>
          </section>
          <TiesTable {...props.table} />
          <p>
            <a href={`${props.mapHref}#table`}>{t.table.all(props.ties)}</a>
          </p>
        </>
      )}
      <section class="on-screen">
        <h2>{t.more.title}</h2>
        <Doors items={props.more} />
      </section>
    </>
  )
}

function Start({ lang, declareHref }: FrontPageProps) {
  const t = words[lang].start
  return (
    <EmptyState
      title={t.title}
      {...(declareHref === null ? {} : { act: { label: t.declare, href: declareHref, isMain: true } })}
    >
      {t.text} {declareHref === null && t.notYet}
    </EmptyState>
  )
}

function Questions({ lang, questions, region }: FrontPageProps) {
  const t = words[lang]
  return (
    <section>
      <h2>{t.questions.title}</h2>
      <Doors items={questions} />
      {region.codes.length > 1 && (
        <FilterPanel action={region.action} label={t.region.label} submit={t.region.submit} kept={region.kept}>
          <Select
            name={region.name}
            label={t.region.field}
            items={region.codes.map((code) => ({ value: code, text: regionName(code, lang) }))}
          />
        </FilterPanel>
      )}
    </section>
  )
}

function Next({ lang, next, gapsHref, declareHref }: FrontPageProps) {
  const t = words[lang]
  return (
    <section>
      <h2>{t.next.title}</h2>
      {next.length === 0 ? (
        <p>{t.next.none}</p>
      ) : (
        <div class="cols cols--3">
          {next.map(({ kind, title, text, act }) => (
            <section class="portrait">
              <p class="small mid">{kind}</p>
              <h3>{title}</h3>
              <p>{text}</p>
              {act && <a href={act.href}>{act.label}</a>}
            </section>
          ))}
        </div>
      )}
      <p>
        <a href={gapsHref}>{t.next.all}</a>
      </p>
      {declareHref !== null && <Button href={declareHref}>{t.start.declare}</Button>}
    </section>
  )
}
