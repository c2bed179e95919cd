import { FilterPanel, Input, Pages, Select, Table } from '../../../design/index.ts'
import { regions, sectors } from '../../../field/index.ts'
import type { Day } from '../../../kernel/clock.ts'
import { formatNumber, type Language } from '../../../kernel/language.ts'
import { SheetActs, SheetAttention, SheetCheck, SheetName } from '../steward/sheet-cells.tsx'
import type { Text } from '../model.ts'
import type { SheetSummary } from '../steward/sheet-summary.ts'
import { words as stewardWords } from '../steward/words.ts'
import { plainText } from '../text.ts'
import { deskNames, orders, queues, type DeskPlace, type Queue } from './desk-place.ts'
import { words } from './words.ts'

export interface DeskSheetsProps {
  lang: Language
  today: Day
  networkId: string
  place: DeskPlace
  /** The place as the query of its address. */
  placeQuery: string
  /** Organizations to narrow by. */
  givers: readonly { id: string; name: Text }[]
  action: string
  counts: Record<Queue, number>
  sheets: readonly SheetSummary[]
  pages: number
  queueHref: (queue: Queue) => string
  pageHref: (page: number) => string
  csvHref: string
}

/** Every sheet of the desk, queue by queue, narrowed and in the order asked. */
export function DeskSheets({
  lang,
  today,
  networkId,
  place,
  placeQuery,
  givers,
  action,
  counts,
  sheets,
  pages,
  queueHref,
  pageHref,
  csvHref,
}: DeskSheetsProps) {
  const common = stewardWords[lang]
  const t = words[lang]
  const { queue, page } = place
  return (
    <section id="fiches">
      <h2>{common.sheets}</h2>
      <DeskFilter lang={lang} action={action} place={place} givers={givers} resetHref={action} />
      <nav aria-label={t.queueLabel}>
        <ul class="queues">
          {queues.map((one) => (
            <li>
              <a href={`${queueHref(one)}#fiches`} aria-current={one === queue ? 'true' : undefined}>
                {t.queues[one]} ({formatNumber(counts[one], lang)})
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {sheets.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <Table
          caption={`${t.queues[queue]}, ${t.count(counts[queue])}`}
          stack
          files={{ label: common.files, links: [{ label: 'CSV', href: csvHref }] }}
          head={[
            { text: t.columns.service },
            { text: common.organization },
            { text: t.columns.checked },
            { text: t.columns.attention },
            { text: t.columns.acts, acts: true },
          ]}
          rows={sheets.map((sheet, at) => [
            <SheetName lang={lang} sheet={sheet} />,
            <>
              {sheet.organization && plainText(sheet.organization, lang)}
              {sheet.stewardId === null && (
                <>
                  <br />
                  <span class="small mid">{t.nobody}</span>
                </>
              )}
            </>,
            <SheetCheck lang={lang} sheet={sheet} today={today} />,
            <SheetAttention lang={lang} sheet={sheet} />,
            <SheetActs
              lang={lang}
              sheet={sheet}
              next={sheets[at + 1]?.id ?? null}
              desk={{ networkId, place: placeQuery }}
            />,
          ])}
        />
      )}
      <Pages page={page} pages={pages} href={pageHref} />
    </section>
  )
}

/** By words, state, region, sector and organization, in the order asked: all in the address. */
function DeskFilter({
  lang,
  action,
  place,
  givers,
  resetHref,
}: Pick<DeskSheetsProps, 'lang' | 'action' | 'place' | 'givers'> & { resetHref: string }) {
  const t = words[lang]
  const names = deskNames[lang]
  const isNarrowed = [place.text, place.region, place.sector, place.organization].some((one) => one !== null)
  return (
    <FilterPanel
      action={`${action}#fiches`}
      label={t.filterLabel}
      submit={t.filter}
      {...(isNarrowed ? { reset: { label: t.reset, href: `${resetHref}#fiches` } } : {})}
    >
      <Input name="q" label={t.text} type="search" value={place.text ?? ''} />
      <Select
        name={names.queue}
        label={t.state}
        value={place.queue}
        items={queues.map((one) => ({ value: one, text: t.queues[one] }))}
      />
      <Select
        name="region"
        label={t.region}
        value={place.region ?? ''}
        items={[
          { value: '', text: t.anyRegion },
          ...regions.map(({ code, name }) => ({ value: code, text: name[lang] })),
        ]}
      />
      <Select
        name={names.sector}
        label={t.sector}
        value={place.sector ?? ''}
        items={[
          { value: '', text: t.anySector },
          ...sectors.map(({ code, name }) => ({ value: code, text: name[lang] })),
        ]}
      />
      <Select
        name="org"
        label={stewardWords[lang].organization}
        value={place.organization ?? ''}
        items={[
          { value: '', text: t.anyOrganization },
          ...givers.map(({ id, name }) => ({ value: id, text: plainText(name, lang) })),
        ]}
      />
      <Select
        name={names.order}
        label={t.order}
        value={place.order}
        items={orders.map((one) => ({ value: one, text: t.orders[one] }))}
      />
    </FilterPanel>
  )
}
