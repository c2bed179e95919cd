import type { Child } from 'hono/jsx'
import { href } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import type { Asked } from './asked.ts'

/** One thing to do: what a tap does, in large, then what to know of it. Without a link, it is only read. */
export function DoorRow({ href: to, title, children }: { href: string | null; title: string; children?: Child }) {
  if (to === null)
    return (
      <li class="still">
        <b>{title}</b> {children}
      </li>
    )
  return (
    <li>
      <a href={to} rel="noreferrer">
        <b>{title}</b> {children}
      </a>
    </li>
  )
}

/** To another page of young people: what is asked is sent, not written in the address, which the browser keeps. */
export function Step({ lang, to, children }: { lang: Language; to: Partial<Asked>; children: Child }) {
  const [[name, value] = ['', '']] = Object.entries(to)
  return (
    <li>
      <form method="post" action={href(lang, addresses.you)}>
        <button name={name} value={value}>
          {children}
        </button>
      </form>
    </li>
  )
}
