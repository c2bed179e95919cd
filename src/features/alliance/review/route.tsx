import { mainForm } from '../../../design/index.ts'
import { day, defineForm, filled, overtaken, refused, version, type FormState } from '../../../kernel/form/index.ts'
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
import { breadcrumbToHome, collaborationFor, homeHref, seatsFor, type Context } from '../../collaboration/index.ts'
import { addresses } from '../addresses.ts'
import { allianceNotice } from '../notice.ts'
import { findDraft, listVersions } from '../queries.ts'
import { agreedOn } from '../rules.ts'
import { datesOf } from './due.ts'
import { ReviewPage } from './page.tsx'
import { datesSaid } from './presenter.ts'
import { setReview } from './set-review.ts'
import { words } from './words.ts'

const reviewForm = defineForm({ reviewOn: day({ required: true }), version: version() })

const allianceFor = (request: MemberRequest): Promise<Context | null> => collaborationFor(request, 'edit', 'alliance')

async function reviewPage(
  request: MemberRequest,
  { collaboration, members }: Context,
  { state, status }: { state: FormState; status: 200 | 409 | 422 },
): Promise<Answer> {
  const { lang, tx, today, formKeys, deps } = request
  const id = { id: collaboration.id }
  const agreed = agreedOn(members, await listVersions(tx, collaboration.id))
  const draft = await findDraft(tx, collaboration.id)
  const dates = datesOf(collaboration, agreed, deps.timeZone)
  return page(
    words[lang].title,
    <ReviewPage
      lang={lang}
      action={href(lang, addresses.review, id)}
      keys={formKeys}
      state={state}
      version={collaboration.version}
      said={datesSaid(dates, today, lang).map(({ said }) => said)}
      links={{
        agreement: href(lang, addresses.agreement, id),
        steps: href(lang, addresses.steps, id),
        pulse: href(lang, addresses.pulse, id),
      }}
      text={draft !== null ? 'draft' : agreed !== null ? 'agreed' : 'none'}
      draftHref={href(lang, addresses.draft, id)}
    />,
    { status, formId: mainForm, notice: allianceNotice(request), breadcrumb: breadcrumbToHome(lang, collaboration) },
  )
}

async function save(request: MemberRequest): Promise<Answer> {
  const context = await allianceFor(request)
  if (context === null) return notFound()
  const { form, lang, today } = request
  const { collaboration, seats } = context
  const parsed = reviewForm.parse(form)
  const again = async (problems: Readonly<Record<string, string>>, status: 200 | 422): Promise<Answer> => {
    const { labels, problems: said } = words[lang]
    return reviewPage(request, context, {
      state: refused({ values: reviewForm.rawOf(form), problems }, { labels, problems: said }, lang),
      status,
    })
  }
  if (!parsed.ok) return again(parsed.problems, parsed.switching ? 200 : 422)
  const { reviewOn, version: seen } = parsed.value
  if (reviewOn === null || reviewOn <= today) return again({ reviewOn: reviewOn === null ? 'missing' : 'past' }, 422)
  const saved = await setReview(request, collaboration.id, reviewOn, { by: seatsFor('edit', seats)[0] ?? '', seen })
  if (saved.ok) return redirect(homeHref(lang, collaboration.id), 'collaboration-saved')
  const now = (await allianceFor(request)) ?? context
  return reviewPage(request, now, {
    state: overtaken({ reviewOn: [form.first('reviewOn')] }, { reviewOn: now.collaboration.reviewOn ?? '' }),
    status: 409,
  })
}

export const reviewRoutes: Route[] = [
  memberGet('alliance.reviewing', addresses.review, async (request) => {
    const context = await allianceFor(request)
    return context === null ? notFound() : reviewPage(request, context, { state: filled({}), status: 200 })
  }),
  memberPost('alliance.review', addresses.review, save, { maxBytes: 20_000 }),
]
