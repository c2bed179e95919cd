import { mainForm, takingRoutes, type Taking } from '../../../design/index.ts'
import { filled, refused, type FormState } from '../../../kernel/form/index.ts'
import {
  href,
  memberGet,
  memberPost,
  noticeIn,
  notFound,
  page,
  redirect,
  type Answer,
  type FrameLink,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { listDefinitions, type KeptDefinition } from '../definitions-kept.ts'
import { parseDefinition } from '../definitions/parse.ts'
import { atFields, definitionForm, draftDefinition, standingDefinition } from './definition-form.ts'
import { keepDefinition } from './keep-definition.ts'
import { DefinitionListPage } from './list-page.tsx'
import { DefinePage } from './page.tsx'
import { words } from './words.ts'

const ownDefinitions = async ({ tx }: MemberRequest): Promise<KeptDefinition[]> =>
  (await listDefinitions(tx, { withRetired: true }))
    .filter(({ isShipped }) => !isShipped)
    .toSorted((a, b) => Number(a.isRetired) - Number(b.isRetired))

async function definitionAsked(request: MemberRequest): Promise<KeptDefinition | null> {
  const all = await ownDefinitions(request)
  return all.find(({ definition }) => definition.measure === request.params['measure']) ?? null
}

const listHref = ({ lang }: MemberRequest): string => href(lang, addresses.definitions)
const crumbs = (request: MemberRequest): FrameLink[] => [{ label: words[request.lang].title, href: listHref(request) }]

async function list(request: MemberRequest): Promise<Answer> {
  const { lang, notice } = request
  const t = words[lang]
  const said = noticeIn(t.notices, notice)
  return page(
    t.title,
    <DefinitionListPage
      lang={lang}
      definitions={await ownDefinitions(request)}
      addHref={href(lang, addresses.define)}
      changeHref={(measure) => href(lang, addresses.definition, { measure })}
      retireHref={(measure) => href(lang, addresses.retire, { measure })}
    />,
    { notice: said === null ? null : { title: t.noticeTitle, text: said } },
  )
}

function definePage(request: MemberRequest, state: FormState, version: number | null, status: 200 | 409 | 422 = 200) {
  const { lang, formKeys, path } = request
  const t = words[lang]
  return page(
    version === null ? t.addTitle : t.changeTitle,
    <DefinePage
      lang={lang}
      action={path}
      backHref={listHref(request)}
      keys={formKeys}
      state={state}
      version={version}
    />,
    { status, formId: mainForm, breadcrumb: crumbs(request) },
  )
}

/** Saves what was typed as the version after `standing`, or as the first one. */
async function save(request: MemberRequest, standing: KeptDefinition | null): Promise<Answer> {
  const { form, lang, tx } = request
  const t = words[lang]
  const version = standing?.definition.version ?? null
  const { version: _seen, ...values } = definitionForm.rawOf(form)
  const again = (errors: Readonly<Record<string, string>>, status: 200 | 409 | 422 = 422) =>
    definePage(request, { values, errors, theirs: null }, version, status)
  const parsed = definitionForm.parse(form)
  if (!parsed.ok) {
    const { errors } = refused({ values, problems: parsed.problems }, { labels: t.labels }, lang)
    return parsed.switching ? again({}, 200) : again(errors)
  }
  const typed = standing === null ? parsed.value : { ...parsed.value, indicator: standing.definition.indicator }
  const { draft, problems } = draftDefinition(typed, (version ?? 0) + 1, lang)
  if (Object.keys(problems).length > 0) return again(problems)
  const read = parseDefinition(draft)
  if (!read.ok) return again(atFields(read.refusal, lang))
  if (standing === null) {
    const all = await listDefinitions(tx, { withRetired: true })
    if (all.some(({ definition }) => definition.indicator === typed.indicator)) return again({ indicator: t.taken })
  }
  const isOvertaken = version !== null && parsed.value.version !== version
  const saved = isOvertaken ? null : await keepDefinition(request, read.value)
  if (saved?.ok === true) return redirect(listHref(request), 'measure-saved')
  const now = standing === null ? null : await definitionAsked(request)
  return now === null
    ? again({ indicator: t.taken })
    : definePage(request, overtakenBy(values, now), now.definition.version, 409)
}

/** What was typed stays; each field that someone changed since shows what stands now. */
function overtakenBy(values: FormState['values'], { definition }: KeptDefinition): FormState {
  const { values: standing } = filled(standingDefinition(definition))
  const theirs = Object.entries(standing).flatMap(([name, saved]): [string, string][] =>
    (values[name] ?? []).join(', ') === saved.join(', ') ? [] : [[name, saved.join(', ')]],
  )
  return { values, errors: {}, theirs: Object.fromEntries(theirs) }
}

async function change(request: MemberRequest): Promise<Answer> {
  const found = await definitionAsked(request)
  return found === null
    ? notFound()
    : definePage(request, filled(standingDefinition(found.definition)), found.definition.version)
}

async function saveChange(request: MemberRequest): Promise<Answer> {
  const found = await definitionAsked(request)
  return found === null ? notFound() : save(request, found)
}

async function askRetire(request: MemberRequest): Promise<Taking | Answer> {
  const found = await definitionAsked(request)
  if (found === null) return notFound()
  if (found.isRetired) return redirect(listHref(request), 'measure-retired')
  const t = words[request.lang].taking
  return {
    kind: 'taking',
    title: t.title(found.definition.name[request.lang]),
    lost: [t.lost],
    back: t.back,
    act: t.act,
    cancelHref: listHref(request),
    breadcrumb: crumbs(request),
  }
}

async function retire(request: MemberRequest): Promise<Answer> {
  const found = await definitionAsked(request)
  if (found === null) return notFound()
  const { definition, isRetired } = found
  if (!isRetired) await keepDefinition(request, { ...definition, version: definition.version + 1 }, true)
  return redirect(listHref(request), 'measure-retired')
}

const access = 'operator'

export const defineRoutes: readonly Route[] = [
  memberGet('indicator.definitions', addresses.definitions, list, access),
  memberGet('indicator.defining', addresses.define, (request) => definePage(request, filled({}), null), access),
  memberPost('indicator.define', addresses.define, (request) => save(request, null), { access }),
  memberGet('indicator.redefining', addresses.definition, change, access),
  memberPost('indicator.redefine', addresses.definition, saveChange, { access }),
  ...takingRoutes({
    asked: 'indicator.retiring',
    done: 'indicator.retire',
    address: addresses.retire,
    access,
    ask: askRetire,
    take: retire,
  }),
]
