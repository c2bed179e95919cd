import { dayOf } from '../../../kernel/clock.ts'
import { href, type MemberRequest } from '../../../kernel/http/index.ts'
import { formatDay, formatInstant } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import type { Testimonial } from '../model.ts'
import { may, resumableUntil, type TestimonialDeed } from '../rules.ts'
import { organizationOf, saidOf } from '../presenter.ts'
import type { TestimonialContext } from '../testimonial-context.ts'
import { words as shared } from '../words.ts'
import type { FollowedRow } from './page.tsx'
import type { TestimonialPageProps, TestimonialStep } from './testimonial-page.tsx'
import { words } from './words.ts'

const startLength = 90

/** The first words, cut between two of them. */
function startOf(body: string): string {
  const flat = body.replace(/\s+/g, ' ')
  if (flat.length <= startLength) return flat
  return `${flat.slice(0, startLength).replace(/\s\S*$/, '')}…`
}

const authorOf = ({ who, lang }: MemberRequest, { personId, authorName }: Testimonial): string =>
  personId === who.personId ? words[lang].you : (authorName ?? shared[lang].someone)

export function rowOf(request: MemberRequest, testimonial: Testimonial): FollowedRow {
  const { lang, who, deps } = request
  const { id, body, language, state, personId, createdAt } = testimonial
  return {
    id,
    href: href(lang, addresses.testimonial, { id }),
    start: startOf(body),
    language,
    author: authorOf(request, testimonial),
    organization: organizationOf(testimonial, lang),
    state,
    isToRead: state === 'waiting' && personId !== who.personId,
    day: formatDay(dayOf(createdAt, deps.timeZone), lang),
  }
}

export function factsOf(request: MemberRequest, context: TestimonialContext): TestimonialPageProps {
  const { lang, deps, formKeys } = request
  const { testimonial, relation } = context
  const { id, state, version } = testimonial
  const now = deps.clock.now()
  const allowed = (deed: TestimonialDeed) => may(deed, relation, testimonial, now)
  const act = (deed: 'edit' | 'consent' | 'agree' | 'withdraw') =>
    allowed(deed) ? href(lang, addresses[deed], { id }) : null
  return {
    lang,
    said: saidOf(testimonial, lang),
    state,
    steps: stepsOf(request, testimonial),
    notes: notesOf(request, context, allowed('resume')),
    author: authorOf(request, testimonial),
    organization: organizationOf(testimonial, lang),
    acts: { edit: act('edit'), consent: act('consent'), agree: act('agree'), withdraw: act('withdraw') },
    resume: allowed('resume') ? { action: href(lang, addresses.resume, { id }), version } : null,
    keys: formKeys,
  }
}

function stepsOf({ lang, deps }: MemberRequest, testimonial: Testimonial): TestimonialStep[] {
  const t = words[lang]
  const { createdAt, authorConsentAt, organizationConsentAt, withdrawnAt, withdrawnBy } = testimonial
  const step = (at: Date | null, title: string | null): TestimonialStep[] =>
    at === null || title === null
      ? []
      : [{ when: formatInstant(at, lang, deps.timeZone), datetime: at.toISOString(), title }]
  return [
    ...step(createdAt, t.written),
    ...step(authorConsentAt, t.authorConsented),
    ...step(organizationConsentAt, t.organizationConsented),
    ...step(withdrawnAt, withdrawnBy === null ? null : t.withdrawnBy[withdrawnBy]),
  ]
}

function notesOf({ lang, deps }: MemberRequest, { testimonial, relation }: TestimonialContext, mayResume: boolean) {
  const t = words[lang]
  const { state, mayTestify, authorLeads } = testimonial
  const isAuthor = relation === 'author'
  const erased = formatDay(dayOf(resumableUntil(testimonial), deps.timeZone), lang)
  return [
    ...(state === 'draft' ? [t.draftOnly, t.authorNot] : []),
    ...(state === 'waiting' ? [t.organizationNot] : []),
    ...(state === 'waiting' && isAuthor ? [authorLeads ? t.waitsForOther : t.waitsForLead] : []),
    ...((state === 'draft' || state === 'withdrawn') && !mayTestify ? [t.noPlace] : []),
    ...(state === 'withdrawn' && mayResume ? [t.erasedOn(erased)] : []),
  ]
}
