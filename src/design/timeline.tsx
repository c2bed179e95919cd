import { html } from 'hono/html'
import type { Child } from 'hono/jsx'

export interface TimelineProps {
  items: readonly {
    /** The date or hour in words. */
    when: string
    /** The same for machines, ISO 8601. */
    datetime?: string | undefined
    title: Child
    text?: Child
    /** Where things stand. */
    current?: boolean | undefined
  }[]
}

/** What happened, in order, along one undyed thread. */
export function Timeline({ items }: TimelineProps) {
  return <ol class="timeline">{items.map(written)}</ol>
}

/** As text: there are many of them on a page. */
function written({ when, datetime, title, text, current }: TimelineProps['items'][number]) {
  const time = datetime === undefined ? html`<time>${when}</time>` : html`<time datetime="${datetime}">${when}</time>`
  const said = text ? html`<p>${text}</p>` : null
  return current
    ? html`<li class="now" aria-current="step">${time}<b>${title}</b>${said}</li>`
    : html`<li>${time}<b>${title}</b>${said}</li>`
}
