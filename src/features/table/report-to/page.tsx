import type { Child } from 'hono/jsx'
import { Button, EmptyState, FormFrame, HiddenKeys, Select, Table, Tag } from '../../../design/index.ts'
import { SectorLabel } from '../../../field/index.ts'
import { valueOf, type FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { ReceivingTable, ReportingAlliance } from '../model.ts'
import { tableName } from '../table-context.ts'
import { words as shared } from '../words.ts'
import { ReportingTable } from './reporting-table.tsx'
import { words } from './words.ts'

interface AlliancePageProps {
  lang: Language
  name: string
  tables: readonly ReceivingTable[]
  /** Null: the person may end none. */
  endHref: ((id: string) => string) | null
  /** Null: the person may offer none. */
  offering: {
    action: string
    keys: FormKeys
    state: FormState
    tables: readonly { value: string; text: string }[]
    by: readonly { id: string; name: string }[]
    actingFor: string
  } | null
}

/** From an alliance: the tables to which it reports, and one more. */
export function AllianceReportsPage({ lang, name, tables, endHref, offering }: AlliancePageProps) {
  const t = words[lang]
  return (
    <>
      <h1>{t.allianceTitle(name)}</h1>
      <p class="lead">{t.allianceLead}</p>
      {tables.length === 0 ? (
        <EmptyState title={t.noTable.title}>{t.noTable.text}</EmptyState>
      ) : (
        <Table
          caption={t.tables}
          captionClass="govuk-visually-hidden"
          stack
          head={[
            { text: t.heads.table },
            { text: t.heads.state },
            ...(endHref === null ? [] : [{ text: t.heads.deed }]),
          ]}
          rows={tables.map((one): Child[] => [
            <>
              {tableName(one, lang)} {one.level && <span class="mid">{shared[lang].levels[one.level]}</span>}
            </>,
            <Tag kind={one.state === 'received' ? 'filled' : 'dashed'}>{t.states[one.state]}</Tag>,
            ...(endHref === null ? [] : [<a href={endHref(one.id)}>{t.endLink(tableName(one, lang))}</a>]),
          ])}
        />
      )}
      {offering && (
        <FormFrame
          lang={lang}
          action={offering.action}
          keys={offering.keys}
          state={offering.state}
          names={['table', 'by']}
        >
          <Select
            name="table"
            label={t.table}
            hint={t.tableHint}
            error={offering.state.errors['table']}
            value={valueOf(offering.state, 'table')}
            items={[{ value: '', text: '' }, ...offering.tables]}
          />
          {offering.by.length > 1 ? (
            <Select
              name="by"
              label={offering.actingFor}
              error={offering.state.errors['by']}
              value={valueOf(offering.state, 'by')}
              items={offering.by.map((one) => ({ value: one.id, text: one.name }))}
            />
          ) : (
            <input type="hidden" name="by" value={offering.by[0]?.id ?? ''} />
          )}
          <Button>{t.offer}</Button>
        </FormFrame>
      )}
    </>
  )
}

interface TablePageProps {
  lang: Language
  keys: FormKeys
  name: string
  alliances: readonly ReportingAlliance[]
  /** Null: the person may answer none. */
  receiveAction: ((id: string) => string) | null
  endHref: ((id: string) => string) | null
}

/** From a table: the alliances that report to it, and those that offer to. */
export function TableReportsPage({ lang, keys, name, alliances, receiveAction, endHref }: TablePageProps) {
  const t = words[lang]
  const received = alliances.filter(({ state }) => state === 'received')
  const offered = alliances.filter(({ state }) => state === 'offered')
  return (
    <>
      <h1>{t.tableTitle(name)}</h1>
      <p class="lead">{t.tableLead}</p>
      {alliances.length === 0 && <EmptyState title={t.noAlliance.title}>{t.noAlliance.text}</EmptyState>}
      {offered.length > 0 && (
        <section>
          <h2>{t.offered}</h2>
          {offered.map((one) => (
            <section class="panel">
              <h3>{tableName(one, lang)}</h3>
              <p class="row">
                {one.sectors.map((code) => (
                  <SectorLabel sector={code} size="small" />
                ))}
              </p>
              {receiveAction && (
                <form method="post" action={receiveAction(one.id)}>
                  <HiddenKeys keys={keys} />
                  <div class="row">
                    <Button kind="secondary" name="says" value="received">
                      {t.receive}
                    </Button>
                    <Button kind="secondary" name="says" value="declined">
                      {t.decline}
                    </Button>
                  </div>
                </form>
              )}
            </section>
          ))}
        </section>
      )}
      {received.length > 0 && (
        <section>
          <h2>{t.received}</h2>
          <ReportingTable lang={lang} alliances={received} endHref={endHref} />
        </section>
      )}
    </>
  )
}
