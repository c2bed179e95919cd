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
  return (
    <ol class="timeline">
      {items.map((item) => (
        <li class={item.current ? 'now' : undefined} aria-current={item.current ? 'step' : undefined}>
          <time datetime={item.datetime}>{item.when}</time>
          <b>{item.title}</b>
          {item.text && <p>{item.text}</p>}
        </li>
      ))}
    </ol>
  )
}
