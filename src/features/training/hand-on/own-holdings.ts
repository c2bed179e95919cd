import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { CalendarZone } from '../../../kernel/calendar/index.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type {
  FeatureHoldings,
  HandOnAnswers,
  HandOnRefusal,
  Holder,
  Holding,
  Returning,
} from '../../../kernel/feature/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { isId } from '../../../kernel/ids.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { sayWhen } from '../../meeting/index.ts'
import { words } from './words.ts'

/** Places to come in sessions of trainings. */
export const holdings: FeatureHoldings = { list, handOn, comesBack, takeBack }

interface HeldPlace {
  id: string
  /** Null: it was given up. */
  personId: string | null
  title: string
  startsAt: Date
  endsAt: Date
  timeZone: CalendarZone
}

async function listHeld(
  tx: Tx,
  { organizationId, personId, id = null }: { organizationId: string; personId: string | null; id?: string | null },
): Promise<HeldPlace[]> {
  const { rows } = await sql<HeldPlace>`
    select r.id, case when r.state <> 'cancelled' then r.person_id end as "personId", t.title, s.starts_at as "startsAt", s.ends_at as "endsAt",
      s.time_zone as "timeZone"
    from training_registration r join training_session s on s.id = r.session_id join training t on t.id = s.training_id
    where r.organization_id = ${organizationId} and s.state = 'planned' and s.starts_at > sec.now() and r.person_id is not null
      and (${id}::uuid is not null or (r.state <> 'cancelled' and r.person_id = ${personId}::uuid)) and (${id}::uuid is null or r.id = ${id}::uuid)
    order by s.starts_at, r.id limit 200`.execute(tx)
  return rows
}

const fieldOf = ({ id }: Pick<HeldPlace, 'id'>): string => `training-place-${id}`

function idIn(field: string): string | null {
  const [, id] = /^training-place-(.+)$/.exec(field) ?? []
  return isId(id) ? id : null
}

async function list({ lang, tx }: MemberRequest, { organizationId, personId }: Holder): Promise<Holding[]> {
  if (organizationId === null) return []
  const t = words[lang]
  return (await listHeld(tx, { organizationId, personId })).map((held) => ({
    field: fieldOf(held),
    label: t.place(held.title, sayWhen(held, lang)),
    hint: t.hint,
    needs: 'belong',
    goesTo: 'colleague',
  }))
}

async function give(tx: Tx, id: string, from: string, to: string | null): Promise<boolean> {
  const { rows } = await sql<{ given: boolean }>`
    select sec.give_training_place(${id}, ${from}, ${to}::uuid) as given`.execute(tx)
  return rows[0]?.given === true
}

const record = ({ tx }: MemberRequest, organizationId: string, id: string, basis: string) =>
  recordDeed(tx, {
    deed: 'training.place-handed-on',
    chain: organizationId,
    subject: { kind: 'training_registration', id },
    basis,
  })

/** Only what the person still holds; someone who already has a place in that session takes no second one. */
async function handOn(
  request: MemberRequest,
  { organizationId, personId }: Holder,
  answers: HandOnAnswers,
): Promise<Result<void, HandOnRefusal>> {
  if (organizationId === null) return ok(undefined)
  const { tx, lang } = request
  for (const held of await listHeld(tx, { organizationId, personId })) {
    const field = fieldOf(held)
    const to = answers.get(field)
    if (to === undefined) continue
    if (!(await give(tx, held.id, personId, to || null)))
      return to === '' ? err('changed-meanwhile') : err({ field, sentence: words[lang].hasPlace })
    await record(request, organizationId, held.id, to === '' ? 'nobody-in-charge' : 'person-named')
  }
  return ok(undefined)
}

/** A place comes back from the colleague who took it, while it is still theirs; one that was given up went to the next. */
async function comesBack(
  { lang, tx }: MemberRequest,
  { organizationId }: Holder,
  answers: HandOnAnswers,
): Promise<Returning[]> {
  if (organizationId === null) return []
  const found: Returning[] = []
  for (const [field, to] of answers) {
    const id = idIn(field)
    if (id === null) continue
    const [held] = await listHeld(tx, { organizationId, personId: null, id })
    if (held === undefined) continue
    const isTheirs = to !== '' && held.personId === to
    found.push({
      field,
      label: words[lang].place(held.title, sayWhen(held, lang)),
      stays: isTheirs ? null : words[lang].takenSince,
    })
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
    const id = idIn(field)
    if (id === null || organizationId === null || !fields.has(field)) continue
    if (!(await give(request.tx, id, to, personId))) return false
    await record(request, organizationId, id, 'departure-undone')
  }
  return true
}
