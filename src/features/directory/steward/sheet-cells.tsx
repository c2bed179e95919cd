import { href, withQuery } from '../../../kernel/http/index.ts'
import type { Day } from '../../../kernel/clock.ts'
import { formatList, type Language } from '../../../kernel/language.ts'
import { checkerIn } from '../sheet/checker.ts'
import { addresses, serviceHref } from '../addresses.ts'
import { words } from './words.ts'
import { freshnessOf } from '../rules.ts'
import { plainText, readText } from '../text.ts'
import type { SheetSummary } from './sheet-summary.ts'
import { Tag } from '../../../design/index.ts'

interface LineProps {
  lang: Language
  sheet: SheetSummary
}

/** Its name, which leads to what the public reads. */
export function SheetName({ lang, sheet }: LineProps) {
  const name = readText(sheet.name, lang)
  return (
    <a id={`f-${sheet.id}`} href={serviceHref(lang, sheet)} lang={name?.isOther ? name.lang : undefined}>
      {name?.text ?? sheet.id}
    </a>
  )
}

export function SheetCheck({ lang, sheet, today }: LineProps & { today: Day }) {
  const t = words[lang]
  const freshness = freshnessOf(sheet.assuredOn, today)
  return (
    <>
      {sheet.assuredOn === null ? t.never : t.checkedOn(sheet.assuredOn, checkerIn(sheet, lang))}
      {freshness === 'stale' && (
        <>
          {' '}
          <Tag>{t.stale}</Tag>
        </>
      )}
    </>
  )
}

/** What a steward should look at: state, missing language, suggestions. Empty when nothing. */
export function SheetAttention({ lang, sheet }: LineProps) {
  const t = words[lang]
  const says = [
    ...(sheet.status === 'hidden' ? [t.hidden] : sheet.status === 'draft' ? [t.draft] : []),
    ...(t.serviceStatuses[sheet.serviceStatus] === '' ? [] : [t.serviceStatuses[sheet.serviceStatus]]),
    ...sheet.missing.map((side) => t.missing[side]),
    ...(sheet.suggestions > 0 ? [t.suggestions(sheet.suggestions)] : []),
  ]
  return <>{formatList(says, lang)}</>
}

interface ActsProps extends LineProps {
  /** The line after, where one comes back; null: the last. */
  next: string | null
  /** The desk one is in, as the query of its address; null: the organization’s own list. */
  desk?: { networkId: string; place: string } | null
}

/** The page that shows all that the sheet says, where it is certified; and its correction. */
export function SheetActs({ lang, sheet, next, desk = null }: ActsProps) {
  const t = words[lang]
  const name = plainText(sheet.name, lang)
  const { id } = sheet
  const confirmHref = withQuery(href(lang, addresses.confirmService, { id }), {
    table: desk?.networkId ?? null,
    place: desk === null || desk.place === '' ? null : desk.place,
    next,
  })
  return (
    <div class="acts">
      <a href={confirmHref} aria-label={t.readOf(name)}>
        {t.read}
      </a>
      <a href={href(lang, addresses.editService, { id })} aria-label={t.editOf(name)}>
        {t.edit}
      </a>
    </div>
  )
}
