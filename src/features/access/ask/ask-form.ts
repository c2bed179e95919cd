import { regionCodes } from '../../../field/index.ts'
import { defineForm, filled, oneOf, optionalText, type FormState } from '../../../kernel/form/index.ts'
import { ageBands, needCodes, type AskingPlace, type Bands } from '../../consult/index.ts'
import type { Looked } from '../find/looked.ts'
import { priorities, type Priority } from '../model.ts'

export const askForm = defineForm({
  place: optionalText({ max: 80 }),
  need: oneOf(needCodes),
  age: oneOf(ageBands),
  region: oneOf(regionCodes),
  priority: oneOf(priorities),
})

/** Names of the fields, in the order of the page. */
export const askNames = ['place', 'need', 'age', 'region', 'priority'] as const

export const placeValue = ({ organizationId, networkId }: Pick<AskingPlace, 'organizationId' | 'networkId'>): string =>
  `${organizationId}.${networkId}`

export interface AskChoices {
  places: readonly AskingPlace[]
  place: AskingPlace
}

/** What was chosen, before its bands widen: it goes no further than the form. */
export interface Draft {
  need: string
  chosen: Bands
  priority: Priority
}

/** What was looked for is there already, and the region of an organization that has one. */
export const freshAsk = ({ place }: AskChoices, { need, age, region }: Looked): FormState =>
  filled({
    place: placeValue(place),
    need,
    age,
    region: region ?? (place.regionCodes.length === 1 ? place.regionCodes[0] : ''),
    priority: 'ordinary',
  })
