import type { Child } from 'hono/jsx'
import { classes } from './markup.ts'

export interface TaskListItem {
  title: Child
  /** Absent: nothing can be done there yet. */
  href?: string | undefined
  hint?: Child
  /** Words, or a `Tag`. */
  status: Child
}

export interface TaskListProps {
  /** Prefix of ids; needed when a page holds two lists. */
  idPrefix?: string | undefined
  items: readonly TaskListItem[]
}

export function TaskList({ idPrefix = 'task-list', items }: TaskListProps) {
  return (
    <ul class="govuk-task-list">
      {items.map((item, index) => (
        <Task id={`${idPrefix}-${index + 1}`} item={item} />
      ))}
    </ul>
  )
}

function Task({ id, item }: { id: string; item: TaskListItem }) {
  const statusId = `${id}-status`
  const hintId = `${id}-hint`
  return (
    <li class={classes('govuk-task-list__item', item.href && 'govuk-task-list__item--with-link')}>
      <div class="govuk-task-list__name-and-hint">
        {item.href ? (
          <a
            class="govuk-link govuk-task-list__link"
            href={item.href}
            aria-describedby={classes(item.hint ? hintId : null, statusId)}
          >
            {item.title}
          </a>
        ) : (
          <div>{item.title}</div>
        )}
        {item.hint && (
          <div id={hintId} class="govuk-task-list__hint">
            {item.hint}
          </div>
        )}
      </div>
      <div class="govuk-task-list__status" id={statusId}>
        {item.status}
      </div>
    </li>
  )
}
