import { noHanging } from '../layout/hanging.ts'
import { FilterPanel, Input, PrintButton, Table } from '../../../design/index.ts'
import { formatDay, type Language } from '../../../kernel/language.ts'
import type { Day } from '../../../kernel/clock.ts'
import type { NetDrawing } from '../layout/drawing.ts'
import { Legend } from '../picture/legend.tsx'
import type { DrawnWords } from '../picture/drawn-parts.tsx'
import { NetPicture } from '../picture/net-drawing.tsx'
import { formatMonth } from '../map/say-net.ts'
import { styleOf } from '../picture/strokes.ts'
import { Named } from '../map/ties-table.tsx'
import type { TieRow } from '../map/tie-rows.ts'
import { words as ofMap } from '../map/words.ts'
import { words } from './words.ts'

export interface DatedNet {
  day: Day
  organizations: number
  ties: number
  /** Null: there was nobody. */
  drawing: NetDrawing | null
  drawn: DrawnWords | null
}

export interface ComparePageProps {
  lang: Language
  action: string
  kept: Record<string, string>
  keys: { from: string; to: string }
  /** One of the dates asked for could not be taken. */
  isWrong: boolean
  dates: readonly [DatedNet, DatedNet]
  rows: Record<ChangeKind, readonly TieRow[]>
  organizationHref: (id: string) => string
}

export const changeKinds = ['formed', 'lost', 'kept'] as const
export type ChangeKind = (typeof changeKinds)[number]
const mostRows = 25

/** The same net on two days: both drawings, and what became of each tie. */
export function ComparePage(props: ComparePageProps) {
  const { lang, dates, keys } = props
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {props.isWrong && <p role="status">{t.wrong}</p>}
      <FilterPanel action={props.action} label={t.label} submit={t.submit} kept={props.kept}>
        <Input name={keys.from} label={t.from} hint={t.hint} value={dates[0].day} />
        <Input name={keys.to} label={t.to} value={dates[1].day} />
      </FilterPanel>
      <div class="cols cols--2">
        {dates.map((one, at) => (
          <Dated lang={lang} dated={one} id={`date-${at + 1}`} />
        ))}
      </div>
      {dates[1].drawing && <Legend drawing={dates[1].drawing} hanging={noHanging} />}
      <p class="small mid">
        {t.samePlaces} {t.caveat}
      </p>
      <PrintButton />
      {changeKinds.map((kind) => (
        <Changed {...props} kind={kind} />
      ))}
    </>
  )
}

function Dated({ lang, dated, id }: { lang: Language; dated: DatedNet; id: string }) {
  const t = words[lang]
  return (
    <section class="net-small">
      <h2>{t.onDay(formatDay(dated.day, lang))}</h2>
      <p>{t.count(dated.organizations, dated.ties)}</p>
      {dated.drawing && dated.drawn && (
        <NetPicture
          id={id}
          drawing={dated.drawing}
          words={dated.drawn}
          hanging={noHanging}
          organizationHref={null}
          regionHref={null}
        />
      )}
    </section>
  )
}

function Changed({ lang, kind, rows, organizationHref }: ComparePageProps & { kind: ChangeKind }) {
  const t = words[lang]
  const of = ofMap[lang]
  const all = rows[kind]
  return (
    <section id={kind}>
      <h2>{t[kind](all.length)}</h2>
      {all.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <Table
          caption={t[kind](all.length)}
          captionClass="govuk-visually-hidden"
          stack
          head={[
            { text: of.table.heads.from },
            { text: of.table.heads.to },
            { text: of.table.heads.strength },
            { text: of.table.heads.last },
          ]}
          rows={all
            .slice(0, mostRows)
            .map(({ tie, from, to }) => [
              <Named organization={from} href={organizationHref(from.id)} lang={lang} />,
              <Named organization={to} href={organizationHref(to.id)} lang={lang} />,
              of.strengths[styleOf(tie).strength],
              tie.lastMonth === null ? of.table.unknown : formatMonth(tie.lastMonth, lang),
            ])}
        />
      )}
      {all.length > mostRows && <p>{t.more(all.length - mostRows)}</p>}
    </section>
  )
}
