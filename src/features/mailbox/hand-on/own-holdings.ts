import { sql } from 'kysely'
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
import { codeOf } from '../mailbox-context.ts'
import { dutyField, dutyHoldings, dutyIn, dutyLabel, giveDuty, listDutiesHeld } from './own-duties.ts'
import { words } from './words.ts'

/** Conversations that someone follows, and their days on duty. A conversation goes to a colleague, never to nobody; a day on duty may go to nobody in particular. */
export const holdings: FeatureHoldings = { list, handOn, comesBack, takeBack }

interface Held {
  id: string
  /** Null: nobody took it. */
  heldBy: string | null
}

async function listHeld(tx: Tx, organizationId: string, personId: string, id: string | null = null): Promise<Held[]> {
  const { rows } = await sql<Held>`
    select id, held_by as "heldBy" from sec.mailboxes_held(${organizationId}, ${personId}, ${id}::uuid)`.execute(tx)
  return rows
}

const fieldOf = ({ id }: Pick<Held, 'id'>): string => `mailbox-${id}`

function idIn(field: string): string | null {
  const [, id] = /^mailbox-(.+)$/.exec(field) ?? []
  return isId(id) ? id : null
}

async function list({ tx, lang }: MemberRequest, { organizationId, personId }: Holder): Promise<Holding[]> {
  if (organizationId === null) return []
  const t = words[lang]
  const conversations = (await listHeld(tx, organizationId, personId)).map((held): Holding => ({
    field: fieldOf(held),
    label: t.mailbox(codeOf(held)),
    hint: t.hint,
    needs: 'work',
    goesTo: 'colleague',
  }))
  return [...conversations, ...dutyHoldings(await listDutiesHeld(tx, organizationId, personId), lang)]
}

async function give({ tx }: MemberRequest, id: string, from: string, to: string): Promise<boolean> {
  const { rows } = await sql<{ given: boolean }>`
    select sec.hand_on_mailbox(${id}, ${from}, ${to}::uuid) as given`.execute(tx)
  return rows[0]?.given === true
}

async function handOn(
  request: MemberRequest,
  { organizationId, personId }: Holder,
  answers: HandOnAnswers,
): Promise<Result<void, HandOnRefusal>> {
  if (organizationId === null) return ok(undefined)
  for (const held of await listHeld(request.tx, organizationId, personId)) {
    const to = answers.get(fieldOf(held))
    if (to === undefined) continue
    if (to === '') return err({ field: fieldOf(held), sentence: words[request.lang].somebody })
    if (!(await give(request, held.id, personId, to))) return err('changed-meanwhile')
  }
  for (const duty of await listDutiesHeld(request.tx, organizationId, personId)) {
    const to = answers.get(dutyField(duty))
    if (to === undefined) continue
    if (!(await giveDuty(request.tx, organizationId, { weekday: duty.weekday, from: personId, to })))
      return err('changed-meanwhile')
  }
  return ok(undefined)
}

/** A conversation comes back from the colleague who took it, while it is there and is theirs. */
async function comesBack(
  { tx, lang }: MemberRequest,
  { organizationId, personId }: Holder,
  answers: HandOnAnswers,
): Promise<Returning[]> {
  if (organizationId === null) return []
  const found: Returning[] = []
  for (const [field, to] of answers) {
    const id = idIn(field)
    const [held] = id === null ? [] : await listHeld(tx, organizationId, personId, id)
    if (held === undefined) continue
    const isTheirs = to !== '' && held.heldBy === to
    found.push({ field, label: words[lang].mailbox(codeOf(held)), stays: isTheirs ? null : words[lang].stays })
  }
  for (const [field, to] of answers) {
    const duty = dutyIn(field)
    if (duty === null) continue
    const now = to === '' ? [] : await listDutiesHeld(tx, organizationId, to)
    const isTheirs = now.some((one) => one.weekday === duty.weekday && one.isDeputy === duty.isDeputy)
    found.push({ field, label: dutyLabel(duty, lang), stays: isTheirs ? null : words[lang].dutyStays })
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
    if (organizationId === null || !fields.has(field)) continue
    const [id, duty] = [idIn(field), dutyIn(field)]
    if (id !== null && !(await give(request, id, to, personId))) return false
    if (duty !== null && !(await giveDuty(request.tx, organizationId, { ...duty, from: to, to: personId })))
      return false
  }
  return true
}
