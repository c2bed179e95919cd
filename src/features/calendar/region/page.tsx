import { EmptyState, InsetText, Tag } from '../../../design/index.ts'
import { regionName, regions } from '../../../field/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { PasteAddress, SubscribeButton, webcalOf } from '../subscribe.tsx'
import { words } from './words.ts'

export interface AnnouncedItem {
  title: string
  when: string
  isCancelled: boolean
}

export interface RegionPageProps {
  lang: Language
  region: string
  /** Null: the database is away. */
  items: readonly AnnouncedItem[] | null
  /** Others that the list does not show. */
  more: number
  /** Whole address of the feed. */
  feedUrl: string
  tables: readonly { name: string; feedUrl: string }[]
  regionsHref: string
  /** Of someone who signed in; null: a visitor. */
  ownHref: string | null
}

/** What is announced in a region, and its calendar to subscribe to. */
export function RegionPage(props: RegionPageProps) {
  const { lang, region, items, feedUrl, regionsHref, ownHref } = props
  const t = words[lang]
  return (
    <>
      <h1>{t.title(regionName(region, lang))}</h1>
      <p class="lead">{t.lead}</p>
      <SubscribeButton lang={lang} url={feedUrl} />
      <div class="cols cols--side">
        <section>
          <h2>{t.coming}</h2>
          {items === null ? <InsetText>{t.away}</InsetText> : <Announced {...props} items={items} />}
          <Tables {...props} />
        </section>
        <section>
          <h2>{t.otherwise}</h2>
          <p>
            <a href={feedUrl} download="tisserin.ics">
              {t.downloadFile}
            </a>{' '}
            <span class="small">{t.downloadText}</span>
          </p>
          <PasteAddress lang={lang} url={feedUrl} />
          {ownHref !== null && (
            <p>
              {t.own} <a href={ownHref}>{t.ownLink}</a>
            </p>
          )}
        </section>
      </div>
      <p>
        <a href={regionsHref}>{t.other}</a>
      </p>
    </>
  )
}

function Announced({ lang, items, more }: RegionPageProps & { items: readonly AnnouncedItem[] }) {
  const t = words[lang]
  if (items.length === 0)
    return (
      <EmptyState title={t.emptyTitle} headingLevel={3}>
        {t.emptyText}
      </EmptyState>
    )
  return (
    <>
      <ul class="govuk-list">
        {items.map(({ title, when, isCancelled }) => (
          <li>
            <strong>{title}</strong> {isCancelled && <Tag>{t.cancelled}</Tag>}
            <br />
            {when}
          </li>
        ))}
      </ul>
      {more > 0 && <p>{t.more(more)}</p>}
    </>
  )
}

function Tables({ lang, tables }: RegionPageProps) {
  const t = words[lang]
  if (tables.length === 0) return <></>
  return (
    <>
      <h2>{t.tables}</h2>
      <p>{t.tablesText}</p>
      <ul class="govuk-list">
        {tables.map(({ name, feedUrl }) => (
          <li>
            {name} –{' '}
            <a href={webcalOf(feedUrl)} aria-label={t.subscribeTo(name)}>
              {t.subscribe}
            </a>
            {', '}
            <a href={feedUrl} download="tisserin.ics" aria-label={t.downloadOf(name)}>
              {t.download}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The regions, each a link to its calendar. */
export function ChooseRegionPage({ lang, hrefOf }: { lang: Language; hrefOf: (region: string) => string }) {
  const t = words[lang]
  return (
    <>
      <h1>{t.chooseTitle}</h1>
      <p class="lead">{t.chooseLead}</p>
      <ul class="region-links">
        {regions.map(({ code, name }) => (
          <li>
            <a href={hrefOf(code)}>{name[lang]}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
