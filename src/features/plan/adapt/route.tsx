import {
  day,
  defineForm,
  filled,
  manyOf,
  optionalOneOf,
  optionalText,
  overtaken,
  refused,
  valueOf,
  version,
  type FormState,
  type Parsed,
} from '../../../kernel/form/index.ts'
import {
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
import { mainForm } from '../../../design/index.ts'
import { addresses } from '../addresses.ts'
import { originalOf, versionsOf, actionWordsOf } from '../adopted-words.ts'
import type { Catalogue, CatalogueAction } from '../catalogue-model.ts'
import { periodDays } from '../wording.ts'
import { efforts, type AdoptedAction } from '../model.ts'
import { letCarry } from '../../network/index.ts'
import { peopleOf, type People } from '../people-in-charge.ts'
import { longestPlace, longestStatement, longestTitle, refuseDates } from '../rules.ts'
import { listedNames, said } from '../catalogue-text.ts'
import { adoptedFor, planBreadcrumb, type PlanContext } from '../plan-context.ts'
import { words as shared } from '../words.ts'
import { adaptAction, type ActionCard } from './adapt-action.ts'
import { AdaptPage, raiseField } from './page.tsx'
import { words } from './words.ts'

interface Adapting extends PlanContext {
  action: AdoptedAction
  catalogue: Catalogue
  original: CatalogueAction | null
  people: People
}

async function adaptingFor(request: MemberRequest): Promise<Adapting | null> {
  const context = await adoptedFor(request, 'adapt')
  if (context === null) return null
  const { adoption, adopter, action, relation } = context
  const catalogue = (await versionsOf(request.tx, adoption, [action])).of(action)
  return {
    ...context,
    catalogue,
    original: originalOf(catalogue, action),
    people: await peopleOf(request.tx, adopter, { actions: [action], relation }),
  }
}

/** An action as its form holds it: where it has no words of its own, the plan's are there to be changed. */
function cardValues({ action, original, people }: Adapting) {
  return {
    titleFr: action.titleFr ?? original?.title.fr,
    titleEn: action.titleEn ?? original?.title.en,
    statementFr: action.statementFr ?? original?.statement.fr,
    statementEn: action.statementEn ?? original?.statement.en,
    personId: people.inCharge(action).kind === 'named' ? action.personId : null,
    startsOn: action.startsOn,
    dueOn: action.dueOn,
    effort: action.effort,
    place: action.place,
    targets: action.targets,
    outcomes: action.outcomes,
  }
}

/** Someone who only reads there and was named: they must be given more before they carry anything. */
const readerNamed = ({ staff }: People, personId: string): { personId: string; name: string } | null =>
  staff.find((one) => one.personId === personId && !one.canCarry) ?? null

function adaptPage(request: MemberRequest, context: Adapting, state: FormState, status: 200 | 409 | 422 = 200): Answer {
  const { lang } = request
  const { adoption, action, catalogue, original, people } = context
  const title = words[lang].title(actionWordsOf(catalogue, action, lang).title)
  const params = { adoptionId: adoption.id, adoptedId: action.id }
  return page(
    title,
    <AdaptPage
      lang={lang}
      title={title}
      action={href(lang, addresses.adapt, params)}
      backHref={href(lang, addresses.adopted, params)}
      keys={request.formKeys}
      state={state}
      version={action.version}
      catalogue={catalogue}
      original={original}
      staff={people.staff}
      reader={readerNamed(people, valueOf(state, 'personId'))}
      person={people.inCharge(action)}
      period={periodDays(adoption.period, lang)}
    />,
    {
      status,
      formId: mainForm,
      breadcrumb: [
        ...planBreadcrumb(lang, context),
        { label: actionWordsOf(catalogue, action, lang).title, href: href(lang, addresses.adopted, params) },
      ],
    },
  )
}

/** Every field in its two shapes: with the words of the form, or without them when the plan's are wanted back. */
function formsFor({ catalogue, original, action }: Adapting) {
  const rest = {
    personId: optionalText({ max: 60 }),
    startsOn: day(),
    dueOn: day(),
    effort: optionalOneOf(efforts),
    place: optionalText({ max: longestPlace }),
    targets: manyOf(catalogue.targets.map(({ id }) => id)),
    outcomes: manyOf(original?.outcomes.map(({ id }) => id) ?? action.outcomes),
    version: version(),
  }
  const words = {
    titleFr: optionalText({ max: longestTitle }),
    titleEn: optionalText({ max: longestTitle }),
    statementFr: optionalText({ max: longestStatement }),
    statementEn: optionalText({ max: longestStatement }),
  }
  return { whole: defineForm({ ...words, ...rest }), withoutWords: defineForm(rest) }
}

function wordsFor(lang: MemberRequest['lang']) {
  const t = words[lang]
  const labels = {
    titleFr: t.titleLabel.fr,
    titleEn: t.titleLabel.en,
    statementFr: t.statementLabel.fr,
    statementEn: t.statementLabel.en,
    personId: t.person,
    startsOn: t.startsOn,
    dueOn: t.dueOn,
    effort: t.effort,
    place: t.place,
    targets: t.targets,
    outcomes: t.outcomes,
  }
  const own = Object.fromEntries(Object.keys(labels).map((name) => [name, t.problems]))
  const limits = {
    titleFr: { label: labels.titleFr, max: longestTitle },
    titleEn: { label: labels.titleEn, max: longestTitle },
    statementFr: { label: labels.statementFr, max: longestStatement },
    statementEn: { label: labels.statementEn, max: longestStatement },
    place: { label: labels.place, max: longestPlace },
  }
  return { labels, problems: own, limits }
}

type OwnWords = Pick<ActionCard, 'titleFr' | 'titleEn' | 'statementFr' | 'statementEn'>
const noWords: OwnWords = { titleFr: null, titleEn: null, statementFr: null, statementEn: null }

/** Words that are the plan's own are not kept as ours: null then, and they follow the plan. */
function ownWords(typed: OwnWords, original: CatalogueAction | null): OwnWords {
  const unless = (value: string | null, theirs: string | undefined): string | null => {
    const plain = (text: string | null | undefined) => text?.replace(/[\s\u00a0\u202f]+/g, ' ').trim()
    return value === null || plain(value) === plain(theirs) ? null : value
  }
  return {
    titleFr: unless(typed.titleFr, original?.title.fr),
    titleEn: unless(typed.titleEn, original?.title.en),
    statementFr: unless(typed.statementFr, original?.statement.fr),
    statementEn: unless(typed.statementEn, original?.statement.en),
  }
}

function readCard(
  { form }: MemberRequest,
  context: Adapting,
  isBack: boolean,
): { parsed: Parsed<ActionCard & { version: number }>; typed: FormState['values'] } {
  const { whole, withoutWords } = formsFor(context)
  const { version: _seen, ...typed } = whole.rawOf(form)
  if (isBack) {
    const parsed = withoutWords.parse(form)
    return { parsed: parsed.ok ? { ok: true, value: { ...noWords, ...parsed.value } } : parsed, typed }
  }
  const parsed = whole.parse(form)
  if (!parsed.ok) return { parsed, typed }
  return { parsed: { ok: true, value: { ...parsed.value, ...ownWords(parsed.value, context.original) } }, typed }
}

/** What the form asks beyond the shape of its fields: a person who works there, days within reason, titles of one's own. */
function problemsOf(
  { adoption, original, people, action }: Adapting,
  card: ActionCard,
  { isRaised }: { isRaised: boolean },
): Record<string, string> {
  const isHere = card.personId === null || people.staff.some(({ personId }) => personId === card.personId)
  const isReader = card.personId !== null && !isRaised && readerNamed(people, card.personId) !== null
  const isOwnWithout = original === null && action.actionId === null
  return {
    ...(!isHere && { personId: card.personId === action.personId ? 'has-left' : 'not-here' }),
    ...(isReader && { personId: 'reader' }),
    ...refuseDates(card, adoption.period),
    ...(isOwnWithout && card.titleFr === null && { titleFr: 'title-needed' }),
    ...(isOwnWithout && card.titleEn === null && { titleEn: 'title-needed' }),
  }
}

async function save(request: MemberRequest): Promise<Answer> {
  const context = await adaptingFor(request)
  if (context === null) return notFound()
  const { form, lang, tx } = request
  const { action, original, adoption } = context
  const words = wordsFor(lang)
  const isBack = form.first('deed') === 'original' && original !== null
  const { parsed, typed } = readCard(request, context, isBack)
  if (!parsed.ok)
    return adaptPage(request, context, refused({ ...parsed, values: typed }, words, lang, words.limits), 422)
  const { version: seenVersion, ...card } = parsed.value
  const raised = form.first(raiseField)
  const problems = problemsOf(context, card, { isRaised: raised !== '' && raised === card.personId })
  if (Object.keys(problems).length > 0)
    return adaptPage(request, context, refused({ values: typed, problems }, words, lang, words.limits), 422)
  if (raised !== '' && raised === card.personId && adoption.organizationId !== null)
    await letCarry(request, adoption.organizationId, raised)
  const saved = await adaptAction(tx, { action, card, seenVersion })
  if (!saved.ok && saved.refusal === 'not-here')
    return adaptPage(request, context, refused({ values: typed, problems: { personId: 'not-here' } }, words, lang), 422)
  if (!saved.ok) {
    const now = await adaptingFor(request)
    return now === null ? notFound() : adaptPage(request, now, overtakenCard(typed, now, lang), 409)
  }
  return redirect(
    href(lang, addresses.adopted, { adoptionId: adoption.id, adoptedId: action.id }),
    isBack ? 'action-original' : 'action-adapted',
  )
}

/** The action as it is now beside what was typed, each difference in words. */
function overtakenCard(values: FormState['values'], now: Adapting, lang: MemberRequest['lang']): FormState {
  const raw = Object.fromEntries(
    Object.entries(filled(cardValues(now)).values).map(([name, value]) => [name, value.join(', ')]),
  )
  const state = overtaken(values, raw)
  const { action, catalogue, original, people } = now
  const theirs = { ...state.theirs }
  if ('personId' in theirs) theirs['personId'] = people.names.get(action.personId ?? '') ?? ''
  if ('effort' in theirs) theirs['effort'] = action.effort === null ? '' : shared[lang].efforts[action.effort]
  if ('targets' in theirs) theirs['targets'] = listedNames(catalogue.targets, action.targets, lang).join(', ')
  if ('outcomes' in theirs)
    theirs['outcomes'] = (original?.outcomes ?? [])
      .filter(({ id }) => action.outcomes.includes(id))
      .map(({ text }) => said(text, lang))
      .join(' ')
  return { ...state, theirs }
}

export const routes: Route[] = [
  memberGet('plan.adapting', addresses.adapt, async (request) => {
    const context = await adaptingFor(request)
    return context === null ? notFound() : adaptPage(request, context, filled(cardValues(context)))
  }),
  memberPost('plan.adapt', addresses.adapt, save),
]
