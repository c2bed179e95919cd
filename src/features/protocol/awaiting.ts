import type { Who } from '../../kernel/session.ts'
import type { AnswerKind } from '../../field/index.ts'
import type { Seat } from '../network/index.ts'
import type { Adopter, Change, ChangeAnswer } from './model.ts'
import { answeringSeats, changeStateOf } from './rules.ts'

/** Changes that an organization has not answered, or whose objection it lifted, of those that the person leads and that work by the protocol. */
export function awaitingAnswer(
  who: Pick<Who, 'led'>,
  {
    seats,
    adopters,
    changes,
    answers,
  }: {
    seats: readonly Seat[]
    adopters: readonly Pick<Adopter, 'protocolId' | 'id'>[]
    changes: readonly Change[]
    answers: readonly ChangeAnswer[]
  },
): { organizationId: string; change: Change }[] {
  const last = new Map<string, AnswerKind>(
    answers.map(({ changeId, organizationId, kind }) => [`${changeId} ${organizationId}`, kind]),
  )
  return changes
    .filter((one) => changeStateOf(one) === 'open')
    .flatMap((change) => {
      const following = adopters.filter(({ protocolId }) => protocolId === change.protocolId).map(({ id }) => id)
      return answeringSeats(who, seats, change.networkId, following)
        .filter(({ organizationId }) => {
          const said = last.get(`${change.id} ${organizationId}`)
          return said !== 'agree' && said !== 'object'
        })
        .map(({ organizationId }) => ({ organizationId, change }))
    })
}
