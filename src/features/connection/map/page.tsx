import type { Hanging } from '../layout/hanging.ts'
import type { Child } from 'hono/jsx'
import { EmptyState, PrintButton } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { NetOrganization } from '../model.ts'
import { MapFilters, type MapFiltersProps } from './filters.tsx'
import type { DrawnWords } from '../picture/drawn-parts.tsx'
import { NetFigure } from '../picture/net-figure.tsx'
import type { NetDrawing } from '../layout/drawing.ts'
import { regionSaid } from './say-net.ts'
import { AloneList, TiesTable, type TiesTableProps } from './ties-table.tsx'
import { zooms, type MapView } from './view.ts'
import { words } from './words.ts'

export interface MapPageProps {
  lang: Language
  heading: string
  /** Counts, coverage and day, in sentences. */
  lead: Child
  filters: MapFiltersProps
  /** Null: nobody is left to draw. */
  drawing: NetDrawing | null
  drawn: DrawnWords | null
  hanging: Hanging
  view: MapView
  organizationHref: (id: string) => string
  regionHref: (region: string) => string | null
  zoomHref: (zoom: MapView['zoom']) => string
  closeHref: string | null
  svgHref: string
  twoDatesHref: string
  table: TiesTableProps
  /** Without a known tie. */
  alone: readonly NetOrganization[]
  answered: (organization: NetOrganization) => boolean
}

/** The map, how to read it, and the same as a table. */
export function MapPage(props: MapPageProps) {
  const { lang, drawing, drawn, table } = props
  const t = words[lang]
  return (
    <>
      <h1>{props.heading}</h1>
      <p class="lead">{props.lead}</p>
      <MapFilters {...props.filters} />
      {drawing === null || drawn === null ? (
        <EmptyState title={t.empty.nobody.title}>{t.empty.nobody.text}</EmptyState>
      ) : (
        <NetFigure
          id="map"
          drawing={drawing}
          words={drawn}
          hanging={props.hanging}
          organizationHref={props.organizationHref}
          regionHref={props.regionHref}
          zoom={props.view.zoom}
          tableHref="#table"
        >
          <MapActs {...props} />
        </NetFigure>
      )}
      {drawing !== null &&
        (table.rows.length === 0 ? (
          <section id="table">
            <EmptyState title={t.empty.none.title}>{t.empty.none.text}</EmptyState>
          </section>
        ) : (
          <TiesTable {...table} />
        ))}
      <AloneList organizations={props.alone} answered={props.answered} organizationHref={props.organizationHref} />
    </>
  )
}

function MapActs({ lang, view, zoomHref, closeHref, svgHref, twoDatesHref }: MapPageProps) {
  const t = words[lang]
  return (
    <div class="on-screen">
      <p class="small">
        {t.zoom.label}{' '}
        {zooms.map((zoom, at) => (
          <>
            {at > 0 && ' · '}
            {zoom === view.zoom ? <b>{t.zoom.sizes[zoom]}</b> : <a href={zoomHref(zoom)}>{t.zoom.sizes[zoom]}</a>}
          </>
        ))}
        {closeHref !== null && (
          <>
            {' · '}
            <a href={closeHref}>{t.zoom.close(regionSaid(view.opened ?? '', lang))}</a>
          </>
        )}
      </p>
      <p class="small">
        <a href={svgHref}>{t.svg}</a> · <a href={twoDatesHref}>{t.twoDates}</a>
      </p>
      <PrintButton />
    </div>
  )
}
