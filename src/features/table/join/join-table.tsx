import type { Child } from 'hono/jsx'
import { Button, HiddenKeys } from '../../../design/index.ts'
import { href, type AnyRequest } from '../../../kernel/http/index.ts'
import { listAnswering, nameOfMember, seatsFor, type Context } from '../../collaboration/index.ts'
import { addresses } from '../addresses.ts'
import { findScope, listMandates } from '../queries.ts'
import { unseatedSectors } from '../rules.ts'
import { seatedFacts } from '../seated.ts'
import { SeatedMembers } from '../seated-members.tsx'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

/** Who sits there, what an invited organization is asked, and the button by which its lead takes the seat. */
export async function joinPanel({ lang, tx, today, formKeys }: AnyRequest, context: Context): Promise<Child | null> {
  const { collaboration, members, seats } = context
  if (collaboration.kind !== 'table') return null
  const t = words[lang]
  const scope = await findScope(tx, collaboration.id)
  const mandates = await listMandates(tx, collaboration.id)
  const people = await listAnswering(tx, collaboration.id)
  const joining = seatsFor('join', seats)
  return (
    <section>
      <h2>{scope === null ? shared[lang].levelUnknown : shared[lang].levelTables[scope.level]}</h2>
      <SeatedMembers
        lang={lang}
        seated={seatedFacts(lang, today, members, { mandates, people })}
        unseated={unseatedSectors(members)}
      />
      <p>{t.means}</p>
      {members
        .filter(({ state, organizationId }) => state === 'invited' && joining.includes(organizationId))
        .map((member) => (
          <form method="post" action={href(lang, addresses.joinTable, { id: collaboration.id })} class="panel">
            <HiddenKeys keys={formKeys} />
            <input type="hidden" name="organization" value={member.organizationId} />
            <p>{t.joins(nameOfMember(member, lang))}</p>
            <Button>{t.join}</Button>
          </form>
        ))}
    </section>
  )
}
