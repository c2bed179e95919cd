import type { Child } from 'hono/jsx'
import { EmptyState, PrintButton, Table } from '../../../design/index.ts'
import { regionName, sectorName, type Gated } from '../../../field/index.ts'
import type { FrameLink } from '../../../kernel/http/index.ts'
import { formatNumber, type Language } from '../../../kernel/language.ts'
import { waitBands, type WaitRow } from './gated-waits.ts'
import { words } from './words.ts'

interface WaitsPageProps {
  lang: Language
  network: string
  rows: readonly WaitRow[]
  files: readonly FrameLink[]
}

/** How soon organizations answer one another: numbers that the gate let out, and nothing of any referral. */
export function WaitsPage({ lang, network, rows, files }: WaitsPageProps) {
  const t = words[lang]
  const said = (n: Gated): Child =>
    typeof n === 'number' ? formatNumber(n, lang) : <span class="mid">{t.withheld}</span>
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{network}</p>
      <p>{t.lead}</p>
      <PrintButton />
      {rows.length === 0 ? (
        <EmptyState title={t.empty.title}>{t.empty.text}</EmptyState>
      ) : (
        <>
          <Table
            caption={t.title}
            captionClass="govuk-visually-hidden"
            stack
            head={[
              { text: t.heads.region },
              { text: t.heads.from },
              { text: t.heads.to },
              { text: t.heads.all },
              ...waitBands.map((band) => ({ text: t.bands[band] })),
            ]}
            rows={rows.map(({ of, all, bands }): Child[] => [
              of === null ? <b>{t.total}</b> : of.region === '' ? t.noRegion : regionName(of.region, lang),
              of === null ? '' : sectorName(of.fromSector, lang),
              of === null ? '' : sectorName(of.toSector, lang),
              said(all),
              ...waitBands.map((band) => said(bands[band])),
            ])}
            files={{ label: t.files, links: files }}
          />
          <p class="small mid">{t.small}</p>
        </>
      )}
    </>
  )
}
