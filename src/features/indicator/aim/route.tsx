import { mainForm } from '../../../design/index.ts'
import {
  defineForm,
  filled,
  optionalText,
  overtaken,
  refused,
  version,
  type FormState,
} from '../../../kernel/form/index.ts'
import {
  memberGet,
  memberPost,
  notFound,
  page,
  redirect,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { lowerFirst, type Language } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { periodName } from '../figure/say-period.ts'
import { isInPercents, sayNumber } from '../figure/say-value.ts'
import { measureAsked, measureBreadcrumb, type MeasureAsked } from '../measure-asked.ts'
import { measureHref, placeName } from '../place.ts'
import type { Target } from '../shown.ts'
import { AimPage } from './page.tsx'
import { readAim } from './read-aim.ts'
import { setTarget, targetsOf, type TargetPlace } from './set-target.ts'
import { words } from './words.ts'

interface Aiming extends MeasureAsked {
  of: TargetPlace
  target: Target | null
}

/** null for who may not aim here: both are answered 404. */
async function aimingFor(request: MemberRequest): Promise<Aiming | null> {
  const asked = await measureAsked(request)
  if (asked === null || !asked.place.mayAim) return null
  const { place, period, definition } = asked
  const of = {
    organization: place.kind === 'organization' ? place.id : null,
    network: place.kind === 'network' ? place.id : null,
  }
  const targets = await targetsOf(request, of, period)
  return { ...asked, of, target: targets.get(definition.measure) ?? null }
}

/** As the fields hold it: with the decimal sign of the language, without spaces. */
const written = (value: number | null, lang: Language): string | null =>
  value === null ? null : sayNumber(value, lang).replace(/[\s\u00a0\u202f]/g, '')

const standing = (target: Target | null, lang: Language) => ({
  baseline: written(target?.baseline ?? null, lang),
  target: written(target?.target ?? null, lang),
})

function aimPage(request: MemberRequest, aiming: Aiming, state: FormState, status: 200 | 409 | 422 = 200): Answer {
  const { lang, formKeys } = request
  const { definition, place, period, target } = aiming
  const backHref = measureHref(lang, 'measure', definition.measure, aiming)
  return page(
    words[lang].title(lowerFirst(definition.name[lang])),
    <AimPage
      lang={lang}
      where={placeName(place, lang)}
      period={periodName(period, lang)}
      measure={definition.name[lang]}
      isPercent={isInPercents(definition)}
      action={measureHref(lang, 'aim', definition.measure, aiming)}
      backHref={backHref}
      keys={formKeys}
      state={state}
      version={target?.version ?? 0}
    />,
    {
      status,
      formId: mainForm,
      breadcrumb: [...measureBreadcrumb(request, aiming), { label: definition.name[lang], href: backHref }],
    },
  )
}

const form = defineForm({ baseline: optionalText({ max: 20 }), target: optionalText({ max: 20 }), version: version() })

async function showAim(request: MemberRequest): Promise<Answer> {
  const aiming = await aimingFor(request)
  return aiming === null ? notFound() : aimPage(request, aiming, filled(standing(aiming.target, request.lang)))
}

async function saveAim(request: MemberRequest): Promise<Answer> {
  const aiming = await aimingFor(request)
  if (aiming === null) return notFound()
  const { lang } = request
  const { definition, period, of } = aiming
  const t = words[lang]
  const formWords = {
    labels: { baseline: t.baseline, target: t.target },
    problems: { baseline: t.problems, target: t.problems },
  }
  const { version: _seen, ...typed } = form.rawOf(request.form)
  const parsed = form.parse(request.form)
  if (!parsed.ok) return aimPage(request, aiming, refused({ ...parsed, values: typed }, formWords, lang), 422)
  const kind = { isPercent: isInPercents(definition) }
  const baseline = readAim(parsed.value.baseline, kind)
  const target = readAim(parsed.value.target, kind)
  if (!baseline.ok || !target.ok) {
    const problems = {
      ...(!baseline.ok && { baseline: baseline.problem }),
      ...(!target.ok && { target: target.problem }),
    }
    return aimPage(request, aiming, refused({ values: typed, problems }, formWords, lang), 422)
  }
  const saved = await setTarget(request, of, period, {
    measure: definition.measure,
    baseline: baseline.value,
    target: target.value,
    version: parsed.value.version,
  })
  if (saved.ok) return redirect(measureHref(lang, 'measure', definition.measure, aiming), 'target-saved')
  const now = await aimingFor(request)
  if (now === null) return notFound()
  const theirs = standing(now.target, lang)
  return aimPage(request, now, overtaken(typed, { baseline: theirs.baseline ?? '', target: theirs.target ?? '' }), 409)
}

export const routes: readonly Route[] = [
  memberGet('indicator.own-aiming', addresses.ownAim, showAim),
  memberPost('indicator.own-aim', addresses.ownAim, saveAim),
  memberGet('indicator.aiming', addresses.aim, showAim, 'coordinator'),
  memberPost('indicator.aim', addresses.aim, saveAim, { access: 'coordinator' }),
]
