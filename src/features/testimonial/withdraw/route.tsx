import { takingRoutes, type Taking } from '../../../design/index.ts'
import { href, redirect, type Answer, type MemberRequest, type Route } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { moveTestimonial } from '../move-testimonial.ts'
import { asItStands, seenVersion, testimonialBreadcrumb, testimonialFor } from '../testimonial-context.ts'
import { words } from './words.ts'

async function ask(request: MemberRequest): Promise<Taking | Answer> {
  const context = await testimonialFor(request, 'withdraw')
  if (context === null) return asItStands(request, 'withdraw')
  const { lang } = request
  const { testimonial, relation } = context
  const { id, state, version } = testimonial
  const t = words[lang]
  const from = state === 'withdrawn' ? 'published' : state
  return {
    kind: 'taking',
    title: t.title[from],
    lost: t.lost[from],
    back: t.back[relation],
    act: t.act[from],
    cancelHref: href(lang, addresses.testimonial, { id }),
    breadcrumb: testimonialBreadcrumb(request, id),
    sent: { version: String(version) },
  }
}

/** By its author or by who answers for the organization, at any time; what the organization withdraws, it no longer sees. */
async function withdraw(request: MemberRequest): Promise<Answer> {
  const context = await testimonialFor(request, 'withdraw')
  if (context === null) return asItStands(request, 'withdraw')
  const { lang, tx } = request
  const { testimonial, relation } = context
  const { id } = testimonial
  const moved = await moveTestimonial(tx, { id, deed: 'withdraw', version: seenVersion(request) })
  const here = href(lang, addresses.testimonial, { id })
  if (!moved.ok) return redirect(here, 'testimonial-moved')
  return redirect(relation === 'author' ? here : href(lang, addresses.follow), 'testimonial-withdrawn')
}

export const withdrawRoutes: Route[] = takingRoutes({
  asked: 'testimonial.withdrawing',
  done: 'testimonial.withdraw',
  address: addresses.withdraw,
  ask,
  take: withdraw,
})
