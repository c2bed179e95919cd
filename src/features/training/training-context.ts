import { href, noticeIn, type FrameLink, type MemberRequest } from '../../kernel/http/index.ts'
import type { Language } from '../../kernel/language.ts'
import { addresses, sessionIds, trainingHref } from './addresses.ts'
import type { Place, Session, Training } from './model.ts'
import { findSession, findTraining, listDesks, listPlaces, listSessions, listWorked } from './queries.ts'
import { mayOnTraining, type TrainingDeed } from './rules.ts'
import { words } from './words.ts'

/** A training, its sessions, the places the person knows of, and what they may do. */
export interface TrainingContext {
  training: Training
  sessions: Session[]
  /** Their own, and those of organizations whose desk they hold. */
  places: Place[]
  desks: string[]
  may: (deed: TrainingDeed) => boolean
}

/** The training of the address, when the person may do `deed` with it; null for everyone else. */
export async function trainingFor(
  { tx, who, params }: MemberRequest,
  deed: TrainingDeed,
): Promise<TrainingContext | null> {
  const training = await findTraining(tx, params['id'] ?? '')
  if (training === null) return null
  const sessions = await listSessions(tx, [training.id])
  const places = await listPlaces(
    tx,
    sessions.map(({ id }) => id),
  )
  const worked = (await listWorked(tx)).map(({ id }) => id)
  const { organizations, networks } = who
  const hasPlace = places.some(({ personId }) => personId === who.personId)
  const may = (one: TrainingDeed): boolean =>
    mayOnTraining({ organizations, networks, worked, hasPlace }, one, training)
  return may(deed) ? { training, sessions, places, desks: await listDesks(tx), may } : null
}

export interface SessionContext extends TrainingContext {
  session: Session
}

export async function sessionFor(request: MemberRequest, deed: TrainingDeed): Promise<SessionContext | null> {
  const context = await trainingFor(request, deed)
  if (context === null) return null
  const session = await findSession(request.tx, context.training.id, request.params['sessionId'] ?? '')
  return session === null ? null : { ...context, session }
}

export const breadcrumbToTrainings = (lang: Language): FrameLink[] => [
  { label: words[lang].title, href: href(lang, addresses.trainings) },
]

export const breadcrumbToTraining = (lang: Language, training: Pick<Training, 'id' | 'title'>): FrameLink[] => [
  ...breadcrumbToTrainings(lang),
  { label: training.title, href: trainingHref(lang, training) },
]

type SessionPage =
  'session' | 'editSession' | 'cancelSession' | 'resume' | 'register' | 'enroll' | 'attend' | 'close' | 'ics'

export const sessionHref = (lang: Language, at: SessionPage, session: Pick<Session, 'id' | 'trainingId'>): string =>
  href(lang, addresses[at], sessionIds(session))

type PlacePage = 'takePlace' | 'leavePlace' | 'mark'

export const placeHref = (
  lang: Language,
  at: PlacePage,
  session: Pick<Session, 'id' | 'trainingId'>,
  { id }: Pick<Place, 'id'>,
): string => href(lang, addresses[at], { ...sessionIds(session), placeId: id })

/** Words for what was just done; null when nothing was, or when the code is not one of ours. */
export function trainingNotice({
  notice,
  lang,
}: Pick<MemberRequest, 'notice' | 'lang'>): { title: string; text: string } | null {
  const { notices, noticeTitle } = words[lang]
  const text = noticeIn(notices, notice)
  return text === null ? null : { title: noticeTitle, text }
}
