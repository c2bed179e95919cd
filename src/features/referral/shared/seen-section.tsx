import { href, type MemberRequest } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import type { Envelope } from '../queries.ts'
import { leadsReferral, listAsks } from './give-code.ts'
import { words } from './words.ts'

/** On an envelope, for who leads it: where a code is given, and what was asked with one. Null to everyone else. */
export async function seenSection({ tx, lang }: MemberRequest, { id, requestId }: Envelope) {
  if (!(await leadsReferral(tx, requestId))) return null
  const asks = await listAsks(tx, requestId)
  const t = words[lang].given
  return (
    <section class="on-screen">
      <h2>{t.section}</h2>
      {asks.length > 0 && (
        <p>
          <b>{t.waiting(asks.length)}</b>
        </p>
      )}
      <p>
        <a href={href(lang, addresses.codes, { id })}>{t.link}</a>
      </p>
    </section>
  )
}
