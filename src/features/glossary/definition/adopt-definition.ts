import { recordDeed } from '../../../kernel/audit.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { refuseWithoutAgreement, tallyOf } from '../../../field/index.ts'
import { listMemberOrganizations } from '../../network/index.ts'
import { canDo, definitionToChange } from '../definition-context.ts'
import { listAnswers } from '../queries.ts'
import { recordEvent } from '../record-event.ts'

/** Adopts a definition for its network, in place of the one that stood, which stays readable. */
export async function adoptDefinition(request: MemberRequest): Promise<Result<void, 'not-found' | 'moved'>> {
  const found = await definitionToChange(request, 'adopt')
  if (found === null) return err('not-found')
  const { tx } = request
  const { id, networkId } = found.definition
  const [members, answers] = await Promise.all([listMemberOrganizations(tx, networkId), listAnswers(tx, [id])])
  const tally = tallyOf(
    members.map((one) => one.id),
    new Map(answers.map(({ organizationId, kind }) => [organizationId, kind])),
  )
  if (!canDo('adopt', found) || refuseWithoutAgreement(tally) !== null) return err('moved')
  await recordEvent(request, found.definition, { kind: 'adopt', organizationId: null })
  await recordDeed(tx, { deed: 'definition.adopted', chain: networkId, subject: { kind: 'shared_definition', id } })
  return ok(undefined)
}
