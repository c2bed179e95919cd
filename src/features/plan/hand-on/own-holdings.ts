import { sql } from 'kysely'
import type {
  FeatureHoldings,
  HandOnAnswers,
  HandOnRefusal,
  Holder,
  Holding,
  Returning,
} from '../../../kernel/feature/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { formatDay, nameIn } from '../../../kernel/language.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { recordPlanDeed } from '../adoption-lock.ts'
import { daysLate } from '../rules.ts'
import { words as shared } from '../words.ts'
import { listCarried, listHanded, type CarriedAction, type HandedAction } from './queries.ts'
import { words } from './words.ts'

/** What people hold in plans: the actions they carry. */
export const holdings: FeatureHoldings = { list, handOn, comesBack, takeBack }

const fieldOf = ({ id }: Pick<CarriedAction, 'id'>): string => `action-${id}`

async function list(request: MemberRequest, holder: Holder): Promise<Holding[]> {
  const { lang, tx, today } = request
  return (await listCarried(tx, holder, today)).map((action) => ({
    field: fieldOf(action),
    label: words[lang].action(action.number, nameIn({ nameFr: action.titleFr, nameEn: action.titleEn }, lang)),
    hint: hintOf(request, action),
    needs: 'work',
    goesTo: 'colleague',
  }))
}

/** When it is to be done, and what is not usual about it. */
function hintOf({ lang, today }: MemberRequest, action: CarriedAction): string {
  const t = words[lang]
  const late = daysLate(action, today)
  const due = action.dueOn === null ? t.noDue : t.due(formatDay(action.dueOn, lang))
  return [
    late > 0 ? `${shared[lang].daysLate(late)}.` : due,
    ...(action.state === 'set-aside' ? [t.setAside] : []),
    ...(action.endsOn < today ? [t.ended(formatDay(action.endsOn, lang))] : []),
    ...(action.startsOn > today ? [t.later(formatDay(action.startsOn, lang))] : []),
  ].join(' ')
}

/** Only what the person still carries: an action that someone else moved meanwhile refuses the whole. */
async function handOn(
  { tx, today }: MemberRequest,
  holder: Holder,
  answers: HandOnAnswers,
): Promise<Result<void, HandOnRefusal>> {
  for (const action of await listCarried(tx, holder, today)) {
    const to = answers.get(fieldOf(action))
    if (to === undefined) continue
    const { rows } = await sql<{ done: boolean }>`
      select sec.hand_on_action(${action.id}, ${holder.personId}, ${to || null}) as done`.execute(tx)
    if (rows[0]?.done !== true) return err('changed-meanwhile')
    await recordPlanDeed(tx, holder, {
      deed: 'action.adapted',
      kind: 'adopted_action',
      id: action.id,
      basis: to === '' ? 'nobody-in-charge' : 'person-named',
    })
  }
  return ok(undefined)
}

/** Ids of the actions that were handed on, each with who took it; empty: nobody. */
const handedBy = (answers: HandOnAnswers): Map<string, string> =>
  new Map(
    [...answers].flatMap(([field, to]) => (field.startsWith('action-') ? [[field.slice('action-'.length), to]] : [])),
  )

/** An action comes back while whoever took it still carries it, and something is left to do. */
async function comesBack({ lang, tx }: MemberRequest, holder: Holder, answers: HandOnAnswers): Promise<Returning[]> {
  const t = words[lang]
  const handed = handedBy(answers)
  const whyStays = ({ id, state, personId, person }: HandedAction): string | null => {
    if (state === '100') return t.doneSince
    if ((personId ?? '') === handed.get(id)) return null
    return personId === null ? t.nobodySince : t.carriedSince(person)
  }
  return (await listHanded(tx, holder, [...handed.keys()])).map((action) => ({
    field: fieldOf(action),
    label: t.action(action.number, nameIn({ nameFr: action.titleFr, nameEn: action.titleEn }, lang)),
    stays: whyStays(action),
  }))
}

async function takeBack(
  { tx }: MemberRequest,
  holder: Holder,
  answers: HandOnAnswers,
  fields: ReadonlySet<string>,
): Promise<boolean> {
  for (const [id, from] of handedBy(answers)) {
    if (!fields.has(fieldOf({ id }))) continue
    const { rows } = await sql<{ done: boolean }>`
      select sec.give_action_back(${id}, ${from || null}, ${holder.personId}) as done`.execute(tx)
    if (rows[0]?.done !== true) return false
    await recordPlanDeed(tx, holder, {
      deed: 'action.adapted',
      kind: 'adopted_action',
      id,
      basis: 'departure-undone',
    })
  }
  return true
}
