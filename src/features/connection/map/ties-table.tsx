import type { Child } from 'hono/jsx'
import { Pages, Table, usePageLanguage } from '../../../design/index.ts'
import type { FrameLink } from '../../../kernel/http/index.ts'
import { formatList, type Language } from '../../../kernel/language.ts'
import { colon } from '../../../kernel/wording.ts'
import type { NetOrganization } from '../model.ts'
import { CordSample } from '../picture/cords.tsx'
import { formatMonth } from './say-net.ts'
import { sideOf, styleOf } from '../picture/strokes.ts'
import type { TieRow } from './tie-rows.ts'
import { ThreadMark } from '../picture/thread-mark.tsx'
import { tieSorts, type TieSort } from './view.ts'
import { words } from './words.ts'

export interface TiesTableProps {
  /** Of this page of the table. */
  rows: readonly TieRow[]
  months: number
  organizationHref: (id: string) => string
  /** Null: there is one order. */
  sort: { current: TieSort; href: (sort: TieSort) => string } | null
  pages: { page: number; pages: number; href: (page: number) => string } | null
  files?: { label: string; links: readonly FrameLink[] } | undefined
}

/** The same as the map, in words: no tie of the drawing is missing here. */
export function TiesTable({ rows, months, organizationHref, sort, pages, files }: TiesTableProps) {
  const lang = usePageLanguage()
  const t = words[lang].table
  return (
    <section id="table">
      <h2>{t.title}</h2>
      {sort && (
        <p class="small on-screen">
          {t.sort}
          {colon(lang)}{' '}
          {tieSorts.map((one, at) => (
            <>
              {at > 0 && ' · '}
              {one === sort.current ? <b>{t.sorts[one]}</b> : <a href={`${sort.href(one)}#table`}>{t.sorts[one]}</a>}
            </>
          ))}
        </p>
      )}
      <Table
        caption={t.title}
        captionClass="govuk-visually-hidden"
        files={files}
        head={[
          { text: t.heads.from },
          { text: t.heads.to },
          { text: t.heads.declared },
          { text: t.heads.evidenced },
          { text: t.heads.strength },
          { text: t.heads.last },
        ]}
        rows={rows.map((row) => cellsOf(row, { lang, months, organizationHref }))}
      />
      {pages && <Pages {...pages} label={t.pages} href={(page) => `${pages.href(page)}#table`} />}
    </section>
  )
}

interface CellsAsked {
  lang: Language
  months: number
  organizationHref: (id: string) => string
}

function cellsOf({ tie, from, to, hangs }: TieRow, { lang, months, organizationHref }: CellsAsked): Child[] {
  const t = words[lang]
  const style = styleOf(tie)
  return [
    <Named organization={from} href={organizationHref(from.id)} lang={lang} />,
    <Named organization={to} href={organizationHref(to.id)} lang={lang} />,
    declaredSaid({ tie, from, to }, lang),
    tie.evidenced === null ? (
      t.table.nothing(months)
    ) : (
      <>
        {t.table.times(tie.evidenced.times)}
        <div class="small mid">
          {formatList(
            tie.evidenced.kinds.map((kind) => t.kinds[kind]),
            lang,
          )}
        </div>
      </>
    ),
    <>
      <CordSample style={style} side={sideOf(tie)} hangs={hangs} /> {t.strengths[style.strength]}
      {hangs && <div class="small">{t.key.hangs}</div>}
    </>,
    tie.lastMonth === null ? (
      t.table.unknown
    ) : (
      <>
        {formatMonth(tie.lastMonth, lang)}
        {style.isDormant && <div class="small mid">{t.key.dormant}</div>}
      </>
    ),
  ]
}

function declaredSaid({ tie, from, to }: Pick<TieRow, 'tie' | 'from' | 'to'>, lang: Language): Child {
  const t = words[lang]
  if (tie.declared === null) return t.table.nobody
  if (tie.declared === 'otherwise') return t.table.otherwise
  if (tie.declared !== 'both') {
    const id = tie.declared === 'a' ? tie.a : tie.b
    return t.table.only((from.id === id ? from : to).name[lang])
  }
  const strength = tie.declaredStrength === null ? null : t.strengths[tie.declaredStrength]
  return (
    <>
      {t.table.both}
      {strength !== null && <div class="small mid">{strength}</div>}
    </>
  )
}

export function Named({ organization, href, lang }: { organization: NetOrganization; href: string; lang: Language }) {
  return (
    <span class="net-named">
      <ThreadMark sector={organization.sector} />
      <a href={href}>{organization.name[lang]}</a>
    </span>
  )
}

const mostAlone = 40

/** Organizations without a known tie: whether they answered is said, since silence is not « no tie ». */
export function AloneList({
  organizations,
  answered,
  organizationHref,
}: {
  organizations: readonly NetOrganization[]
  answered: (organization: NetOrganization) => boolean
  organizationHref: (id: string) => string
}) {
  const lang = usePageLanguage()
  const t = words[lang].alone
  if (organizations.length === 0) return <></>
  return (
    <section>
      <h2>{t.title}</h2>
      <ul>
        {organizations.slice(0, mostAlone).map((one) => (
          <li>
            <Named organization={one} href={organizationHref(one.id)} lang={lang} />{' '}
            <span class="small mid">{answered(one) ? t.answered : t.silent}</span>
          </li>
        ))}
      </ul>
      {organizations.length > mostAlone && <p>{t.more(organizations.length - mostAlone)}</p>}
    </section>
  )
}
