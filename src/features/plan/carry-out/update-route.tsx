import { filled, overtaken, refused, type FormState } from '../../../kernel/form/index.ts'
import {
  forbidden,
  href,
  memberGet,
  memberPost,
  notFound,
  page,
  redirect,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { formatInstant, nameIn } from '../../../kernel/language.ts'
import { checkNote } from '../../../field/index.ts'
import { mainForm } from '../../../design/index.ts'
import { namesOf } from '../../network/index.ts'
import { updaterOf, type Updater, daysLate, decideUndo } from '../rules.ts'
import { addresses } from '../addresses.ts'
import { actionNumbers, versionsOf, actionWordsOf, type PlanVersions } from '../adopted-words.ts'
import { stepWords } from '../wording.ts'
import type { ActionState, ActionUpdate, AdoptedAction } from '../model.ts'
import { findLastUpdate, listAdopted } from '../queries.ts'
import { adoptedFor, planBreadcrumb, type PlanContext } from '../plan-context.ts'
import { words as shared } from '../words.ts'
import { updateAction } from './update-action.ts'
import { undoUpdate } from './undo-update.ts'
import { noteLimit, undoForm, updateForm } from './update-form.ts'
import { UpdatePage, type LastUpdate } from './update-page.tsx'
import { words } from './words.ts'

interface Updating extends PlanContext {
  action: AdoptedAction
  updater: Updater
  versions: PlanVersions
  last: ActionUpdate | null
}

/** The action of the address and what the person is to it; null for a stranger. */
async function updatingFor(request: MemberRequest): Promise<Updating | null> {
  const context = await adoptedFor(request, 'see')
  if (context === null) return null
  const { action, adoption } = context
  return {
    ...context,
    updater: updaterOf(request.who, action),
    versions: await versionsOf(request.tx, adoption, [action]),
    last: await findLastUpdate(request.tx, action.id),
  }
}

const isOpenTo = ({ updater, party }: Updating): boolean => updater.by.length > 0 && !party.hasLeft

const addressOf = ({ lang }: MemberRequest, { adoption, action }: Updating, name: 'update' | 'undo' | 'adopted') =>
  href(lang, addresses[name], { adoptionId: adoption.id, adoptedId: action.id })

const wordsFor = ({ lang }: MemberRequest, { versions, action }: Updating, state: ActionState): string =>
  stepWords(versions.of(action), state, lang)

async function lastOf(request: MemberRequest, context: Updating): Promise<LastUpdate | null> {
  const { lang, deps, tx } = request
  const { last, updater, party } = context
  if (last === null) return null
  const t = words[lang].updating
  const names = await namesOf(tx, [last.personId])
  const facts = {
    who: names.get(last.personId) ?? shared[lang].someone,
    when: formatInstant(last.at, lang, deps.timeZone),
    from: wordsFor(request, context, last.from),
    to: wordsFor(request, context, last.to),
  }
  const undo = decideUndo(last, { ...updater, now: deps.clock.now(), organizationLeft: party.hasLeft })
  const text = last.from === last.to ? t.lastSame(facts) : t.last(facts)
  return {
    text: last.undoes === null ? text : `${text} ${t.lastUndo}`,
    note: last.note,
    undo: undo.ok ? { action: addressOf(request, context, 'undo'), key: deps.clock.newId() } : null,
  }
}

/** Why an undo just asked for was not done; null when none was. */
function undoNotice({ notice, lang }: MemberRequest): { title: string; text: string } | null {
  const t = words[lang].updating
  const refusal = notice?.replace(/^undo-/, '') ?? ''
  const text = Object.hasOwn(t.undoRefusals, refusal) ? t.undoRefusals[refusal as keyof typeof t.undoRefusals] : null
  return text === null ? null : { title: t.notUndone, text }
}

async function updatePage(
  request: MemberRequest,
  context: Updating,
  state: FormState,
  status: 200 | 409 | 422 = 200,
): Promise<Answer> {
  const { lang, tx, today } = request
  const { action, adoption, party, updater, versions } = context
  const catalogue = versions.of(action)
  const t = words[lang].updating
  const all = await listAdopted(tx, adoption.id)
  const numbers = actionNumbers(await versionsOf(tx, adoption, all), all)
  const { title } = actionWordsOf(catalogue, action, lang)
  const late = daysLate(action, today)
  const content = (
    <UpdatePage
      lang={lang}
      action={addressOf(request, context, 'update')}
      backHref={addressOf(request, context, 'adopted')}
      keys={request.formKeys}
      state={state}
      catalogue={catalogue}
      number={numbers.get(action.id) ?? ''}
      title={title}
      adopter={nameIn(party, lang)}
      late={late === 0 ? null : shared[lang].daysLate(late)}
      isSetAside={action.state === 'set-aside'}
      maySetAside={updater.by.includes('lead')}
      seen={action.stateNumber}
      last={await lastOf(request, context)}
    />
  )
  const toAction = { label: title, href: addressOf(request, context, 'adopted') }
  const breadcrumb = [...planBreadcrumb(lang, context), toAction]
  return page(t.pageTitle(title), content, { status, formId: mainForm, breadcrumb, notice: undoNotice(request) })
}

async function show(request: MemberRequest): Promise<Answer> {
  const context = await updatingFor(request)
  if (context === null) return notFound()
  if (!isOpenTo(context)) return forbidden()
  const { state } = context.action
  return updatePage(request, context, filled({ to: state === 'set-aside' ? null : state, note: null }))
}

/** What the other person saved, at each field where the two differ. */
function overtakenState(request: MemberRequest, context: Updating): FormState {
  const { action, last } = context
  const { theirs, ...state } = overtaken(updateForm.rawOf(request.form), { to: action.state, note: last?.note ?? '' })
  const now = theirs?.['to'] === undefined ? {} : { to: wordsFor(request, context, action.state) }
  return { ...state, theirs: { ...theirs, ...now } }
}

async function save(request: MemberRequest): Promise<Answer> {
  const context = await updatingFor(request)
  if (context === null) return notFound()
  if (!isOpenTo(context)) return forbidden()
  const { lang, form, today, tx } = request
  const t = words[lang].updating
  const formWords = {
    labels: { to: t.step, note: t.note },
    problems: { to: t.refusals, note: t.noteProblems },
  }
  const again = (problems: Record<string, string>) =>
    updatePage(request, context, refused({ problems, values: updateForm.rawOf(form) }, formWords, lang, limits), 422)
  const limits = { note: { label: t.note, max: noteLimit } }
  const parsed = updateForm.parse(form)
  if (!parsed.ok) return again(parsed.problems)
  const { to, note, seen } = parsed.value
  const found = note === null ? null : checkNote(note, Number(today.slice(0, 4)))
  if (found !== null) return again({ note: found })
  const { adoption, action, updater, party } = context
  const updated = await updateAction(tx, updater, {
    adoption,
    action,
    seenNumber: seen,
    to,
    note,
    via: 'page',
    today,
    organizationLeft: party.hasLeft,
  })
  if (updated.ok) return redirect(addressOf(request, context, 'adopted'), 'action-updated')
  if (updated.refusal !== 'changed-meanwhile') return again({ to: updated.refusal })
  const now = (await updatingFor(request)) ?? context
  return updatePage(request, now, overtakenState(request, now), 409)
}

async function undo(request: MemberRequest): Promise<Answer> {
  const context = await updatingFor(request)
  if (context === null) return notFound()
  if (!isOpenTo(context)) return forbidden()
  const { form, deps, tx } = request
  const parsed = undoForm.parse(form)
  const { action, last, updater, party } = context
  const undone = await undoUpdate(tx, updater, {
    action,
    last,
    seenNumber: parsed.ok ? parsed.value.seen : 0,
    now: deps.clock.now(),
    organizationLeft: party.hasLeft,
  })
  if (undone.ok) return redirect(addressOf(request, context, 'adopted'), 'action-undone')
  return redirect(addressOf(request, context, 'update'), `undo-${undone.refusal}`)
}

export const routes: Route[] = [
  memberGet('plan.update', addresses.update, show),
  memberPost('plan.save-update', addresses.update, save),
  memberPost('plan.undo', addresses.undo, undo),
]
