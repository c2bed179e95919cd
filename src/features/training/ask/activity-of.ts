import type { Activity } from '../../survey/index.ts'
import type { Session, Training } from '../model.ts'
import { isToCome } from '../rules.ts'
import type { TrainingContext } from '../training-context.ts'

/** Of a series, all of its sessions are one course; else each session is one. */
export const activityId = ({ id, kind }: Pick<Training, 'id' | 'kind'>, session: Pick<Session, 'id'>): string =>
  kind === 'series' ? id : session.id

const timesOf = ({ startsAt, endsAt }: Session) => ({ from: startsAt, until: endsAt })

/** What is asked about around a session, or around a series; null: none of it takes place. */
export function activityOf(
  training: Training,
  sessions: readonly Session[],
  session: Pick<Session, 'id'>,
): Activity | null {
  const held = sessions.filter(
    ({ id, state }) => state !== 'cancelled' && (training.kind === 'series' || id === session.id),
  )
  const [first] = held
  const last = held.at(-1)
  if (first === undefined || last === undefined) return null
  return {
    id: activityId(training, session),
    organizationId: training.organizationId,
    partners: training.partners.map(({ id }) => id),
    title: training.title,
    places: Math.max(...held.map(({ capacity }) => capacity)),
    starts: timesOf(first),
    ends: timesOf(last),
    timeZone: last.timeZone,
  }
}

/** Sessions to come; of a series, while its first one is. */
export function askable({ training, sessions }: Pick<TrainingContext, 'training' | 'sessions'>, now: Date): Session[] {
  const held = sessions.filter(({ state }) => state !== 'cancelled')
  if (training.kind !== 'series') return held.filter((one) => isToCome(one, now))
  return held.every((one) => isToCome(one, now)) ? held : []
}
