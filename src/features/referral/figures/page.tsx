import { EmptyState, Table } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { words } from './words.ts'

export interface PublishedQuarter {
  label: string
  /** In words; null: the gate keeps it. */
  referrals: string | null
  emergencies: string | null
  share: string | null
}

/** What the gate let out of the emergencies sent without a consent. */
export function FiguresPage({ lang, quarters }: { lang: Language; quarters: readonly PublishedQuarter[] }) {
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {quarters.length === 0 ? (
        <EmptyState title={t.empty.title}>{t.empty.text}</EmptyState>
      ) : (
        <>
          <Table
            caption={t.caption}
            stack
            head={[
              { text: t.heads.quarter },
              { text: t.heads.referrals, numeric: true },
              { text: t.heads.emergencies, numeric: true },
              { text: t.heads.share, numeric: true },
            ]}
            rows={quarters.map(({ label, referrals, emergencies, share }) => [
              label,
              referrals ?? t.withheld,
              emergencies ?? t.withheld,
              share ?? t.withheld,
            ])}
          />
          <p class="small mid">{t.why}</p>
        </>
      )}
    </>
  )
}
