import { recordDeed } from '../../../kernel/audit.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { Survey } from '../model.ts'
import '../schema.ts'

type Moved = Result<void, 'changed-meanwhile'>

/** Opens a draft as it was read; `seen`: the version on the page. */
export const openSurvey = (request: MemberRequest, survey: Survey, seen: number): Promise<Moved> =>
  move(request, survey, seen, 'survey.opened', { state: 'open', opened_on: request.today })

/** Closes it for good. */
export const closeSurvey = (request: MemberRequest, survey: Survey): Promise<Moved> =>
  move(request, survey, survey.version, 'survey.closed', { state: 'closed', closed_on: request.today })

/** Keeps a result that has more answers than people. */
export const confirmSurvey = (request: MemberRequest, survey: Survey, seen: number): Promise<Moved> =>
  move(request, survey, seen, 'survey.confirmed', { confirmed_on: request.today })

/** Its link leads nowhere until it is put back. */
export const withdrawSurvey = (request: MemberRequest, survey: Survey): Promise<Moved> =>
  move(request, survey, survey.version, 'survey.withdrawn', { withdrawn_on: request.today })

export const putSurveyBack = (request: MemberRequest, survey: Survey, seen: number): Promise<Moved> =>
  move(request, survey, seen, 'survey.put-back', { withdrawn_on: null })

type Change = Partial<
  Record<'opened_on' | 'closed_on' | 'confirmed_on' | 'withdrawn_on', MemberRequest['today'] | null>
> & { state?: 'open' | 'closed' }

async function move(
  { tx }: MemberRequest,
  { id, organizationId, state }: Survey,
  seen: number,
  deed: string,
  change: Change,
): Promise<Moved> {
  const { numUpdatedRows } = await tx
    .updateTable('survey')
    .set(change)
    .where('id', '=', id)
    .where('version', '=', seen)
    .where('state', '=', state)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return err('changed-meanwhile')
  await recordDeed(tx, { deed, chain: organizationId, subject: { kind: 'survey', id } })
  return ok(undefined)
}
