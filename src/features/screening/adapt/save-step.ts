import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { baseStep } from '../base-protocol.ts'
import { mostOwnSteps, type DraftStep } from '../model.ts'
import { listDraft } from '../queries.ts'
import { whyRequired } from '../rules.ts'
import '../schema.ts'
import type { ScreeningContext } from '../screening-context.ts'
import type { TypedStep } from './step-form.ts'

const columnsOf = ({ afterStep, titleFr, titleEn, textFr, textEn }: TypedStep) => ({
  after_step: afterStep,
  title_fr: titleFr,
  title_en: titleEn,
  text_fr: textFr,
  text_en: textEn,
})

const record = ({ tx }: MemberRequest, deed: string, id: string) =>
  recordDeed(tx, { deed, chain: id, subject: { kind: 'organization', id } })

/** Adds a step of the organization’s own. @returns its code */
export async function addStep(
  request: MemberRequest,
  { organization: { id } }: Pick<ScreeningContext, 'organization'>,
  typed: TypedStep,
): Promise<Result<string, 'too-many'>> {
  const { tx, deps } = request
  const own = (await listDraft(tx, id)).filter(({ afterStep, isLeftOut }) => afterStep !== null && !isLeftOut)
  if (own.length >= mostOwnSteps) return err('too-many')
  const step = `own-${deps.clock.newId().replaceAll('-', '').slice(-12)}`
  await tx
    .insertInto('screening_step')
    .values({ organization_id: id, step, is_left_out: false, ...columnsOf(typed) })
    .execute()
  await record(request, 'screening.step-added', id)
  return ok(step)
}

/** Keeps what is written of a step, as long as nobody did since it was opened; what they wrote is then given back. */
export async function saveStep(
  request: MemberRequest,
  { organization: { id } }: Pick<ScreeningContext, 'organization'>,
  step: string,
  typed: TypedStep,
): Promise<Result<void, { changedTo: DraftStep | null }>> {
  const { tx } = request
  const now = (await listDraft(tx, id)).find((one) => one.step === step) ?? null
  if ((now?.version ?? 0) !== typed.version) return err({ changedTo: now })
  if (now === null) {
    if (typed.textFr === null) return ok(undefined)
    await tx
      .insertInto('screening_step')
      .values({ organization_id: id, step, is_left_out: false, ...columnsOf(typed) })
      .execute()
  } else {
    await tx
      .updateTable('screening_step')
      .set(columnsOf(typed))
      .where('organization_id', '=', id)
      .where('step', '=', step)
      .execute()
  }
  await record(request, 'screening.step-written', id)
  return ok(undefined)
}

/** Leaves a step out of the next version, or takes it back. `required`: no protocol may be without it. */
export async function moveStep(
  request: MemberRequest,
  { organization: { id } }: Pick<ScreeningContext, 'organization'>,
  step: string,
  isLeftOut: boolean,
): Promise<Result<void, 'required' | 'moved'>> {
  if (isLeftOut && whyRequired(step) !== null) return err('required')
  const { tx } = request
  const draft = await listDraft(tx, id)
  const now = draft.find((one) => one.step === step) ?? null
  if ((now?.isLeftOut ?? false) === isLeftOut) return err('moved')
  const own = draft.filter(({ afterStep, isLeftOut: isOut }) => afterStep !== null && !isOut)
  if (!isLeftOut && now?.afterStep && own.length >= mostOwnSteps) return err('moved')
  if (now === null && baseStep(step) === null) return err('moved')
  await sql`insert into screening_step (organization_id, step, is_left_out) values (${id}, ${step}, ${isLeftOut})
    on conflict (organization_id, step) do update set is_left_out = ${isLeftOut}`.execute(tx)
  await record(request, isLeftOut ? 'screening.step-left-out' : 'screening.step-taken-back', id)
  return ok(undefined)
}
