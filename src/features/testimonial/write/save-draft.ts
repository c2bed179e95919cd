import { recordDeed } from '../../../kernel/audit.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { begunPerDay, type Testimonial } from '../model.ts'
import type { TestimonialDraft } from './testimonial-form.ts'

type Author = Pick<MemberRequest, 'tx' | 'who' | 'deps'>

const columnsOf = ({ body, language, naming, shownName, functionTitle, sectors }: TestimonialDraft) => ({
  body,
  language,
  naming,
  shown_name: shownName,
  function_title: functionTitle,
  sectors,
})

const daySeconds = 24 * 3600

/** Keeps a first draft, written from an organization where its author works. @returns its id */
export async function addDraft(
  { tx, who, deps }: Author,
  organizationId: string,
  draft: TestimonialDraft,
): Promise<Result<string, 'too-many'>> {
  if ((await deps.database.hit(`testimonial.write:${who.personId}`, daySeconds)) > begunPerDay) return err('too-many')
  const id = deps.clock.newId()
  await tx
    .insertInto('testimonial')
    .values({ id, organization_id: organizationId, person_id: who.personId, ...columnsOf(draft) })
    .execute()
  await recordDeed(tx, { deed: 'testimonial.written', chain: organizationId, subject: { kind: 'testimonial', id } })
  return ok(id)
}

/** `version`: what the form was filled from; refused when it was saved elsewhere since, or is no draft any more. */
export async function saveDraft(
  { tx }: Author,
  { id, organizationId }: Pick<Testimonial, 'id' | 'organizationId'>,
  draft: TestimonialDraft,
  version: number,
): Promise<Result<void, 'changed-meanwhile'>> {
  const { numUpdatedRows } = await tx
    .updateTable('testimonial')
    .set({ ...columnsOf(draft), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('state', '=', 'draft')
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return err('changed-meanwhile')
  await recordDeed(tx, { deed: 'testimonial.changed', chain: organizationId, subject: { kind: 'testimonial', id } })
  return ok(undefined)
}
