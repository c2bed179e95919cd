import { mainForm, takingRoutes, type Taking } from '../../../design/index.ts'
import { defineForm, filled, refused, text, type FormState } from '../../../kernel/form/index.ts'
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
import { nameIn } from '../../../kernel/language.ts'
import { leads } from '../../../kernel/rights.ts'
import { addresses as networkAddresses, findParty, type Party } from '../../network/index.ts'
import { addresses } from '../addresses.ts'
import { apiAddresses } from '../api/api-addresses.ts'
import { makeKey, revokeKey } from './make-key.ts'
import { KeysPage, MadeKeyPage } from './page.tsx'
import { listKeys } from './queries.ts'
import { words } from './words.ts'

const keyForm = defineForm({ label: text({ max: 80 }) })

interface Place {
  id: string
  party: Party
}

/** The organization of the address, for who leads it. */
async function placeOf({ tx, who, params }: MemberRequest): Promise<Place | null> {
  const id = params['id'] ?? ''
  if (!leads(who, id)) return null
  const party = await findParty(tx, { organizationId: id, networkId: null })
  return party === null ? null : { id, party }
}

const crumbs = ({ lang }: MemberRequest, { id, party }: Place): FrameLink[] => [
  { label: nameIn(party, lang), href: href(lang, networkAddresses.organization, { id }) },
]

async function keysPage(request: MemberRequest, place: Place, state: FormState, status: 200 | 422 = 200) {
  const { lang, deps, tx, formKeys, notice } = request
  const { id, party } = place
  const said = noticeIn(words[lang].notices, notice)
  return page(
    words[lang].title,
    <KeysPage
      lang={lang}
      action={href(lang, addresses.keys, { id })}
      formKeys={formKeys}
      state={state}
      organization={nameIn(party, lang)}
      keys={await listKeys(tx, id)}
      revokeHref={(key) => href(lang, addresses.key, { id, key })}
      apiUrl={`${deps.baseUrl}${apiAddresses.values.fr}`}
      documentUrl={apiAddresses.openApi.fr}
      now={deps.clock.now()}
      timeZone={deps.timeZone}
    />,
    {
      status,
      formId: mainForm,
      breadcrumb: crumbs(request, place),
      notice: said === null ? null : { title: words[lang].noticeTitle, text: said },
    },
  )
}

async function show(request: MemberRequest): Promise<Answer> {
  const place = await placeOf(request)
  return place === null ? notFound() : keysPage(request, place, filled({}))
}

async function make(request: MemberRequest): Promise<Answer> {
  const place = await placeOf(request)
  if (place === null) return notFound()
  const { lang, form } = request
  const t = words[lang]
  const parsed = keyForm.parse(form)
  const again = (problems: Readonly<Record<string, string>>, status: 200 | 422) => {
    const labels = { labels: { label: t.make.label }, problems: { label: { 'too-many': t.tooMany } } }
    return keysPage(
      request,
      place,
      refused({ values: keyForm.rawOf(form), problems }, labels, lang, { label: { label: t.make.label, max: 80 } }),
      status,
    )
  }
  if (!parsed.ok) return again(parsed.problems, parsed.switching ? 200 : 422)
  const made = await makeKey(request, place.id, parsed.value.label)
  if (!made.ok) return again({ label: made.refusal }, 422)
  const back = href(lang, addresses.keys, { id: place.id })
  return page(t.made.title, <MadeKeyPage lang={lang} madeKey={made.value} backHref={back} />, {
    breadcrumb: [...crumbs(request, place), { label: t.title, href: back }],
    islands: ['copy'],
    secret: true,
    headers: { 'cache-control': 'no-store' },
  })
}

async function askRevoke(request: MemberRequest): Promise<Taking | Answer> {
  const place = await placeOf(request)
  if (place === null) return notFound()
  const { lang, tx, params } = request
  const found = (await listKeys(tx, place.id)).find(({ id }) => id === params['key'])
  if (found === undefined) return notFound()
  const back = href(lang, addresses.keys, { id: place.id })
  if (found.revokedAt !== null) return redirect(back, 'key-revoked')
  const t = words[lang].taking
  return {
    kind: 'taking',
    title: t.title(found.label),
    lost: [t.lost],
    back: t.back,
    act: t.act,
    cancelHref: back,
    breadcrumb: [...crumbs(request, place), { label: words[lang].title, href: back }],
  }
}

async function revoke(request: MemberRequest): Promise<Answer> {
  const place = await placeOf(request)
  if (place === null) return notFound()
  const found = (await listKeys(request.tx, place.id)).find(({ id }) => id === request.params['key'])
  if (found === undefined) return notFound()
  await revokeKey(request, place.id, found.id)
  return redirect(href(request.lang, addresses.keys, { id: place.id }), 'key-revoked')
}

export const keyRoutes: readonly Route[] = [
  memberGet('indicator.keys', addresses.keys, show),
  memberPost('indicator.make-key', addresses.keys, make, { once: false }),
  ...takingRoutes({
    asked: 'indicator.revoking-key',
    done: 'indicator.revoke-key',
    address: addresses.key,
    ask: askRevoke,
    take: revoke,
  }),
]
