import { recordDeed } from '../../../kernel/audit.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { ruleToChange } from '../rule-context.ts'
import '../schema.ts'

/** Withdraws the newest version, or puts it back as it was. */
export async function moveRule(
  request: MemberRequest,
  deed: 'withdraw' | 'put-back',
): Promise<Result<void, 'not-found' | 'moved'>> {
  const found = await ruleToChange(request, 'set')
  if (found === null) return err('not-found')
  const { rule, school, may } = found
  if (rule === null || !may(deed)) return err('moved')
  const { tx, deps } = request
  await tx
    .updateTable('absence_rule')
    .set({ withdrawn_at: deed === 'withdraw' ? deps.clock.now() : null })
    .where('id', '=', rule.id)
    .execute()
  await recordDeed(tx, {
    deed: deed === 'withdraw' ? 'student-absence.withdrawn' : 'student-absence.put-back',
    chain: school.id,
    subject: { kind: 'absence_rule', id: rule.id },
  })
  return ok(undefined)
}
