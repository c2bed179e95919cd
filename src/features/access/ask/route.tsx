import { mainForm } from '../../../design/index.ts'
import { refused, type FormState } from '../../../kernel/form/index.ts'
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
import { countAskers, listAskingPlaces, widen } from '../../consult/index.ts'
import { isInNoNetwork } from '../../network/index.ts'
import { breadcrumbToOpen } from '../access-context.ts'
import { addresses, requestHref } from '../addresses.ts'
import { lookedOf } from '../find/looked.ts'
import { askForm, freshAsk, placeValue, type AskChoices, type Draft } from './ask-form.ts'
import { AskPage, NobodyToAsk, PreviewPage } from './page.tsx'
import { sendRequest } from './send-request.ts'
import { words } from './words.ts'

/** Where the person may ask; null when they do more than read nowhere, or in no network. */
async function choicesFor({ tx, form }: MemberRequest): Promise<AskChoices | null> {
  const places = await listAskingPlaces(tx)
  const place = places.find((one) => placeValue(one) === form.first('place')) ?? places[0]
  return place === undefined ? null : { places, place }
}

const withoutPlace = async ({ tx, who, lang }: MemberRequest): Promise<Answer> =>
  (await isInNoNetwork(tx, who))
    ? page(words[lang].title, <NobodyToAsk lang={lang} />, { breadcrumb: breadcrumbToOpen(lang) })
    : notFound()

function askPage(request: MemberRequest, choices: AskChoices, state: FormState, status: 200 | 422 | 429): Answer {
  const { lang, formKeys } = request
  const { title, tooMany } = words[lang]
  return page(
    title,
    <AskPage lang={lang} action={href(lang, addresses.ask)} keys={formKeys} state={state} choices={choices} />,
    { status, formId: mainForm, breadcrumb: breadcrumbToOpen(lang), notice: status === 429 ? tooMany : null },
  )
}

async function show(request: MemberRequest): Promise<Answer> {
  const choices = await choicesFor(request)
  return choices === null
    ? withoutPlace(request)
    : askPage(request, choices, freshAsk(choices, lookedOf(request.query)), 200)
}

function again(request: MemberRequest, choices: AskChoices, problems: Readonly<Record<string, string>>): FormState {
  const { labels, problems: said } = words[request.lang]
  return refused({ values: askForm.rawOf(request.form), problems }, { labels, problems: said }, request.lang)
}

/** The form as it was sent: what was chosen, with its bands as others will see them; or the page that says what is missing. */
async function readAsk(request: MemberRequest, choices: AskChoices) {
  const parsed = askForm.parse(request.form)
  if (!parsed.ok)
    return { answer: askPage(request, choices, again(request, choices, parsed.problems), parsed.switching ? 200 : 422) }
  const { need, age, region, priority } = parsed.value
  const draft: Draft = { need, chosen: { age, regions: [region] }, priority }
  const bands = await widen(draft.chosen, (regions) => countAskers(request.tx, choices.place.networkId, regions))
  if (bands === null) return { answer: askPage(request, choices, again(request, choices, { region: 'too-few' }), 422) }
  return { draft, bands }
}

/** Shows what others will read. Nothing is kept. */
async function preview(request: MemberRequest): Promise<Answer> {
  const choices = await choicesFor(request)
  if (choices === null) return withoutPlace(request)
  const { form, lang, formKeys } = request
  if (form.has('change')) return askPage(request, choices, again(request, choices, {}), 200)
  const read = await readAsk(request, choices)
  if ('answer' in read) return read.answer
  const { draft, bands } = read
  return page(
    words[lang].previewTitle,
    <PreviewPage
      lang={lang}
      keys={formKeys}
      send={href(lang, addresses.send)}
      change={href(lang, addresses.ask)}
      values={askForm.rawOf(form)}
      asked={{ ...draft, bands }}
      isWider={bands.age !== draft.chosen.age || bands.regions.join() !== draft.chosen.regions.join()}
    />,
    { breadcrumb: breadcrumbToOpen(lang) },
  )
}

async function send(request: MemberRequest): Promise<Answer> {
  const choices = await choicesFor(request)
  if (choices === null) return withoutPlace(request)
  const read = await readAsk(request, choices)
  if ('answer' in read) return read.answer
  const sent = await sendRequest(request, choices.place, read.draft, read.bands)
  if (sent.ok) return redirect(requestHref(request.lang, { id: sent.value }), 'access-asked')
  if (sent.refusal === 'not-yours') return notFound()
  if (sent.refusal === 'too-many') return askPage(request, choices, again(request, choices, {}), 429)
  return askPage(request, choices, again(request, choices, { region: sent.refusal }), 422)
}

const maxBytes = 20_000

export const askRoutes: readonly Route[] = [
  memberGet('access.asking', addresses.ask, show),
  memberPost('access.preview', addresses.ask, preview, { once: false, maxBytes }),
  memberPost('access.send', addresses.send, send, { maxBytes }),
]
