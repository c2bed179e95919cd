import { mainForm } from '../../../design/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
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
import { addresses } from '../addresses.ts'
import { publicInitiatives } from '../gather.ts'
import type { OwnInitiative } from '../model.ts'
import { breadcrumbToOwn, initiativeFor, nameOfOwn } from '../own-context.ts'
import { listWorked } from '../queries.ts'
import { initiativeAgain, initiativeState, overtakenInitiative, readInitiative } from './initiative-form.ts'
import { EditInitiativePage, NoPlacePage } from './page.tsx'
import { listOwnPlaces, type OwnPlace } from './queries.ts'
import { addInitiative, changeInitiative, type SaveRefusal } from './save-initiative.ts'
import { words } from './words.ts'

type Status = 200 | 409 | 422

/** Every initiative that everyone may read: what another may come from. */
const originsOf = async (request: MemberRequest, own: string | null) =>
  (await publicInitiatives(request))
    .filter(({ code }) => code !== own)
    .map(({ code, name, by }) => ({ code, name: `${name[request.lang]} (${by[request.lang]})` }))

async function addingPage(
  request: MemberRequest,
  places: readonly OwnPlace[],
  state: FormState,
  status: Status,
): Promise<Answer> {
  const { lang, formKeys } = request
  const { addTitle } = words[lang]
  return page(
    addTitle,
    <EditInitiativePage
      lang={lang}
      title={addTitle}
      action={href(lang, addresses.add)}
      keys={formKeys}
      state={state}
      places={places}
      origins={await originsOf(request, null)}
      isPublic={false}
    />,
    { status, formId: mainForm, breadcrumb: breadcrumbToOwn(request) },
  )
}

/** Where the person may add; null: they work nowhere with more than reading. */
async function placesFor({ tx, who }: MemberRequest): Promise<OwnPlace[] | null> {
  const worked = await listWorked(tx, who)
  return worked.length === 0 ? null : listOwnPlaces(tx, worked)
}

const noPlace = (request: MemberRequest, status: 200 | 422): Answer =>
  page(words[request.lang].addTitle, <NoPlacePage lang={request.lang} />, {
    status,
    breadcrumb: breadcrumbToOwn(request),
  })

async function showAdd(request: MemberRequest): Promise<Answer> {
  const places = await placesFor(request)
  if (places === null) return notFound()
  const [first] = places
  if (first === undefined) return noPlace(request, 200)
  const brought = {
    adoptedFrom: (request.query.get('from') ?? '').slice(0, 60),
    contactUrl: places.length === 1 ? first.website : null,
  }
  return addingPage(request, places, initiativeState(null, brought), 200)
}

async function add(request: MemberRequest): Promise<Answer> {
  const places = await placesFor(request)
  if (places === null) return notFound()
  if (places.length === 0) return noPlace(request, 422)
  const { form, lang, today } = request
  const read = readInitiative(form, lang, { standing: null, today })
  if (!read.ok) return addingPage(request, places, read.state, read.switching ? 200 : 422)
  const place = places.length === 1 ? places[0] : places.find((one) => one.organizationId === read.value.organization)
  if (place === undefined)
    return addingPage(request, places, initiativeAgain(form, { organization: 'missing' }, lang), 422)
  const added = await addInitiative(request, place, read.value)
  if (!added.ok) return addingPage(request, places, initiativeAgain(form, problemOf(added.refusal), lang), 422)
  return redirect(href(lang, addresses.manage, { id: added.value }), 'initiative-added')
}

/** At which field a refusal is said. */
const problemOf = (refusal: SaveRefusal): Record<string, string> => ({
  [placesOfRefusal[refusal] ?? 'adoptedFrom']: refusal,
})
const placesOfRefusal: Partial<Record<SaveRefusal, string>> = { 'of-a-person': 'contactEmail', 'too-many': 'nameFr' }

async function editingPage(
  request: MemberRequest,
  current: OwnInitiative,
  state: FormState,
  status: Status,
): Promise<Answer> {
  const { lang, formKeys } = request
  const { editTitle } = words[lang]
  const own = { id: current.id }
  return page(
    editTitle,
    <EditInitiativePage
      lang={lang}
      title={editTitle}
      action={href(lang, addresses.edit, own)}
      keys={formKeys}
      state={state}
      version={current.version}
      places={[]}
      origins={await originsOf(request, current.id)}
      isPublic={current.status === 'published'}
    />,
    {
      status,
      formId: mainForm,
      breadcrumb: [
        ...breadcrumbToOwn(request),
        { label: nameOfOwn(current, lang), href: href(lang, addresses.manage, own) },
      ],
    },
  )
}

async function edit(request: MemberRequest): Promise<Answer> {
  const current = await initiativeFor(request, 'edit')
  if (current === null) return notFound()
  const { form, lang, today } = request
  const read = readInitiative(form, lang, { standing: current, today })
  if (!read.ok) return editingPage(request, current, read.state, read.switching ? 200 : 422)
  const changed = await changeInitiative(request, current, read.value, read.version)
  if (changed.ok) return redirect(href(lang, addresses.manage, { id: current.id }), 'initiative-saved')
  if (changed.refusal !== 'changed-meanwhile')
    return editingPage(request, current, initiativeAgain(form, problemOf(changed.refusal), lang), 422)
  const now = (await initiativeFor(request, 'edit')) ?? current
  const origins = await originsOf(request, now.id)
  const nameOf = (code: string) => origins.find((one) => one.code === code)?.name ?? ''
  return editingPage(request, now, overtakenInitiative(form, now, lang, nameOf), 409)
}

export const editRoutes: Route[] = [
  memberGet('initiative.adding', addresses.add, showAdd),
  memberPost('initiative.add', addresses.add, add),
  memberGet('initiative.editing', addresses.edit, async (request) => {
    const current = await initiativeFor(request, 'edit')
    return current === null ? notFound() : editingPage(request, current, initiativeState(current), 200)
  }),
  memberPost('initiative.edit', addresses.edit, edit),
]
