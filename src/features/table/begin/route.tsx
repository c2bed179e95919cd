import { mainForm } from '../../../design/index.ts'
import { sectorCodes } from '../../../field/index.ts'
import { filled, type FormState } from '../../../kernel/form/index.ts'
import {
  href,
  memberGet,
  memberPost,
  notFound,
  page,
  redirect,
  withQuery,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import {
  BeginWithoutNetwork,
  placeItems,
  placeNamed,
  placesToBegin,
  startCollaboration,
  type BeginPlace,
} from '../../collaboration/index.ts'
import { addresses } from '../addresses.ts'
import { writeScope } from '../scope/save-scope.ts'
import { readTable, tableAgain } from '../scope/scope-form.ts'
import { words as shared } from '../words.ts'
import { BeginPage } from './page.tsx'
import { words } from './words.ts'

function beginPage(
  { lang, formKeys }: MemberRequest,
  places: readonly BeginPlace[],
  state: FormState,
  status: 200 | 422,
): Answer {
  const breadcrumb = [{ label: shared[lang].own, href: href(lang, addresses.own) }]
  const { title } = words[lang]
  if (places.length === 0) return page(title, <BeginWithoutNetwork lang={lang} title={title} />, { status, breadcrumb })
  return page(
    title,
    <BeginPage
      lang={lang}
      action={href(lang, addresses.begin)}
      keys={formKeys}
      state={state}
      places={placeItems(places, lang)}
    />,
    { status, formId: mainForm, breadcrumb },
  )
}

async function show(request: MemberRequest): Promise<Answer> {
  const places = await placesToBegin(request.tx)
  if (places === null) return notFound()
  return beginPage(request, places, filled({ level: 'regional', regions: places[0]?.regionCodes ?? [] }), 200)
}

async function begin(request: MemberRequest): Promise<Answer> {
  const places = await placesToBegin(request.tx)
  if (places === null) return notFound()
  const { form, lang, today, tx } = request
  const chosen = form.first('place')
  const withPlace = (state: FormState): FormState => ({ ...state, values: { ...state.values, place: [chosen] } })
  const read = readTable(form, lang, today)
  if (!read.ok) return beginPage(request, places, withPlace(read.state), read.switching ? 200 : 422)
  const place = places.length === 1 ? (places[0] ?? null) : placeNamed(places, chosen)
  const { problems } = words[lang]
  const wrong = (field: string, sentence: string): Answer =>
    beginPage(request, places, withPlace(tableAgain(form, { [field]: sentence }, lang)), 422)
  if (place === null) return wrong('place', problems.place)
  const { level, provinces, ...essentials } = read.value
  const started = await startCollaboration(request, {
    kind: 'table',
    ...place,
    sectors: [...sectorCodes],
    essentials: { ...essentials, minimumAge: null, maximumAge: null },
  })
  if (!started.ok) return wrong('purpose', problems.tooMany)
  await writeScope(tx, started.value, { level, provinces })
  return redirect(
    withQuery(href(lang, addresses.ownSeat, { id: started.value }), { page: '2', pour: place.organizationId }),
  )
}

export const beginRoutes: Route[] = [
  memberGet('table.beginning', addresses.begin, show),
  memberPost('table.begin', addresses.begin, begin),
]
