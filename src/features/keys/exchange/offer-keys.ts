import * as v from 'valibot'
import { readCanonical, readSignedStatement, Refused } from '../../../crypto/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { done, hexBytes, readSaid, refused, uuid } from './said.ts'

/** Public keys, and the statement that their owner signed where there is a keyset already. */
const offer = v.strictObject({
  enc: v.pipe(v.string(), v.regex(/^age1pq1[02-9ac-hj-np-z]{1952}$/)),
  sig: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  member: v.nullable(v.unknown()),
})

function isOfferOf(file: Buffer, { person, organization }: { person: string; organization: string }): boolean {
  try {
    const { enc, sig, member } = v.parse(offer, readCanonical(new Uint8Array(file)))
    if (member === null) return true
    const { statement, sigs } = readSignedStatement(member)
    return (
      statement.t === 'member' &&
      statement.org === organization &&
      statement.uid === person &&
      statement.enc === enc &&
      statement.sig === sig &&
      sigs.every(({ by }) => by === person)
    )
  } catch (failure) {
    if (failure instanceof Refused || v.isValiError(failure)) return false
    throw failure
  }
}

/** Says which keys are one’s own, for a holder to compare words. Another offer takes the place of the former. */
export async function offerKeys(request: MemberRequest) {
  const { tx, who } = request
  const said = readSaid(request, v.object({ organization: uuid, offer: hexBytes(20_000) }))
  if (said === null || !isOfferOf(said.offer, { person: who.personId, organization: said.organization }))
    return refused('refused')
  if (!who.organizations.includes(said.organization)) return refused('refused')
  await tx
    .insertInto('key_offer')
    .values({ organization_id: said.organization, person_id: who.personId, file: said.offer })
    .onConflict((conflict) => conflict.columns(['organization_id', 'person_id']).doUpdateSet({ file: said.offer }))
    .execute()
  return done()
}
