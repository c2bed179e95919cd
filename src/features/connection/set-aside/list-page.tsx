import { Button, EmptyState, HiddenKeys, Pages } from '../../../design/index.ts'
import { dayOf } from '../../../kernel/clock.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import { formatDay, type Language } from '../../../kernel/language.ts'
import { words } from './words.ts'

export interface AsideLine {
  /** null: it is no longer missing. */
  kind: string | null
  title: string
  reason: string
  by: string
  at: Date
  takeUpAction: string
}

export interface AsideListPageProps {
  lang: Language
  keys: FormKeys
  lines: readonly AsideLine[]
  pages: { page: number; pages: number; href: (page: number) => string }
  /** IANA zone of the instance. */
  timeZone: string
  backHref: string
}

/** Gaps that a coordinator set aside, why, and the way back. */
export function AsideListPage({ lang, keys, lines, pages, timeZone, backHref }: AsideListPageProps) {
  const t = words[lang].list
  return (
    <>
      <h1>{t.title}</h1>
      {lines.length === 0 ? (
        <EmptyState title={t.empty.title}>{t.empty.text}</EmptyState>
      ) : (
        lines.map((line) => (
          <section class="panel">
            <h2>{line.title}</h2>
            {line.kind !== null && <p class="small mid">{line.kind}</p>}
            <p class="as-written">{line.reason}</p>
            <p class="small mid">{t.by(line.by, formatDay(dayOf(line.at, timeZone), lang))}</p>
            <form method="post" action={line.takeUpAction}>
              <HiddenKeys keys={keys} />
              <Button kind="secondary">
                {t.takeUp}
                <span class="govuk-visually-hidden"> ({line.title})</span>
              </Button>
            </form>
          </section>
        ))
      )}
      <Pages {...pages} />
      <p class="on-screen">
        <a href={backHref}>{t.back}</a>
      </p>
    </>
  )
}
