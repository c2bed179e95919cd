import { takingAnswer, takingRoutes, type Taking } from '../../../design/index.ts'
import type { FeatureHoldings } from '../../../kernel/feature/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import { href, notFound, redirect, type Answer, type MemberRequest, type Route } from '../../../kernel/http/index.ts'
import { nameIn } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { handOnNames, type Asked } from '../hand-on/asked.ts'
import { HoldingFields } from '../hand-on/holding-fields.tsx'
import { askedInNetwork } from '../hand-on/places.ts'
import { handOnProblems, typedIn } from '../hand-on/state.ts'
import { words as handOn } from '../hand-on/words.ts'
import type { Network } from '../model.ts'
import { breadcrumbToOrganization } from '../organization-context.ts'
import { endCoordination } from './end-coordination.ts'
import { networkOf } from './network-of.ts'
import { listCoordinators } from './queries.ts'
import { words } from './words.ts'

interface Ending {
  network: Network
  leaver: { personId: string; name: string }
  isLast: boolean
  asked: Asked
}

/** Routes of the end of a coordination; `declared`: what the features say that people hold. */
export function endRoutes(declared: readonly FeatureHoldings[]): Route[] {
  async function endingOf(request: MemberRequest): Promise<Ending | null> {
    const network = await networkOf(request, { mustCoordinate: true })
    if (network === null) return null
    const current = (await listCoordinators(request.tx, network.id)).filter(({ untilDay }) => untilDay === null)
    const leaver = current.find(({ personId }) => personId === request.params['personId'])
    if (leaver === undefined) return null
    const asked = await askedInNetwork(request, declared, { networkId: network.id, personId: leaver.personId })
    return { network, leaver, isLast: current.length === 1, asked }
  }

  /** Whose coordination would end, and what goes with it. The last one is told so before anything is asked. */
  async function ask(request: MemberRequest): Promise<Taking | Answer> {
    const ending = await endingOf(request)
    if (ending === null) return notFound()
    const here = href(request.lang, addresses.network, { id: ending.network.id })
    if (ending.isLast) return redirect(here, 'last-coordinator')
    return takingOf(request, ending, { errors: {} })
  }

  async function end(request: MemberRequest): Promise<Answer> {
    const { lang, who, form } = request
    const ending = await endingOf(request)
    if (ending === null) return notFound()
    if (form.has('_language')) return takingAnswer(request, takingOf(request, ending, { errors: {} }), 200)
    const { network, leaver } = ending
    const { personId } = leaver
    const ended = await endCoordination(request, declared, {
      networkId: network.id,
      personId,
      seen: Number(form.first('version')),
    })
    const here = href(lang, addresses.network, { id: network.id })
    if (ended.ok) return redirect(personId === who.personId ? `/${lang}` : here, 'coordination-ended')
    const { refusal } = ended
    if (refusal === 'not-found') return notFound()
    if (refusal === 'last-coordinator') return redirect(here, refusal)
    const now = (await endingOf(request)) ?? ending
    const isOvertaken = refusal === 'changed-meanwhile'
    const taking = takingOf(request, now, { errors: handOnProblems(refusal, lang), isOvertaken })
    return takingAnswer(request, taking, isOvertaken ? 409 : 422)
  }

  return takingRoutes({
    asked: 'network.ending-coordination',
    done: 'network.end-coordination',
    address: addresses.endCoordination,
    access: 'coordinator',
    ask,
    take: end,
  })
}

function takingOf(
  request: MemberRequest,
  { network, leaver, asked }: Ending,
  { errors, isOvertaken = false }: Pick<FormState, 'errors'> & { isOvertaken?: boolean },
): Taking {
  const { lang, who, form } = request
  const t = words[lang].ending
  const here = href(lang, addresses.network, { id: network.id })
  const isSelf = leaver.personId === who.personId
  const names = handOnNames(asked)
  const state: FormState = { values: typedIn(form, names), errors, theirs: null }
  return {
    kind: 'taking',
    title: t.title(leaver.name),
    lost: t.lost({ name: leaver.name, network: nameIn(network, lang), isSelf }),
    back: isSelf ? t.backSelf : t.back(leaver.name),
    act: t.act,
    cancelHref: here,
    breadcrumb: [...breadcrumbToOrganization(request), { label: nameIn(network, lang), href: here }],
    asks: {
      lang,
      title: isSelf ? t.ownHolds : t.holds,
      fields:
        asked.holdings.length === 0 ? (
          <p>{t.holdsNothing}</p>
        ) : (
          <HoldingFields lang={lang} state={state} asked={asked} />
        ),
      state,
      names,
      version: asked.seen,
      overtaken: isOvertaken ? handOn[lang].changedMeanwhile : null,
    },
  }
}
