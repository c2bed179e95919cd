import type { Child } from 'hono/jsx'
import { Table } from '../../../design/index.ts'
import { regionName, sectorName, SectorLabel, type SectorCode } from '../../../field/index.ts'
import { formatNumber, type Language } from '../../../kernel/language.ts'
import { cellStates, type CellState, type GapCell } from './model.ts'
import { words } from './words.ts'

export interface CellTableProps {
  lang: Language
  sectors: readonly string[]
  /** Region by region, each in the order of `sectors`. */
  cells: readonly GapCell[]
  cellHref: (region: string, sector: string) => string
  /** Every region of Quebec, or only those of the network; null: nothing to change. */
  other: { label: string; href: string } | null
}

/** Stands before the word of a state: a sign to find it by, in grey and on paper too. */
const signs: Record<CellState, string> = { held: '●●', one: '●', nobody: '○', unknown: '?' }

/** Who holds which sector in which region: word and sign, each cell a link. */
export function CellTable({ lang, sectors, cells, cellHref, other }: CellTableProps) {
  const t = words[lang]
  const rows = [...Map.groupBy(cells, ({ region }) => region)]
  return (
    <section>
      <h2>{t.table.title}</h2>
      <p class="mid on-screen">{t.table.help}</p>
      <Table
        caption={t.table.title}
        captionClass="govuk-visually-hidden"
        stack
        head={[{ text: t.table.region }, ...sectors.map((code) => ({ text: sectorName(code, lang) }))]}
        rows={rows.map(([region, ofRegion]): Child[] => [
          regionName(region, lang),
          ...ofRegion.map((cell) => (
            <a class={`net-cell net-cell--${cell.state}`} href={cellHref(region, cell.sector)}>
              <span class="govuk-visually-hidden">
                {t.table.cell(sectorName(cell.sector, lang), regionName(region, lang))}
              </span>
              <StateSaid lang={lang} state={cell.state} />
              {cell.holders.length > 1 && ` (${formatNumber(cell.holders.length, lang)})`}
            </a>
          )),
        ])}
      />
      <h3 class="small">{t.table.key}</h3>
      <ul class="key small">
        {cellStates.map((state) => (
          <li>
            <span>
              <StateSaid lang={lang} state={state} /> <span class="mid">{t.stateMeans[state]}</span>
            </span>
          </li>
        ))}
      </ul>
      <ul class="key">
        {(sectors as readonly SectorCode[]).map((code) => (
          <li>
            <SectorLabel sector={code} size="small" />
          </li>
        ))}
      </ul>
      {other && (
        <p class="on-screen">
          <a href={other.href}>{other.label}</a>
        </p>
      )}
    </section>
  )
}

/** A state by its sign and its word. */
export const StateSaid = ({ lang, state }: { lang: Language; state: CellState }) => (
  <>
    <span aria-hidden="true" class="net-sign">
      {signs[state]}
    </span>{' '}
    {words[lang].states[state]}
  </>
)
