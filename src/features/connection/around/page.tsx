import type { Hanging } from '../layout/hanging.ts'
import { EmptyState, PrintButton } from '../../../design/index.ts'
import { SectorLabel, regionName, type SectorCode } from '../../../field/index.ts'
import { formatList, type Language } from '../../../kernel/language.ts'
import type { NetDrawing } from '../layout/drawing.ts'
import { NetFigure } from '../picture/net-figure.tsx'
import type { DrawnWords } from '../picture/drawn-parts.tsx'
import { TiesTable, type TiesTableProps } from '../map/ties-table.tsx'
import type { NetOrganization } from '../model.ts'
import type { Neighbourhood } from './two-steps.ts'
import { words } from './words.ts'

export interface AroundPageProps {
  lang: Language
  organization: NetOrganization
  neighbourhood: Neighbourhood
  hasAnswered: boolean
  drawing: NetDrawing
  drawn: DrawnWords
  hanging: Hanging
  organizationHref: (id: string) => string
  sheetHref: string
  mapHref: string
  /** Null: not for this reader. */
  whatIfHref: string | null
  table: TiesTableProps
}

/** One organization, those it is tied to, and those they are tied to. */
export function AroundPage(props: AroundPageProps) {
  const { lang, organization, neighbourhood, table } = props
  const t = words[lang]
  return (
    <>
      <h1>{organization.name[lang]}</h1>
      <p>
        <SectorLabel sector={organization.sector as SectorCode} />{' '}
        {formatList(
          organization.regions.map((code) => regionName(code, lang)),
          lang,
        )}
      </p>
      <p class="lead">{t.reach(neighbourhood.direct.size, neighbourhood.beyond.size)}</p>
      <p>{props.hasAnswered ? t.answered : t.silent}</p>
      {neighbourhood.isCut && <p>{t.cut}</p>}
      <p class="on-screen">
        <a href={props.sheetHref}>{t.sheet}</a> · <a href={props.mapHref}>{t.back}</a>
        {props.whatIfHref !== null && (
          <>
            {' · '}
            <a href={props.whatIfHref}>{t.whatIf}</a>
          </>
        )}
      </p>
      {neighbourhood.direct.size === 0 ? (
        <EmptyState title={t.empty.title}>{t.empty.text}</EmptyState>
      ) : (
        <>
          <NetFigure
            id="around"
            drawing={props.drawing}
            words={props.drawn}
            hanging={props.hanging}
            organizationHref={props.organizationHref}
            regionHref={null}
            centre={organization.id}
            tableHref="#table"
          >
            <PrintButton />
          </NetFigure>
          <TiesTable {...table} />
        </>
      )}
    </>
  )
}
