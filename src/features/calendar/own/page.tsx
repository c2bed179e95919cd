import { Button, EmptyState, HiddenKeys, SummaryList } from '../../../design/index.ts'
import { dayOf } from '../../../kernel/clock.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import { formatDay, type Language } from '../../../kernel/language.ts'
import { PasteAddress, SubscribeButton } from '../subscribe.tsx'
import type { OwnFeed } from './queries.ts'
import { words } from './words.ts'

export interface OwnPageProps {
  lang: Language
  keys: FormKeys
  /** Null: no address was made. */
  feed: OwnFeed | null
  makeHref: string
  renewHref: string
  endHref: string
  timeZone: string
}

/** The calendar of whoever reads: what it says, and its address to make, renew or end. */
export function OwnPage(props: OwnPageProps) {
  const { lang, keys, feed, makeHref } = props
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <p>{t.what}</p>
      <p>{t.follows}</p>
      {feed === null ? (
        <>
          <EmptyState title={t.none.title}>{t.none.text}</EmptyState>
          <form method="post" action={makeHref}>
            <HiddenKeys keys={keys} />
            <Button>{t.make}</Button>
          </form>
        </>
      ) : (
        <Made {...props} feed={feed} />
      )}
    </>
  )
}

function Made({ lang, feed, renewHref, endHref, timeZone }: OwnPageProps & { feed: OwnFeed }) {
  const t = words[lang]
  const { madeAt, usedWeek } = feed
  return (
    <>
      <SummaryList
        rows={[
          { key: t.madeOn, value: formatDay(dayOf(madeAt, timeZone), lang) },
          { key: t.used, value: usedWeek === null ? t.never : t.usedWeek(formatDay(usedWeek, lang)) },
        ]}
      />
      <p>{t.kept}</p>
      <p>
        <a href={renewHref}>{t.renew}</a>
      </p>
      <p>
        <a href={endHref}>{t.end}</a>
      </p>
    </>
  )
}

/** The only time that an address is shown. */
export function MadeAddressPage({ lang, url, backHref }: { lang: Language; url: string; backHref: string }) {
  const t = words[lang].made
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.text}</p>
      <p>{t.secret}</p>
      <SubscribeButton lang={lang} url={url} />
      <PasteAddress lang={lang} url={url} />
      <p>
        <a href={backHref}>{t.back}</a>
      </p>
    </>
  )
}
