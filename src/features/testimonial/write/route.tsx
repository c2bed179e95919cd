import { mainForm } from '../../../design/index.ts'
import { defineForm, filled, oneOf, refused, type FormState } from '../../../kernel/form/index.ts'
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
import { addresses } from '../addresses.ts'
import type { Testimonial } from '../model.ts'
import { asItStands, testimonialBreadcrumb, testimonialFor } from '../testimonial-context.ts'
import { WritePage } from './page.tsx'
import { listPlaces, type TestimonyPlace } from './queries.ts'
import { addDraft, saveDraft } from './save-draft.ts'
import {
  draftOf,
  draftValues,
  overtakenDraft,
  testimonialForm,
  testimonialLimits,
  testimonialWords,
} from './testimonial-form.ts'
import { words } from './words.ts'

type Status = 200 | 409 | 422

function writePage(request: MemberRequest, places: readonly TestimonyPlace[], state: FormState, status: Status = 200) {
  const { lang } = request
  return page(
    words[lang].title,
    <WritePage
      lang={lang}
      action={href(lang, addresses.write)}
      backHref={href(lang, addresses.follow)}
      keys={request.formKeys}
      state={state}
      places={places}
      version={null}
    />,
    { status, formId: mainForm, breadcrumb: testimonialBreadcrumb(request) },
  )
}

function editPage(request: MemberRequest, testimonial: Testimonial, state: FormState, status: Status = 200): Answer {
  const { lang } = request
  const { id, version } = testimonial
  return page(
    words[lang].editTitle,
    <WritePage
      lang={lang}
      action={href(lang, addresses.edit, { id })}
      backHref={href(lang, addresses.testimonial, { id })}
      keys={request.formKeys}
      state={state}
      places={null}
      version={version}
    />,
    { status, formId: mainForm, breadcrumb: testimonialBreadcrumb(request, id) },
  )
}

/** The form as it was typed, with what is wrong in it. */
const again = (
  { form, lang }: MemberRequest,
  problems: Readonly<Record<string, string>>,
  more: FormState['values'] = {},
): FormState =>
  refused(
    { values: { ...testimonialForm.rawOf(form), ...more }, problems },
    testimonialWords(lang),
    lang,
    testimonialLimits(lang),
  )

/** The form of who writes for the first time: their name and language are those of the account, to be changed. */
async function writing(request: MemberRequest): Promise<Answer> {
  const { tx, who, lang } = request
  const places = await listPlaces(tx, who)
  if (places.length === 0) return notFound()
  return writePage(request, places, filled({ shownName: who.name, language: lang }))
}

async function write(request: MemberRequest): Promise<Answer> {
  const { tx, who, lang, form, today } = request
  const places = await listPlaces(tx, who)
  if (places.length === 0) return notFound()
  const placeForm = defineForm({ organization: oneOf(places.map(({ id }) => id)) })
  const place = placeForm.parse(form)
  const parsed = testimonialForm.parse(form)
  const refuse = (problems: Readonly<Record<string, string>>) =>
    writePage(
      request,
      places,
      again(request, { ...(place.ok ? {} : place.problems), ...problems }, placeForm.rawOf(form)),
      422,
    )
  if (!parsed.ok)
    return parsed.switching
      ? writePage(request, places, again(request, {}, placeForm.rawOf(form)))
      : refuse(parsed.problems)
  const { draft, problems } = draftOf(parsed.value, today)
  if (draft === null) return refuse(problems)
  if (!place.ok) return refuse({})
  const added = await addDraft(request, place.value.organization, draft)
  if (!added.ok) return refuse({ body: added.refusal })
  return redirect(href(lang, addresses.testimonial, { id: added.value }), 'testimonial-saved')
}

async function edit(request: MemberRequest): Promise<Answer> {
  const context = await testimonialFor(request, 'edit')
  if (context === null) return asItStands(request, 'edit')
  const { lang, form, today } = request
  const { testimonial } = context
  const parsed = testimonialForm.parse(form)
  if (!parsed.ok) return editPage(request, testimonial, again(request, parsed.problems), parsed.switching ? 200 : 422)
  const { draft, problems } = draftOf(parsed.value, today)
  if (draft === null) return editPage(request, testimonial, again(request, problems), 422)
  const saved = await saveDraft(request, testimonial, draft, parsed.value.version)
  const { id } = testimonial
  if (saved.ok) return redirect(href(lang, addresses.testimonial, { id }), 'testimonial-saved')
  const now = await testimonialFor(request, 'edit')
  if (now === null) return asItStands(request, 'edit')
  const { version: _sent, ...typed } = testimonialForm.rawOf(form)
  return editPage(request, now.testimonial, overtakenDraft(typed, now.testimonial, lang), 409)
}

export const writeRoutes: Route[] = [
  memberGet('testimonial.writing', addresses.write, writing),
  memberPost('testimonial.write', addresses.write, write),
]

export const editRoutes: Route[] = [
  memberGet('testimonial.editing', addresses.edit, async (request) => {
    const context = await testimonialFor(request, 'edit')
    return context === null
      ? asItStands(request, 'edit')
      : editPage(request, context.testimonial, filled(draftValues(context.testimonial)))
  }),
  memberPost('testimonial.edit', addresses.edit, edit),
]
