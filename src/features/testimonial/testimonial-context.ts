import { defineForm, version } from '../../kernel/form/index.ts'
import {
  href,
  noticeIn,
  notFound,
  redirect,
  type Answer,
  type AnyRequest,
  type FrameLink,
  type MemberRequest,
} from '../../kernel/http/index.ts'
import { addresses } from './addresses.ts'
import type { Testimonial } from './model.ts'
import { findTestimonial } from './queries.ts'
import { couldDo, may, relationOf, type TestimonialDeed, type TestimonialRelation } from './rules.ts'
import { words } from './words.ts'

/** The testimonial of an address, and what the person is to it. */
export interface TestimonialContext {
  testimonial: Testimonial
  relation: TestimonialRelation
}

/** The testimonial of the address, when the person may do one of these deeds about it now; null for everyone else. */
export async function testimonialFor(
  { tx, who, params, deps }: MemberRequest,
  ...deeds: readonly TestimonialDeed[]
): Promise<TestimonialContext | null> {
  const testimonial = await findTestimonial(tx, params['id'] ?? '')
  if (testimonial === null) return null
  const relation = relationOf(who, testimonial)
  const now = deps.clock.now()
  if (relation === null || !deeds.some((deed) => may(deed, relation, testimonial, now))) return null
  return { testimonial, relation }
}

/** When a deed can no longer be done: who could have done it is led to the testimonial as it stands, others learn nothing. */
export async function asItStands(request: MemberRequest, deed: TestimonialDeed): Promise<Answer> {
  const context = await testimonialFor(request, 'see')
  if (context === null || !couldDo(deed, context.relation)) return notFound()
  return redirect(href(request.lang, addresses.testimonial, { id: context.testimonial.id }), 'testimonial-moved')
}

const seenForm = defineForm({ version: version() })

/** The version of what the person read before a deed; 0 when it is not said, which is none. */
export function seenVersion({ form }: MemberRequest): number {
  const parsed = seenForm.parse(form)
  return parsed.ok ? parsed.value.version : 0
}

/** Where a page of one testimonial stands. */
export function testimonialBreadcrumb({ lang }: MemberRequest, id?: string): FrameLink[] {
  const follow = { label: words[lang].follow, href: href(lang, addresses.follow) }
  if (id === undefined) return [follow]
  return [follow, { label: words[lang].one, href: href(lang, addresses.testimonial, { id }) }]
}

/** Words for what was just done; null when nothing was. */
export function testimonialNotice({ notice, lang }: AnyRequest): { title: string; text: string } | null {
  const { notices, noticeTitle } = words[lang]
  const text = noticeIn(notices, notice)
  return text === null ? null : { title: noticeTitle, text }
}
