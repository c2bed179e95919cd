import { sql } from 'kysely'
import { mainForm } from '../../../design/index.ts'
import {
  defineForm,
  filled,
  overtaken,
  refused,
  version,
  wholeNumber,
  type FormState,
} from '../../../kernel/form/index.ts'
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
import { leads } from '../../../kernel/rights.ts'
import { addresses } from '../addresses.ts'
import { usualHours } from '../model.ts'
import { breadcrumbToReferrals } from '../referral-context.ts'
import { HoursPage } from './page.tsx'
import { words } from './words.ts'

const form = defineForm({
  urgent: wholeNumber({ min: 1, max: 24, required: true }),
  priority: wholeNumber({ min: 1, max: 168, required: true }),
  ordinary: wholeNumber({ min: 1, max: 336, required: true }),
  version: version(),
})

const bounds = {
  urgent: { label: '', min: 1, max: 24 },
  priority: { label: '', min: 1, max: 168 },
  ordinary: { label: '', min: 1, max: 336 },
}

interface Hours {
  name: string
  urgent: number
  priority: number
  ordinary: number
  version: number
}

/** Null when the person does not lead there. */
async function hoursFor({ tx, who, params, lang }: MemberRequest): Promise<Hours | null> {
  const id = params['id'] ?? ''
  if (!leads(who, id)) return null
  const { rows } = await sql<Partial<Hours> & { nameFr: string; nameEn: string }>`
    select o.name_fr as "nameFr", o.name_en as "nameEn", s.urgent_hours as urgent, s.priority_hours as priority, s.ordinary_hours as ordinary, s.version
    from organization o left join referral_setting s on s.organization_id = o.id where o.id = ${id}`.execute(tx)
  const [row] = rows
  if (row === undefined) return null
  const { urgent, priority, ordinary } = row
  return {
    name: lang === 'fr' ? row.nameFr : row.nameEn,
    urgent: urgent ?? usualHours.urgent,
    priority: priority ?? usualHours.priority,
    ordinary: ordinary ?? usualHours.ordinary,
    version: row.version ?? 0,
  }
}

function hoursPage(request: MemberRequest, hours: Hours, state: FormState, status: 200 | 409 | 422): Answer {
  const { lang, formKeys, params } = request
  return page(
    words[lang].title,
    <HoursPage
      lang={lang}
      keys={formKeys}
      action={href(lang, addresses.hours, { id: params['id'] ?? '' })}
      organization={hours.name}
      state={state}
      version={hours.version}
    />,
    { status, formId: mainForm, breadcrumb: breadcrumbToReferrals(lang) },
  )
}

const valuesOf = ({ urgent, priority, ordinary }: Hours) => ({ urgent, priority, ordinary })

async function show(request: MemberRequest): Promise<Answer> {
  const hours = await hoursFor(request)
  return hours === null ? notFound() : hoursPage(request, hours, filled(valuesOf(hours)), 200)
}

async function save(request: MemberRequest): Promise<Answer> {
  const hours = await hoursFor(request)
  if (hours === null) return notFound()
  const { tx, lang, params } = request
  const parsed = form.parse(request.form)
  const t = words[lang]
  if (!parsed.ok)
    return hoursPage(request, hours, refused(parsed, t, lang, withLabels(t.labels)), parsed.switching ? 200 : 422)
  const { urgent, priority, ordinary, version: seen } = parsed.value
  if (urgent === null || priority === null || ordinary === null) return notFound()
  if (urgent > priority || priority > ordinary) {
    const field = urgent > priority ? 'priority' : 'ordinary'
    const wrong = { values: form.rawOf(request.form), problems: { [field]: 'order' } }
    const said = { labels: t.labels, problems: { [field]: { order: t.order } } }
    return hoursPage(request, hours, refused(wrong, said, lang), 422)
  }
  const { rows } = await sql<{ refusal: string | null }>`
    select sec.set_referral_hours(${params['id'] ?? ''}, ${urgent}, ${priority}, ${ordinary}, ${seen}) as refusal`.execute(
    tx,
  )
  const refusal = rows[0]?.refusal ?? null
  if (refusal === null) return redirect(href(lang, addresses.list), 'referral-hours')
  if (refusal !== 'changed-meanwhile') return notFound()
  const now = Object.fromEntries(Object.entries(valuesOf(hours)).map(([name, value]) => [name, String(value)]))
  return hoursPage(request, hours, overtaken(form.rawOf(request.form), now), 409)
}

const withLabels = (labels: Readonly<Record<keyof typeof bounds, string>>) => ({
  urgent: { ...bounds.urgent, label: labels.urgent },
  priority: { ...bounds.priority, label: labels.priority },
  ordinary: { ...bounds.ordinary, label: labels.ordinary },
})

export const hoursRoutes: Route[] = [
  memberGet('referral.hours', addresses.hours, show),
  memberPost('referral.set-hours', addresses.hours, save, { maxBytes: 20_000 }),
]
