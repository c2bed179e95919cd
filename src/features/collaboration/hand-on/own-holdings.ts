import { recordDeed } from '../../../kernel/audit.ts'
import type {
  FeatureHoldings,
  HandOnAnswers,
  HandOnRefusal,
  Holder,
  Holding,
  Returning,
} from '../../../kernel/feature/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { giveHeld, heldField, heldWords, listHeld, parseHeldField, type Held } from './held.ts'
import { words } from './words.ts'

/** What people hold in collaborations: that they answer there, that they step in, and commitments. */
export const holdings: FeatureHoldings = { list, handOn, comesBack, takeBack }

async function list({ lang, tx }: MemberRequest, { organizationId, personId }: Holder): Promise<Holding[]> {
  if (organizationId === null) return []
  return (await listHeld(tx, { organizationId, by: personId })).map((held) => ({
    field: heldField(held),
    label: heldWords(held, lang),
    hint: words[lang].hint,
    needs: 'work',
    goesTo: 'colleague',
  }))
}

const record = (
  { tx }: MemberRequest,
  organizationId: string,
  { kind, id }: Pick<Held, 'kind' | 'id'>,
  basis: string,
) =>
  recordDeed(tx, {
    deed: 'collaboration.handed-on',
    chain: organizationId,
    subject: { kind: kind === 'commitment' ? 'commitment' : 'collaboration_member', id },
    basis,
  })

/**
 * Only what the person still holds. Who answers and who steps in are two people: one that would be both stops the whole, unless the
 * other role is handed on as well.
 */
async function handOn(
  request: MemberRequest,
  { organizationId, personId }: Holder,
  answers: HandOnAnswers,
): Promise<Result<void, HandOnRefusal>> {
  if (organizationId === null) return ok(undefined)
  const { tx, lang } = request
  for (const held of await listHeld(tx, { organizationId, by: personId })) {
    const field = heldField(held)
    const to = answers.get(field)
    if (to === undefined) continue
    if (to !== '' && to === held.otherId) return err({ field, sentence: words[lang].bothRoles })
    if (!(await giveHeld(tx, held, { from: personId, to: to || null }))) return err('changed-meanwhile')
    await record(request, organizationId, held, to === '' ? 'nobody-in-charge' : 'person-named')
  }
  return ok(undefined)
}

/** A thing comes back while whoever took it still holds it, and it is still there to be held. */
async function comesBack(
  { lang, tx }: MemberRequest,
  { organizationId }: Holder,
  answers: HandOnAnswers,
): Promise<Returning[]> {
  if (organizationId === null) return []
  const found: Returning[] = []
  for (const [field, to] of answers) {
    const named = parseHeldField(field)
    if (named === null) continue
    const held = (await listHeld(tx, { organizationId, by: null, id: named.id })).find(
      ({ kind }) => kind === named.kind,
    )
    if (held === undefined) continue
    const stays = (held.holderId ?? '') === to ? null : words[lang].takenSince
    found.push({ field, label: heldWords(held, lang), stays })
  }
  return found
}

async function takeBack(
  request: MemberRequest,
  { organizationId, personId }: Holder,
  answers: HandOnAnswers,
  fields: ReadonlySet<string>,
): Promise<boolean> {
  for (const [field, to] of answers) {
    const named = parseHeldField(field)
    if (named === null || organizationId === null || !fields.has(field)) continue
    if (!(await giveHeld(request.tx, named, { from: to || null, to: personId }))) return false
    await record(request, organizationId, named, 'departure-undone')
  }
  return true
}
