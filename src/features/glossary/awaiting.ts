import { leads } from '../../kernel/rights.ts'
import type { Who } from '../../kernel/session.ts'
import type { AnswerKind } from '../../field/index.ts'
import type { Seat } from '../network/index.ts'
import { stateOf } from './rules.ts'
import type { DefinitionAnswer, SharedDefinition } from './shared-definition.ts'

/** Ids of the proposals that an organization has not answered, or whose objection it lifted, of those that the person leads. */
export function awaitingAnswer(
  who: Pick<Who, 'led'>,
  {
    seats,
    definitions,
    answers,
  }: { seats: readonly Seat[]; definitions: readonly SharedDefinition[]; answers: readonly DefinitionAnswer[] },
): { organizationId: string; definition: SharedDefinition }[] {
  const last = new Map<string, AnswerKind>(
    answers.map(({ definitionId, organizationId, kind }) => [`${definitionId} ${organizationId}`, kind]),
  )
  const spoken = seats.filter(({ organizationId }) => leads(who, organizationId))
  return definitions
    .filter((one) => stateOf(one) === 'open')
    .flatMap((definition) =>
      spoken
        .filter(({ networkId, organizationId }) => {
          const said = last.get(`${definition.id} ${organizationId}`)
          return networkId === definition.networkId && said !== 'agree' && said !== 'object'
        })
        .map(({ organizationId }) => ({ organizationId, definition })),
    )
}
