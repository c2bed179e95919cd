import { html } from 'hono/html'
import type { Child } from 'hono/jsx'
import { classes } from './markup.ts'

export interface SummaryListAction {
  label: string
  href: string
  /** What the link acts on, read after its label: « Modifier » then « le nom ». */
  hidden?: string | undefined
}

export interface SummaryListProps {
  rows: readonly { key: Child; value: Child; actions?: readonly SummaryListAction[] | undefined }[]
  class?: string | undefined
}

export function SummaryList({ rows, class: className }: SummaryListProps) {
  const anyActions = rows.some((row) => row.actions?.length)
  return <dl class={classes('govuk-summary-list', className)}>{rows.map((row) => writtenRow(row, anyActions))}</dl>
}

/** As text: there are many of them on a page. */
function writtenRow({ key, value, actions = [] }: SummaryListProps['rows'][number], anyActions: boolean) {
  const hasNone = anyActions && actions.length === 0
  const row = classes('govuk-summary-list__row', hasNone && 'govuk-summary-list__row--no-actions') ?? ''
  const named = html`<dt class="govuk-summary-list__key">${key}</dt>`
  const said = html`<dd class="govuk-summary-list__value">${value}</dd>`
  return html`<div class="${row}">${named}${said}${actions.length > 0 && <Actions actions={actions} />}</div>`
}

function Actions({ actions }: { actions: readonly SummaryListAction[] }) {
  const [only] = actions
  if (only === undefined) return <></>
  return (
    <dd class="govuk-summary-list__actions">
      {actions.length === 1 ? (
        <ActionLink {...only} />
      ) : (
        <ul class="govuk-summary-list__actions-list">
          {actions.map((action) => (
            <li class="govuk-summary-list__actions-list-item">
              <ActionLink {...action} />
            </li>
          ))}
        </ul>
      )}
    </dd>
  )
}

function ActionLink({ label, href, hidden }: SummaryListAction) {
  return (
    <a class="govuk-link" href={href}>
      {label}
      {hidden && <span class="govuk-visually-hidden"> {hidden}</span>}
    </a>
  )
}
