import type { Child } from 'hono/jsx'
import { href, withQuery, type MemberRequest } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { filterKeys } from '../filter.ts'
import { gapsHref } from './gaps-links.ts'
import { words } from './words.ts'

/** On the page of who coordinates a network: its net, and what to strengthen in it. */
export async function netPanel({ lang }: MemberRequest, networkId: string): Promise<Child> {
  const t = words[lang]
  return (
    <p>
      <a href={withQuery(href(lang, addresses.net), { [filterKeys.network[lang]]: networkId })}>{t.panel.net}</a>
      {' · '}
      <a href={gapsHref(lang, networkId)}>{t.panel.gaps}</a>
    </p>
  )
}
