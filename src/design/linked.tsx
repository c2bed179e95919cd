import type { Child } from 'hono/jsx'

/** Words that are a link where there is one; else the same words alone: a number that nobody can dial is still read. */
export function Linked({
  href,
  class: className,
  rel,
  children,
}: {
  href: string | null
  class?: string | undefined
  rel?: string | undefined
  children: Child
}) {
  if (href === null) return <span class={className}>{children}</span>
  return (
    <a class={className} href={href} rel={rel}>
      {children}
    </a>
  )
}
