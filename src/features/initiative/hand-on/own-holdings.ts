import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { FeatureHoldings, HandOnAnswers, HandOnRefusal, Holder, Holding } from '../../../kernel/feature/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { HelpRequest } from '../model.ts'
import { listHeldRequests } from '../requests/queries.ts'
import { words } from './words.ts'

/** What people hold in initiatives: requests for help that they answer, or that they made and follow. */
export const holdings: FeatureHoldings = { list, handOn }

interface Held {
  request: HelpRequest
  /** On the side that is asked. */
  answers: boolean
}

const fieldOf = ({ request, answers }: Held): string => `help-${answers ? 'answer' : 'follow'}-${request.id}`

async function heldBy({ tx }: MemberRequest, { organizationId, personId }: Holder): Promise<Held[]> {
  if (organizationId === null) return []
  const requests = await listHeldRequests(tx, { organizationId, personId })
  return requests.map((request) => ({ request, answers: request.toId === organizationId }))
}

async function list(request: MemberRequest, holder: Holder): Promise<Holding[]> {
  const { lang } = request
  const t = words[lang]
  return (await heldBy(request, holder)).map((held) => {
    const { initiativeFr, initiativeEn, fromFr, fromEn, toFr, toEn } = held.request
    const name = (lang === 'fr' ? initiativeFr : initiativeEn) ?? ''
    return {
      field: fieldOf(held),
      label: held.answers
        ? t.answering(name, lang === 'fr' ? fromFr : fromEn)
        : t.following(name, lang === 'fr' ? toFr : toEn),
      hint: t.hint,
      needs: 'work',
      goesTo: 'colleague',
    }
  })
}

/** Only what the person still holds: a request that someone else took meanwhile refuses the whole. */
async function handOn(
  request: MemberRequest,
  holder: Holder,
  answers: HandOnAnswers,
): Promise<Result<void, HandOnRefusal>> {
  const { tx } = request
  for (const held of await heldBy(request, holder)) {
    const to = answers.get(fieldOf(held))
    if (to === undefined || holder.organizationId === null) continue
    const column = sql.ref(held.answers ? 'answerer_id' : 'asker_id')
    const { numAffectedRows } = await sql`
      update initiative_request set ${column} = ${to || null}, version = version + 1
      where id = ${held.request.id} and ${column} = ${holder.personId} and state <> 'closed'`.execute(tx)
    if (numAffectedRows !== 1n) return err('changed-meanwhile')
    await recordDeed(tx, {
      deed: 'initiative.help-handed-on',
      chain: holder.organizationId,
      subject: { kind: 'initiative_request', id: held.request.id },
      basis: to === '' ? 'nobody-in-charge' : 'person-named',
    })
  }
  return ok(undefined)
}
