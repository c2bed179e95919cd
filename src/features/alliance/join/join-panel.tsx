import type { Child } from 'hono/jsx'
import { sql } from 'kysely'
import { Button, HiddenKeys } from '../../../design/index.ts'
import { href, type AnyRequest } from '../../../kernel/http/index.ts'
import { nameOfMember, seatsFor, type Context } from '../../collaboration/index.ts'
import { addresses } from '../addresses.ts'
import { AgreementText } from '../agreement/agreement-text.tsx'
import { textIn } from '../agreement/presenter.ts'
import { findInForce } from '../queries.ts'
import { words } from './words.ts'

/** The agreement in force, as someone outside the network reads it by the link of a mail. Null: none is. */
export async function guestPanel({ lang, tx }: AnyRequest, { token }: { token: string }): Promise<Child | null> {
  const { rows } = await sql<{ number: number; textFr: string | null; textEn: string | null }>`
    select number, text_fr as "textFr", text_en as "textEn" from sec.guest_agreement(${token})`.execute(tx)
  const [standing] = rows
  if (standing === undefined) return null
  const text = textIn(standing, lang)
  return (
    <section>
      <h2>{words[lang].agreement(standing.number)}</h2>
      {text !== null && <AgreementText text={text.text} lang={text.lang} />}
    </section>
  )
}

/** What an invited organization accepts by joining, and the button by which its lead joins. */
export async function joinPanel({ lang, tx, formKeys }: AnyRequest, context: Context): Promise<Child | null> {
  const { collaboration, members, seats } = context
  if (collaboration.kind !== 'alliance') return null
  const t = words[lang]
  const standing = await findInForce(tx, collaboration.id)
  const text = standing === null ? null : textIn(standing, lang)
  const joining = seatsFor('join', seats)
  return (
    <section>
      <h2>{standing === null ? t.noAgreement : t.agreement(standing.number)}</h2>
      {text === null ? <p>{t.later}</p> : <AgreementText text={text.text} lang={text.lang} />}
      {members
        .filter(({ state, organizationId }) => state === 'invited' && joining.includes(organizationId))
        .map((member) => (
          <form method="post" action={href(lang, addresses.join, { id: collaboration.id })} class="panel">
            <HiddenKeys keys={formKeys} />
            <input type="hidden" name="organization" value={member.organizationId} />
            <input type="hidden" name="hash" value={standing?.hash ?? ''} />
            <p>
              {standing === null ? t.joins(nameOfMember(member, lang)) : t.joinsAndAccepts(nameOfMember(member, lang))}
            </p>
            <Button>{standing === null ? t.join : t.joinAndAccept}</Button>
          </form>
        ))}
    </section>
  )
}
