import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { FeatureHoldings, HandOnAnswers, HandOnRefusal, Holder, Holding } from '../../../kernel/feature/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { listHeldRequests } from '../requests/queries.ts'
import { comesBack, takeBack } from './give-back.ts'
import { heldField, heldWords, type HeldRequest } from './held.ts'
import { words } from './words.ts'

/** What people hold in initiatives: requests for help that they answer, or that they made and follow. */
export const holdings: FeatureHoldings = { list, handOn, comesBack, takeBack }

async function heldBy({ tx }: MemberRequest, { organizationId, personId }: Holder): Promise<HeldRequest[]> {
  if (organizationId === null) return []
  const requests = await listHeldRequests(tx, { organizationId, personId })
  return requests.map((request) => ({ request, answers: request.toId === organizationId }))
}

async function list(request: MemberRequest, holder: Holder): Promise<Holding[]> {
  const { lang } = request
  return (await heldBy(request, holder)).map((held) => ({
    field: heldField(held),
    label: heldWords(held, lang),
    hint: words[lang].hint,
    needs: 'work',
    goesTo: 'colleague',
  }))
}

/** Only what the person still holds: a request that someone else took meanwhile refuses the whole. */
async function handOn(
  request: MemberRequest,
  holder: Holder,
  answers: HandOnAnswers,
): Promise<Result<void, HandOnRefusal>> {
  const { tx } = request
  for (const held of await heldBy(request, holder)) {
    const to = answers.get(heldField(held))
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
