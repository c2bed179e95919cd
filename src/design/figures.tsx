import type { Child } from 'hono/jsx'
import { classes } from './markup.ts'

export interface FiguresProps {
  /** Ready to print: « Pas encore connu » is a value, an empty one is not. */
  items: readonly { value: Child; label: Child }[]
  /** One line of running figures instead of columns under a rule. */
  inline?: boolean | undefined
}

export function Figures({ items, inline }: FiguresProps) {
  return (
    <dl class={classes('figures', inline && 'figures--inline')}>
      {items.map((item) => (
        <div>
          <dt>{item.label}</dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  )
}
