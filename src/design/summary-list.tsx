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
  return (
    <dl class={classes('govuk-summary-list', className)}>
      {rows.map((row) => (
        <div
          class={classes(
            'govuk-summary-list__row',
            anyActions && !row.actions?.length && 'govuk-summary-list__row--no-actions',
          )}
        >
          <dt class="govuk-summary-list__key">{row.key}</dt>
          <dd class="govuk-summary-list__value">{row.value}</dd>
          <Actions actions={row.actions ?? []} />
        </div>
      ))}
    </dl>
  )
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
