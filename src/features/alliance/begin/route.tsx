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
  addresses as collaboration,
  BeginWithoutNetwork,
  essentialsAgain,
  placeItems,
  placeNamed,
  placesToBegin,
  readEssentials,
  startCollaboration,
  type BeginPlace,
} from '../../collaboration/index.ts'
import { addresses } from '../addresses.ts'
import { pickedIn, regionsIn } from '../walk.ts'
import { BeginPage } from './page.tsx'
import { words } from './words.ts'

function beginPage(
  { lang, formKeys }: MemberRequest,
  places: readonly BeginPlace[],
  state: FormState,
  status: 200 | 422,
): Answer {
  const own = { label: words[lang].own, href: href(lang, addresses.own) }
  if (places.length === 0)
    return page(words[lang].title, <BeginWithoutNetwork lang={lang} title={words[lang].title} />, {
      status,
      breadcrumb: [own],
    })
  return page(
    words[lang].title,
    <BeginPage
      lang={lang}
      action={href(lang, addresses.begin)}
      keys={formKeys}
      state={state}
      places={placeItems(places, lang)}
    />,
    { status, formId: mainForm, breadcrumb: [own] },
  )
}

/** Sectors that were woven are ticked, and the regions asked for, else those of one’s organization. */
async function show(request: MemberRequest): Promise<Answer> {
  const places = await placesToBegin(request.tx)
  if (places === null) return notFound()
  const [first] = places
  const asked = regionsIn(request.query)
  return beginPage(
    request,
    places,
    filled({ sectors: pickedIn(request.query), regions: asked.length > 0 ? asked : (first?.regionCodes ?? []) }),
    200,
  )
}

async function begin(request: MemberRequest): Promise<Answer> {
  const places = await placesToBegin(request.tx)
  if (places === null) return notFound()
  const { form, lang, today } = request
  const chosen = { sectors: form.all('sectors'), place: form.all('place') }
  const place = places.length === 1 ? (places[0] ?? null) : placeNamed(places, form.first('place'))
  const read = readEssentials(form, lang, today)
  const withChosen = (state: FormState): FormState => ({ ...state, values: { ...state.values, ...chosen } })
  if (!read.ok) return beginPage(request, places, withChosen(read.state), read.switching ? 200 : 422)
  const { place: placeMissing, tooMany, unknownSector } = words[lang].problems
  const wrong = (field: string, sentence: string): Answer => {
    const state = withChosen(essentialsAgain(form, {}, lang))
    return beginPage(request, places, { ...state, errors: { [field]: sentence } }, 422)
  }
  if (place === null) return wrong('place', placeMissing)
  const sectors = sectorCodes.filter((code) => chosen.sectors.includes(code))
  if (chosen.sectors.some((code) => code !== '' && !sectors.some((one) => one === code)))
    return wrong('sectors', unknownSector)
  const started = await startCollaboration(request, { kind: 'alliance', ...place, sectors, essentials: read.value })
  if (!started.ok) return wrong('purpose', tooMany)
  return redirect(
    withQuery(href(lang, collaboration.ownPart, { id: started.value }), { page: '2', pour: place.organizationId }),
  )
}

export const beginRoutes: Route[] = [
  memberGet('alliance.beginning', addresses.begin, show),
  memberPost('alliance.begin', addresses.begin, begin),
]
