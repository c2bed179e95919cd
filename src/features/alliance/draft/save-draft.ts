import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { DraftText } from './draft-form.ts'

/** Begins the draft; when someone began it meanwhile, theirs stays. */
export async function beginDraft(
  { tx }: MemberRequest,
  id: string,
  { textFr, textEn, reviewOn, endsOn }: DraftText,
  by: string,
): Promise<void> {
  const { numAffectedRows } = await sql`
    insert into agreement_draft (collaboration_id, text_fr, text_en, review_on, ends_on)
    values (${id}, ${textFr}, ${textEn}, ${reviewOn}, ${endsOn}) on conflict (collaboration_id) do nothing`.execute(tx)
  if (numAffectedRows === 1n) await record({ tx }, 'agreement.drafted', by, id)
}

/** Replaces the draft; `seen`: the version that the form was filled from. */
export async function saveDraft(
  { tx }: MemberRequest,
  id: string,
  { textFr, textEn, reviewOn, endsOn }: DraftText,
  { by, seen }: { by: string; seen: number },
): Promise<Result<void, 'changed-meanwhile'>> {
  const { numAffectedRows } = await sql`
    update agreement_draft set text_fr = ${textFr}, text_en = ${textEn}, review_on = ${reviewOn}, ends_on = ${endsOn}
    where collaboration_id = ${id} and version = ${seen}`.execute(tx)
  if (numAffectedRows !== 1n) return err('changed-meanwhile')
  await record({ tx }, 'agreement.drafted', by, id)
  return ok(undefined)
}

/**
 * Proposes the draft to the members, as the next version. The one in force stays so until all have accepted this one.
 *
 * @param seen version of the draft that was read
 * @param after number of the latest version that was read; 0: none
 */
export async function proposeVersion(
  { tx, deps }: MemberRequest,
  id: string,
  { by, seen, after }: { by: string; seen: number; after: number },
): Promise<Result<void, 'changed-meanwhile'>> {
  await sql`select 1 from collaboration c where c.id = ${id} for update`.execute(tx)
  const version = deps.clock.newId()
  const { numAffectedRows } = await sql`
    insert into agreement_version (id, collaboration_id, number, text_fr, text_en, review_on, ends_on, proposed_by_id)
    select ${version}, d.collaboration_id, ${after + 1}, d.text_fr, d.text_en, d.review_on, d.ends_on, ${by} from agreement_draft d
    where d.collaboration_id = ${id} and d.version = ${seen} and (d.text_fr is not null or d.text_en is not null)
      and ${after} = coalesce((select max(v.number) from agreement_version v where v.collaboration_id = ${id}), 0)`.execute(
    tx,
  )
  if (numAffectedRows !== 1n) return err('changed-meanwhile')
  await record({ tx }, 'agreement.proposed', by, id)
  return ok(undefined)
}

const record = ({ tx }: Pick<MemberRequest, 'tx'>, deed: string, by: string, id: string) =>
  recordDeed(tx, { deed, chain: by, subject: { kind: 'collaboration', id } })
