import type { Child } from 'hono/jsx'
import { classes } from './markup.ts'

export interface TagProps {
  /** `outlined` by default; `dashed`: a draft; `filled`: decided. Never a colour. */
  kind?: 'outlined' | 'dashed' | 'filled' | undefined
  children?: Child
}

export function Tag({ kind, children }: TagProps) {
  return <strong class={classes('govuk-tag', kind && kind !== 'outlined' && `govuk-tag--${kind}`)}>{children}</strong>
}
