import type { Child } from 'hono/jsx'

/** One thing to do: what a tap does, in large, then what to know of it. */
export function DoorRow({ href, title, children }: { href: string; title: string; children?: Child }) {
  return (
    <li>
      <a href={href} rel="noreferrer">
        <b>{title}</b> {children}
      </a>
    </li>
  )
}
