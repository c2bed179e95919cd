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
import { nameIn } from '../../../kernel/language.ts'
import { isInNoNetwork } from '../../network/index.ts'
import { addresses, questionHref } from '../addresses.ts'
import { widen } from '../bands.ts'
import { breadcrumbToQuestions } from '../consult-context.ts'
import { countAskers, listAskable, listAskingPlaces } from '../queries.ts'
import { askAgain, askNames, freshAsk, placeValue, readAsk, typedIn, type AskChoices, type Draft } from './ask-form.ts'
import { AskPage, NobodyToAsk } from './page.tsx'
import { PreviewPage } from './preview-page.tsx'
import { sendQuestion } from './send-question.ts'
import { words } from './words.ts'

/** Longest form read, in bytes: a text far too long is said to be so at its field, and is kept. */
const maxBytes = 1_500_000

/** Where the person may ask, and whom; null when they do more than read nowhere, or in no network. */
async function choicesFor({ tx, form, query }: MemberRequest): Promise<AskChoices | null> {
  const places = await listAskingPlaces(tx)
  const sent = form.first('place') || query.get('de')
  const place = places.find((one) => placeValue(one) === sent) ?? places[0]
  return place === undefined ? null : { places, place, askable: await listAskable(tx, place) }
}

function askPage(request: MemberRequest, choices: AskChoices, state: FormState, status: 200 | 422 | 429): Answer {
  const { lang, formKeys } = request
  const { title, tooMany } = words[lang]
  return page(
    title,
    <AskPage lang={lang} action={href(lang, addresses.ask)} keys={formKeys} state={state} choices={choices} />,
    { status, formId: mainForm, breadcrumb: breadcrumbToQuestions(lang), notice: status === 429 ? tooMany : null },
  )
}

/** For who may not ask: a reader is told nothing; who works in an organization of no network, that there is nobody to ask. */
const withoutPlace = async ({ tx, who, lang }: MemberRequest): Promise<Answer> =>
  (await isInNoNetwork(tx, who))
    ? page(words[lang].title, <NobodyToAsk lang={lang} />, { breadcrumb: breadcrumbToQuestions(lang) })
    : notFound()

async function show(request: MemberRequest): Promise<Answer> {
  const choices = await choicesFor(request)
  return choices === null ? withoutPlace(request) : askPage(request, choices, freshAsk(choices), 200)
}

const widened = ({ tx }: MemberRequest, { place }: AskChoices, { chosen }: Draft) =>
  widen(chosen, (regions) => countAskers(tx, place.networkId, regions))

/** Shows what readers will see. Nothing is kept. */
async function preview(request: MemberRequest): Promise<Answer> {
  const choices = await choicesFor(request)
  if (choices === null) return withoutPlace(request)
  const { form, lang, formKeys } = request
  if (form.has('change')) return askPage(request, choices, askAgain(form, choices, {}, lang), 200)
  const read = readAsk(form, lang, choices)
  if (!read.ok) return askPage(request, choices, read.state, read.switching ? 200 : 422)
  const bands = await widened(request, choices, read.draft)
  if (bands === null) return tooFew(request, choices)
  const { previewTitle } = words[lang]
  return page(
    previewTitle,
    <PreviewPage
      lang={lang}
      keys={formKeys}
      send={href(lang, addresses.send)}
      change={href(lang, addresses.ask)}
      values={typedIn(form, choices)}
      names={askNames}
      draft={read.draft}
      bands={bands}
      to={choices.askable.filter(({ id }) => read.draft.to.includes(id)).map((one) => nameIn(one, lang))}
    />,
    { breadcrumb: breadcrumbToQuestions(lang) },
  )
}

function tooFew(request: MemberRequest, choices: AskChoices): Answer {
  const { form, lang } = request
  return askPage(request, choices, askAgain(form, choices, { region: 'too-few' }, lang), 422)
}

async function send(request: MemberRequest): Promise<Answer> {
  const choices = await choicesFor(request)
  if (choices === null) return withoutPlace(request)
  const { form, lang } = request
  const read = readAsk(form, lang, choices)
  if (!read.ok) return askPage(request, choices, read.state, read.switching ? 200 : 422)
  const bands = await widened(request, choices, read.draft)
  if (bands === null) return tooFew(request, choices)
  const sent = await sendQuestion(request, choices.place, read.draft, bands)
  if (sent.ok) return redirect(questionHref(lang, { id: sent.value }), 'consult-sent')
  if (sent.refusal === 'not-yours') return notFound()
  if (sent.refusal === 'too-few') return tooFew(request, choices)
  const problems = sent.refusal === 'nobody' ? { to: 'missing' } : {}
  return askPage(request, choices, askAgain(form, choices, problems, lang), sent.refusal === 'nobody' ? 422 : 429)
}

export const askRoutes: Route[] = [
  memberGet('consult.asking', addresses.ask, show),
  memberPost('consult.preview', addresses.ask, preview, { once: false, maxBytes }),
  memberPost('consult.send', addresses.send, send, { maxBytes }),
]
