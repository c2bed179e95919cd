import type { Child } from 'hono/jsx'

/** One thing to do: what a tap does, in large, then what to know of it. Without a link, it is only read. */
export function DoorRow({ href, title, children }: { href: string | null; title: string; children?: Child }) {
  if (href === null)
    return (
      <li class="still">
        <b>{title}</b> {children}
      </li>
    )
  return (
    <li>
      <a href={href} rel="noreferrer">
        <b>{title}</b> {children}
      </a>
    </li>
  )
}
