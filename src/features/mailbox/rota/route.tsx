import { mainForm } from '../../../design/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import {
  href,
  memberGet,
  memberPost,
  notFound,
  noticeIn,
  page,
  redirect,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { nameIn } from '../../../kernel/language.ts'
import { leads } from '../../../kernel/rights.ts'
import { addresses as keys } from '../../keys/index.ts'
import { addresses as network } from '../../network/index.ts'
import { addresses } from '../addresses.ts'
import { findDoor, type Door, type DoorOf } from '../hours/door.ts'
import { timeOf } from '../hours/hours-form.ts'
import { words as hours } from '../hours/words.ts'
import { RotaPage } from './page.tsx'
import { findRotaVersion, listAnswerers, listRotas, setRota, type Duty, type OnDutyPerson } from './queries.ts'
import { overtakenRota, readRota, rotaState } from './rota-form.ts'
import { words } from './words.ts'

const idOf = ({ params }: MemberRequest): string => params['id'] ?? ''

interface Found {
  of: DoorOf
  door: Door
  people: OnDutyPerson[]
  duties: Duty[]
  version: number
}

/** Null when the person does not lead there, or no hours were ever set: the page does not exist. */
async function rotaFor(request: MemberRequest): Promise<Found | null> {
  const [id, { tx }] = [idOf(request), request]
  const of = leads(request.who, id) ? await findDoor(tx, id) : null
  if (of === null || of.door === null) return null
  const people = await listAnswerers(tx, id)
  const duties = (await listRotas(tx)).get(id) ?? []
  return { of, door: of.door, people, duties, version: await findRotaVersion(tx, id) }
}

const hrefOf = (request: MemberRequest, address: 'hours' | 'rota'): string =>
  href(request.lang, addresses[address], { id: idOf(request) })

function rotaPage(
  request: MemberRequest,
  { of, door, people, version }: Found,
  { state, status }: { state: FormState; status: 200 | 409 | 422 },
): Answer {
  const { lang, formKeys, notice } = request
  const t = words[lang]
  const organization = nameIn(of, lang)
  return page(
    t.title,
    <RotaPage
      lang={lang}
      keys={formKeys}
      action={hrefOf(request, 'rota')}
      backHref={hrefOf(request, 'hours')}
      keysHref={href(lang, keys.keys)}
      organization={organization}
      weekdays={door.weekdays}
      from={timeOf(door.fromMinute)}
      until={timeOf(door.untilMinute)}
      people={people}
      version={version}
      state={state}
    />,
    {
      status,
      formId: mainForm,
      breadcrumb: [
        { label: organization, href: href(lang, network.organization, { id: idOf(request) }) },
        { label: hours[lang].title, href: hrefOf(request, 'hours') },
      ],
      notice: noticeIn(t.saved, notice),
    },
  )
}

async function show(request: MemberRequest): Promise<Answer> {
  const found = await rotaFor(request)
  return found === null ? notFound() : rotaPage(request, found, { state: rotaState(found.duties), status: 200 })
}

async function save(request: MemberRequest): Promise<Answer> {
  const found = await rotaFor(request)
  if (found === null) return notFound()
  const { tx, lang, form } = request
  const choices = { weekdays: found.door.weekdays, people: found.people }
  const read = readRota(form, choices, lang)
  if (!read.ok) return rotaPage(request, found, { state: read.state, status: read.switching ? 200 : 422 })
  const refusal = await setRota(tx, idOf(request), read)
  if (refusal === null) return redirect(hrefOf(request, 'rota'), 'mailbox-rota')
  const now = await rotaFor(request)
  if (refusal === 'not-yours' || now === null) return notFound()
  return rotaPage(request, now, { state: overtakenRota(form, choices, now.duties), status: 409 })
}

export const rotaRoutes: readonly Route[] = [
  memberGet('mailbox.rota', addresses.rota, show),
  memberPost('mailbox.set-rota', addresses.rota, save, { maxBytes: 20_000 }),
]
