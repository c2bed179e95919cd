import { href, type MemberRequest } from '../../../kernel/http/index.ts'
import { aroundHref, listAsked } from '../../survey/index.ts'
import { addresses } from '../addresses.ts'
import type { Session } from '../model.ts'
import type { TrainingContext } from '../training-context.ts'
import { activityId, askable } from './activity-of.ts'
import { words } from './words.ts'

export interface AskLink {
  label: string
  href: string
}

/** Of each session, where what is asked around it is followed, or prepared; null: nothing is, or not by this person. */
export async function askLinksFor(
  { tx, lang, deps }: MemberRequest,
  context: TrainingContext,
): Promise<(session: Session) => AskLink | null> {
  const { training, sessions, may } = context
  const ids = [training.id, ...sessions.map(({ id }) => id)]
  const asked = new Map((await listAsked(tx, ids)).toReversed().map((one) => [one.activity, one]))
  const able = new Set(may('plan') ? askable(context, deps.clock.now()).map(({ id }) => id) : [])
  const t = words[lang]
  return (session) => {
    const found = asked.get(activityId(training, session))
    if (found !== undefined && !found.isDown) return { label: t.toFollow, href: aroundHref(lang, found.pair) }
    if (!able.has(session.id)) return null
    return { label: t.toAsk, href: `${href(lang, addresses.ask, { id: training.id })}?seance=${session.id}` }
  }
}
