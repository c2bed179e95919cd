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
import { isId } from '../../../kernel/ids.ts'
import { listWorkedOf, startCollaboration } from '../../collaboration/index.ts'
import { addresses } from '../addresses.ts'
import { writeScope } from '../scope/save-scope.ts'
import { readTable, tableAgain } from '../scope/scope-form.ts'
import { words as shared } from '../words.ts'
import { BeginPage, NoPlacePage } from './page.tsx'
import { listPlaces, type BeginPlace } from './queries.ts'
import { words } from './words.ts'

const valueOf = ({ organizationId, networkId }: BeginPlace): string => `${organizationId}.${networkId}`

function beginPage(
  { lang, formKeys }: MemberRequest,
  places: readonly BeginPlace[],
  state: FormState,
  status: 200 | 422,
): Answer {
  const breadcrumb = [{ label: shared[lang].own, href: href(lang, addresses.own) }]
  const { title } = words[lang]
  if (places.length === 0) return page(title, <NoPlacePage lang={lang} />, { status, breadcrumb })
  const inSeveral = new Set(places.map(({ organizationId }) => organizationId)).size < places.length
  return page(
    title,
    <BeginPage
      lang={lang}
      action={href(lang, addresses.begin)}
      keys={formKeys}
      state={state}
      places={places.map((one) => {
        const name = lang === 'fr' ? one.nameFr : one.nameEn
        const network = lang === 'fr' ? one.networkFr : one.networkEn
        return { value: valueOf(one), text: inSeveral ? `${name} (${network})` : name }
      })}
    />,
    { status, formId: mainForm, breadcrumb },
  )
}

/** Where the person may start one; null: they do more than read nowhere. */
async function placesFor({ tx }: MemberRequest): Promise<BeginPlace[] | null> {
  return (await listWorkedOf(tx)).length === 0 ? null : listPlaces(tx)
}

async function show(request: MemberRequest): Promise<Answer> {
  const places = await placesFor(request)
  if (places === null) return notFound()
  return beginPage(request, places, filled({ level: 'regional', regions: places[0]?.regionCodes ?? [] }), 200)
}

async function begin(request: MemberRequest): Promise<Answer> {
  const places = await placesFor(request)
  if (places === null) return notFound()
  const { form, lang, today, tx } = request
  const chosen = form.first('place')
  const withPlace = (state: FormState): FormState => ({ ...state, values: { ...state.values, place: [chosen] } })
  const read = readTable(form, lang, today)
  if (!read.ok) return beginPage(request, places, withPlace(read.state), read.switching ? 200 : 422)
  const [first] = places
  const [organizationId = ''] = chosen.split('.')
  const place =
    places.length === 1 ? first : isId(organizationId) ? places.find((one) => valueOf(one) === chosen) : undefined
  const { problems } = words[lang]
  const wrong = (field: string, sentence: string): Answer =>
    beginPage(request, places, withPlace(tableAgain(form, { [field]: sentence }, lang)), 422)
  if (place === undefined) return wrong('place', problems.place)
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
