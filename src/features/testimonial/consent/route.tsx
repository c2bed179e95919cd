import { mainForm } from '../../../design/index.ts'
import { defineForm, filled, oneOf, refused, type FormState } from '../../../kernel/form/index.ts'
import {
  href,
  memberGet,
  memberPost,
  page,
  redirect,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { moveTestimonial } from '../move-testimonial.ts'
import { saidOf } from '../presenter.ts'
import {
  asItStands,
  seenVersion,
  testimonialBreadcrumb,
  testimonialFor,
  type TestimonialContext,
} from '../testimonial-context.ts'
import { ConsentPage } from './page.tsx'
import { words } from './words.ts'

/** The two consents: of the author, then of the organization. */
type ConsentDeed = 'consent' | 'agree'
const parties = { consent: 'author', agree: 'organization' } as const
const done = { consent: 'testimonial-consented', agree: 'testimonial-agreed' } as const

/** A box to tick: a consent is an act, never what was left as it was. */
const consentForm = defineForm({ consent: oneOf(['yes']) })

function consentPage(
  request: MemberRequest,
  deed: ConsentDeed,
  { testimonial }: TestimonialContext,
  state: FormState,
  status: 200 | 422 = 200,
): Answer {
  const { lang, formKeys } = request
  const { id, version } = testimonial
  const by = parties[deed]
  return page(
    words[lang][by].title,
    <ConsentPage
      lang={lang}
      by={by}
      said={saidOf(testimonial, lang)}
      action={href(lang, addresses[deed], { id })}
      backHref={href(lang, addresses.testimonial, { id })}
      keys={formKeys}
      state={state}
      version={version}
    />,
    { status, formId: mainForm, breadcrumb: testimonialBreadcrumb(request, id) },
  )
}

const show =
  (deed: ConsentDeed) =>
  async (request: MemberRequest): Promise<Answer> => {
    const context = await testimonialFor(request, deed)
    return context === null ? asItStands(request, deed) : consentPage(request, deed, context, filled({}))
  }

const give =
  (deed: ConsentDeed) =>
  async (request: MemberRequest): Promise<Answer> => {
    const context = await testimonialFor(request, deed)
    if (context === null) return asItStands(request, deed)
    const { lang, form, tx } = request
    const { id } = context.testimonial
    const parsed = consentForm.parse(form)
    if (!parsed.ok) {
      const { needed } = words[lang]
      const formWords = { labels: {}, problems: { consent: { missing: needed, 'not-in-list': needed } } }
      const state = refused(parsed, formWords, lang)
      return consentPage(request, deed, context, state, parsed.switching ? 200 : 422)
    }
    const moved = await moveTestimonial(tx, { id, deed, version: seenVersion(request) })
    return redirect(href(lang, addresses.testimonial, { id }), moved.ok ? done[deed] : 'testimonial-moved')
  }

export const consentRoutes: Route[] = [
  memberGet('testimonial.consenting', addresses.consent, show('consent')),
  memberPost('testimonial.consent', addresses.consent, give('consent')),
  memberGet('testimonial.agreeing', addresses.agree, show('agree')),
  memberPost('testimonial.agree', addresses.agree, give('agree')),
]
