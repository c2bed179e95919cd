import {
  href,
  memberGet,
  notFound,
  page,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { nameIn } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { askLinksFor } from '../ask/ask-links.ts'
import type { Session } from '../model.ts'
import { namesOfOrganizations } from '../queries.ts'
import { isToCome } from '../rules.ts'
import {
  breadcrumbToTrainings,
  sessionHref,
  trainingFor,
  trainingNotice,
  type TrainingContext,
} from '../training-context.ts'
import { SheetPage, type SheetSession } from './page.tsx'

async function show(request: MemberRequest): Promise<Answer> {
  const context = await trainingFor(request, 'see')
  if (context === null) return notFound()
  const { lang, deps, formKeys } = request
  const { training, sessions, may } = context
  const now = deps.clock.now()
  const registering = await registeringFor(request, context)
  const shown = sessions.map((session) => registering(session))
  const isPast = ({ session }: SheetSession): boolean => session.state !== 'planned' || session.endsAt <= now
  const { id } = training
  const to = (address: typeof addresses.edit): string => href(lang, address, { id })
  return page(
    training.title,
    <SheetPage
      lang={lang}
      keys={formKeys}
      training={training}
      coming={shown.filter((one) => !isPast(one))}
      past={shown.filter(isPast)}
      acts={{
        addSession: may('plan') && training.withdrawnAt === null ? to(addresses.addSession) : null,
        edit: may('edit') ? to(addresses.edit) : null,
        withdraw: may('withdraw') ? to(addresses.withdraw) : null,
        putBack: may('put-back') ? to(addresses.putBack) : null,
      }}
    />,
    { notice: trainingNotice(request), breadcrumb: breadcrumbToTrainings(lang), islands: ['print'] },
  )
}

/** What the person may do in a session, and for which of their organizations: the ones it is shown to. */
export async function registeringFor(
  request: MemberRequest,
  context: TrainingContext,
): Promise<(session: Session) => SheetSession> {
  const { tx, who, lang, deps } = request
  const { training, places, may } = context
  const now = deps.clock.now()
  const asks = await askLinksFor(request, context)
  const names = may('register') ? await namesOfOrganizations(tx, who.organizations) : new Map()
  const able = training.networkId === null ? [training.organizationId] : [...names.keys()]
  return (session) => {
    const place = places.find((one) => one.sessionId === session.id && one.personId === who.personId) ?? null
    const canRegister = may('register') && place === null && isToCome(session, now)
    return {
      session,
      href: sessionHref(lang, 'session', session),
      place,
      ask: asks(session),
      register: canRegister
        ? able.flatMap((organizationId: string) => {
            const named = names.get(organizationId)
            return named === undefined
              ? []
              : [{ action: sessionHref(lang, 'register', session), organization: nameIn(named, lang), organizationId }]
          })
        : [],
    }
  }
}

export const sheetRoutes: Route[] = [memberGet('training.training', addresses.training, show)]
