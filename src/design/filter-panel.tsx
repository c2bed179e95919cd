import type { Child } from 'hono/jsx'
import { Button } from './button.tsx'

export interface FilterPanelProps {
  /** Where the GET goes: the list's own address. */
  action: string
  /** Names the search for readers. */
  label: string
  /** Shown above the fields. */
  title?: string | undefined
  submit: string
  /** Empties every filter; shown when something is filtered. */
  reset?: { label: string; href: string } | undefined
  /** Kept in the address though not asked here. */
  kept?: Record<string, string> | undefined
  children?: Child
}

/** Filters live in the address: a filtered list can be kept, sent and reloaded. */
export function FilterPanel(props: FilterPanelProps) {
  return (
    <form class="filter" method="get" action={props.action} role="search" aria-label={props.label}>
      {props.title && <h2>{props.title}</h2>}
      {Object.entries(props.kept ?? {}).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {props.children}
      <Button kind="secondary">{props.submit}</Button>
      {props.reset && <a href={props.reset.href}>{props.reset.label}</a>}
    </form>
  )
}
