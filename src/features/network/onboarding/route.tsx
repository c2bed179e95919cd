import { mainForm } from '../../../design/index.ts'
import { filled, refused, type FormState } from '../../../kernel/form/index.ts'
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
import { nextTasks, tasksOfLead, type Feature, type FeatureToday } from '../../../kernel/feature/index.ts'
import { nameIn, type Language } from '../../../kernel/language.ts'
import { coordinatesAny } from '../../../kernel/rights.ts'
import { addresses as identity } from '../../identity/index.ts'
import { addresses } from '../addresses.ts'
import { saveDesignations, showDesignations, type DesignationStep } from '../designations/route.tsx'
import { designationKinds } from '../model.ts'
import { organizationFor, type OrganizationContext } from '../organization-context.ts'
import {
  cardTextsForm,
  cardValues,
  cardWords,
  overtakenCard,
  staffForm,
  staffProblems,
} from '../organization/card-form.ts'
import { editOrganization } from '../organization/edit-organization.ts'
import { OnboardCardPage, onboardingPages, OnboardStaffPage, WelcomeAboardPage, type AboardTask } from './page.tsx'
import { words } from './words.ts'

const cardStep = {
  form: cardTextsForm,
  address: addresses.onboardCard,
  next: addresses.onboardStaff,
  Page: OnboardCardPage,
  title: 'cardTitle',
} as const
const staffStep = {
  form: staffForm,
  address: addresses.onboardStaff,
  next: addresses.onboardContacts,
  Page: OnboardStaffPage,
  title: 'staffTitle',
} as const
type Step = typeof cardStep | typeof staffStep

function stepPage(
  request: MemberRequest,
  step: Step,
  { organization }: OrganizationContext,
  state: FormState,
  status: 200 | 409 | 422 = 200,
): Answer {
  const { lang } = request
  const { id } = organization
  const title = words[lang][step.title]
  return page(
    typeof title === 'string' ? title : title(nameIn(organization, lang)),
    <step.Page
      lang={lang}
      action={href(lang, step.address, { id })}
      keys={request.formKeys}
      state={state}
      organization={organization}
      laterHref={href(lang, step.next, { id })}
    />,
    { status, formId: mainForm },
  )
}

const show =
  (step: Step) =>
  async (request: MemberRequest): Promise<Answer> => {
    const found = await organizationFor(request, 'designate')
    return found === null ? notFound() : stepPage(request, step, found, filled(cardValues(found.organization)))
  }

const save =
  (step: Step) =>
  async (request: MemberRequest): Promise<Answer> => {
    const found = await organizationFor(request, 'designate')
    if (found === null) return notFound()
    const { lang, form, today } = request
    const formWords = cardWords(lang)
    const parsed = step.form.parse(form)
    if (!parsed.ok) return stepPage(request, step, found, refused(parsed, formWords, lang, formWords.limits), 422)
    const { version, ...change } = parsed.value
    const problems = 'staffCount' in change ? staffProblems(change, today) : {}
    if (Object.keys(problems).length > 0)
      return stepPage(request, step, found, refused({ values: step.form.rawOf(form), problems }, formWords, lang), 422)
    const { id } = found.organization
    const saved = await editOrganization(request, id, change, version)
    if (saved.ok) return redirect(href(lang, step.next, { id }))
    const now = (await organizationFor(request, 'designate')) ?? found
    const { version: _sent, ...typed } = step.form.rawOf(form)
    return stepPage(request, step, now, overtakenCard(typed, now.organization, lang), 409)
  }

const contactKinds = designationKinds.filter((kind) => kind.startsWith('contact'))
const designatedKinds = designationKinds.filter((kind) => !kind.startsWith('contact'))
const stepWords = (lang: Language, number: number) => ({
  title: words[lang].step(number, onboardingPages),
  skip: words[lang].skip,
})

const contacts: DesignationStep = {
  kinds: contactKinds,
  own: ({ lang }, id) => href(lang, addresses.onboardContacts, { id }),
  next: ({ lang }, id) => href(lang, addresses.onboardDesignated, { id }),
  words: ({ lang }) => ({
    title: words[lang].contactsTitle,
    lead: words[lang].contactsLead,
    step: stepWords(lang, 3),
  }),
  notice: null,
}

const designated: DesignationStep = {
  kinds: designatedKinds,
  own: ({ lang }, id) => href(lang, addresses.onboardDesignated, { id }),
  next: ({ lang }) => href(lang, addresses.welcomeAboard),
  words: ({ lang }) => ({
    title: words[lang].designatedTitle,
    lead: words[lang].designatedLead,
    step: stepWords(lang, 4),
  }),
  notice: null,
}

/**
 * Things for today, by what the person is: each leads somewhere real. Those of a lead are the ones that Today names; null for
 * someone who works nowhere.
 */
async function tasksOf(request: MemberRequest, declared: readonly FeatureToday[]): Promise<AboardTask[] | null> {
  const { lang, who } = request
  const { tasks } = words[lang]
  const list = { ...tasks['see-list'], href: href(lang, addresses.organizations), isToDo: false }
  const [led] = who.led
  if (led !== undefined) {
    const { first } = nextTasks(await tasksOfLead(declared, request, led))
    return first.map((task) => ({ ...task, isToDo: true }))
  }
  if (coordinatesAny(who))
    return [
      { ...tasks.add, href: href(lang, addresses.addOrganization), isToDo: false },
      { ...tasks.import, href: href(lang, addresses.imports), isToDo: false },
      list,
    ]
  const own = who.organizations[0]
  if (own === undefined) return null
  const page = href(lang, addresses.organization, { id: own })
  return [
    { ...tasks['see-card'], href: page, isToDo: false },
    { ...tasks['see-people'], href: page, isToDo: false },
    list,
  ]
}

/** `features`: whatever each asks of a lead is named on the welcome page as on Today. */
export function onboardingRoutes(features: readonly Feature[]): Route[] {
  const declared = features.flatMap(({ today }) => (today ? [today] : []))
  return [
    memberGet('network.onboard-card', addresses.onboardCard, show(cardStep)),
    memberPost('network.fill-card', addresses.onboardCard, save(cardStep)),
    memberGet('network.onboard-staff', addresses.onboardStaff, show(staffStep)),
    memberPost('network.fill-staff', addresses.onboardStaff, save(staffStep)),
    memberGet('network.onboard-contacts', addresses.onboardContacts, showDesignations(contacts)),
    memberPost('network.name-contacts', addresses.onboardContacts, (request) => saveDesignations(request, contacts)),
    memberGet('network.onboard-designated', addresses.onboardDesignated, showDesignations(designated)),
    memberPost('network.name-designated', addresses.onboardDesignated, (request) =>
      saveDesignations(request, designated),
    ),
    memberGet('network.welcome-aboard', addresses.welcomeAboard, async (request) => {
      const { lang, who } = request
      return page(
        words[lang].aboardTitle(who.name),
        <WelcomeAboardPage
          lang={lang}
          name={who.name}
          tasks={await tasksOf(request, declared)}
          todayHref={href(lang, identity.signIn)}
          nextTimeHref={href(lang, identity.nextTime)}
        />,
      )
    }),
  ]
}
