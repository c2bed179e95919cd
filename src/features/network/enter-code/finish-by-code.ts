import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { href, type Deps } from '../../../kernel/http/index.ts'
import { postMail } from '../../../kernel/mail/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { hasWayOfOwn } from '../../identity/index.ts'
import { findInvitationByToken, type ReceivedInvitation } from '../acceptance/queries.ts'
import { isStillValid, takeUp } from '../acceptance/take-up.ts'
import { addresses } from '../addresses.ts'
import { movesOf } from '../rules.ts'
import { findBegunCode, findGiver } from './queries.ts'
import { words } from './words.ts'

/** `over`: the code was withdrawn or has ended, or nothing was begun. `no-way-in`: neither passkey nor password yet. */
type FinishRefusal = 'over' | 'no-way-in'

/**
 * What the person accepted by a code and may now finish. Only for `asGate`.
 * @param lock locks the row until this transaction ends
 */
export async function findToFinish(
  tx: Tx,
  { personId, now, lock = false }: { personId: string; now: Date; lock?: boolean },
): Promise<Result<ReceivedInvitation, FinishRefusal>> {
  const tokenHash = await findBegunCode(tx, personId)
  if (tokenHash === null) return err('over')
  const invitation = await findInvitationByToken(tx, tokenHash, { lock })
  if (invitation === null || invitation.begunAt === null || !movesOf(invitation, now).includes('accept'))
    return err('over')
  if (!(await isStillValid(tx, invitation))) return err('over')
  return (await hasWayOfOwn(tx, personId)) ? ok(invitation) : err('no-way-in')
}

/** Someone who came by a code has a way in of their own: they join, and whoever gave the code is told. Only for `asGate`. */
export async function finishByCode(
  tx: Tx,
  deps: Pick<Deps, 'baseUrl' | 'clock'>,
  { personId, today }: { personId: string; today: Day },
): Promise<Result<ReceivedInvitation, FinishRefusal>> {
  const now = deps.clock.now()
  const found = await findToFinish(tx, { personId, now, lock: true })
  if (!found.ok) return found
  await takeUp(tx, found.value, personId, { today, now })
  await tellGiver(tx, deps, found.value)
  return found
}

async function tellGiver(
  tx: Tx,
  { baseUrl }: Pick<Deps, 'baseUrl'>,
  { invitedBy, name: invited, organizationId }: ReceivedInvitation,
): Promise<void> {
  const giver = await findGiver(tx, invitedBy)
  if (giver === null || organizationId === null) return
  const { name, email, language } = giver
  const t = words[language].usedMail
  await postMail(tx, {
    to: email,
    language,
    template: 'code-used',
    subject: t.subject,
    paragraphs: t.paragraphs({ name, invited }),
    action: { label: t.action, href: `${baseUrl}${href(language, addresses.people, { id: organizationId })}` },
  })
}
