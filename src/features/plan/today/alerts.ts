import { href, type MemberRequest } from '../../../kernel/http/index.ts'
import type { TodayAlert } from '../../../kernel/feature/index.ts'
import { nameIn } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { daysLate } from '../rules.ts'
import { planHref } from '../plan-context.ts'
import type { PlanSummary } from '../summary.ts'
import { alertsOf, ownLate, type AlertAction, type AlertScope } from './queries.ts'
import { words } from './words.ts'

/** Most lines of one kind about one place; the others are counted, with the way to them. */
const shown = 5
const kinds = ['late', 'nobody', 'gone'] as const

/**
 * What does not wait in the plans of the person: of each organization they lead, table and organizations they coordinate, the
 * actions that are late, carried by nobody, or by someone who has gone; elsewhere their own that are late.
 */
export async function planAlerts(request: MemberRequest, summaries: readonly PlanSummary[]): Promise<TodayAlert[]> {
  const { tx, who, today } = request
  // Figures of a plan that are in order ask for no second look.
  const asks = ({ plans, late, unassigned, gone }: PlanSummary) => plans > 1 || late + unassigned + gone > 0
  const asking = summaries.filter(asks).map(({ organizationId }) => organizationId)
  const scopes: AlertScope[] = [
    ...who.led
      .filter((id) => asking.includes(id))
      .map((organizationId) => ({ kind: 'organization', organizationId }) as const),
    ...who.coordinated.flatMap((networkId) => [
      { kind: 'table', networkId } as const,
      { kind: 'members', networkId, except: who.led } as const,
    ]),
  ]
  const [own, ...found] = await Promise.all([
    asking.every((id) => who.led.includes(id)) ? [] : ownLate(tx, { today, except: who.led, limit: shown }),
    ...scopes.map((scope) => alertsOf(tx, { scope, today, limit: shown })),
  ])
  const isOne = who.led.length === 1 && who.coordinated.length === 0
  return [
    ...own.map((action) => present(request, action, { isOne: true })),
    ...scopes.flatMap((scope, index) => {
      const actions = found[index] ?? []
      return kinds.flatMap((kind) => {
        const ofKind = actions.filter((one) => one.kind === kind)
        const left = (ofKind[0]?.total ?? 0) - ofKind.length
        const lines = ofKind.map((action) => present(request, action, { isOne: isOne && scope.kind !== 'members' }))
        return left > 0 ? [...lines, moreOf(request, scope, kind, left, ofKind[0])] : lines
      })
    }),
  ]
}

function present({ lang, today }: MemberRequest, action: AlertAction, { isOne }: { isOne: boolean }): TodayAlert {
  const t = words[lang].alerts
  const { id, adoptionId, kind, isGone, isNobody, person } = action
  const title = nameIn({ nameFr: action.titleFr, nameEn: action.titleEn }, lang)
  const place = nameIn({ nameFr: action.placeFr, nameEn: action.placeEn }, lang)
  const who = isGone ? (person === null ? t.gone : t.left(person)) : isNobody ? t.nobody : person
  const notes = [...(isOne ? [] : [place]), ...(kind === 'late' || (isGone && person !== null) ? [who] : [])]
  return {
    kind,
    said: kind === 'late' ? t.late(daysLate(action, today)) : t[kind],
    title: t.action(action.number, title),
    href: href(lang, addresses.adopted, { adoptionId, adoptedId: id }),
    note: notes.filter((one) => one !== null).join(', ') || null,
  }
}

/** The line that counts the others, and leads to all of them. */
function moreOf(
  { lang }: MemberRequest,
  scope: AlertScope,
  kind: TodayAlert['kind'],
  left: number,
  one: AlertAction | undefined,
): TodayAlert {
  const t = words[lang].alerts
  const place = one === undefined ? null : nameIn({ nameFr: one.placeFr, nameEn: one.placeEn }, lang)
  return {
    kind,
    said: t.others,
    title: t.more[kind](left),
    href:
      scope.kind === 'members'
        ? href(lang, addresses.board, { networkId: scope.networkId })
        : planHref(lang, {
            organizationId: scope.kind === 'organization' ? scope.organizationId : null,
            networkId: scope.kind === 'table' ? scope.networkId : null,
          }),
    note: scope.kind === 'members' ? null : place,
  }
}
