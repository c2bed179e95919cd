import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SectorCode } from '../../field/index.ts'
import { parseDay, type Day } from '../../kernel/clock.ts'
import { filled } from '../../kernel/form/index.ts'
import type { Language } from '../../kernel/language.ts'
import { root } from '../../kernel/root.ts'
import type { PlanVersions } from './adopted-words.ts'
import { catalogueSchema, type Catalogue, type CatalogueAction } from './catalogue-model.ts'
import type { FormPageProps } from './form-page.ts'
import { actionStates, type ActionState, type AdoptedAction, type Adoption } from './model.ts'
import type { InCharge } from './people-in-charge.ts'

/** What the examples of this feature share: the plan as it is shipped, adopted by people and places that do not exist. */
export const timeZone = 'America/Toronto'
export const keys = { csrf: 'example', key: '00000000-0000-4000-8000-000000000001' }
export const catalogue: Catalogue = catalogueSchema.parse(
  JSON.parse(readFileSync(join(root, 'content', 'plans', 'plan-002.v1.json'), 'utf8')),
)
export const versions: PlanVersions = { reviewed: catalogue, of: () => catalogue }

/** A day of an invented year. @throws when there is no such day */
export function day(text: string): Day {
  const found = parseDay(text)
  if (found === null) throw new Error(`${text} is no day`)
  return found
}
export const today = day('2026-11-24')

export const adopter = { fr: 'Maison des Osiers', en: 'Osiers House' }
export const longAdopter = {
  fr: 'Centre intégré universitaire de services aux jeunes et aux familles des Trois-Lisières-et-du-Vallon',
  en: 'Integrated university centre of services to youth and families of the Three Edges and the Vallon',
}
export const sector: SectorCode = 'community'

export const adoption: Adoption = {
  id: 'adoption',
  organizationId: 'osiers',
  networkId: null,
  planId: catalogue.id,
  catalogueVersion: catalogue.version,
  period: { kind: 'school-year', startsOn: day('2026-09-01'), endsOn: day('2027-08-31') },
  version: 1,
}

/** The action of the plan that has this number. @throws when it has none */
export function actionNumber(number: number): CatalogueAction {
  const found = catalogue.actions.find((one) => one.number === number)
  if (found === undefined) throw new Error(`the plan has no action ${number}`)
  return found
}

/** One action of the plan as it was adopted: nothing done yet, nobody in charge. */
export function adopted(number: number, state: ActionState = '0', facts: Partial<AdoptedAction> = {}): AdoptedAction {
  const { id, objective } = actionNumber(number)
  return {
    id: `adopted-${number}`,
    adoptionId: adoption.id,
    organizationId: 'osiers',
    networkId: null,
    actionId: id,
    catalogueVersion: catalogue.version,
    objectiveNumber: objective,
    titleFr: null,
    titleEn: null,
    statementFr: null,
    statementEn: null,
    rank: number,
    personId: null,
    startsOn: null,
    dueOn: null,
    effort: null,
    place: null,
    targets: [],
    outcomes: [],
    state,
    stateNumber: state === '0' ? 0 : 2,
    stateSince: new Date('2026-11-12T15:00:00Z'),
    version: 1,
    ...facts,
  }
}

/** An action of one’s own, under the objective of action 3. */
export const ownAction = adopted(3, '30', {
  id: 'own',
  actionId: null,
  titleFr: 'Ouvrir le local le dimanche',
  titleEn: 'Open the place on Sundays',
  statementFr: 'Deux bénévoles et une intervenante, de 13 h à 17 h.',
  statementEn: 'Two volunteers and a worker, from 1 to 5 p.m.',
  rank: 40,
  personId: 'anais',
})

/** Three actions under way, one of them late. */
export const someActions: AdoptedAction[] = [
  adopted(3, '50', { personId: 'nadine', dueOn: day('2026-11-01') }),
  adopted(6, '30', { personId: 'anais', dueOn: day('2027-03-31'), place: 'Local de la rue des Saules' }),
  adopted(9, '100', { personId: 'nadine' }),
]

/** Every action of the plan, at every step, with those of one’s own. */
export const everyAction: AdoptedAction[] = [
  ...catalogue.actions.map(({ number }, index) =>
    adopted(number, actionStates[index % actionStates.length] ?? '0', {
      personId: [null, 'nadine', 'anais', 'yves'][index % 4] ?? null,
      dueOn: index % 5 === 0 ? day('2026-10-15') : null,
      ...(index % 6 === 0 ? { titleFr: 'Un titre à nous', titleEn: 'A title of ours' } : {}),
    }),
  ),
  ownAction,
]

const names: Readonly<Record<string, string>> = { nadine: 'Nadine Vallières', anais: 'Anaïs Deschênes' }

/** Yves no longer works there. */
export function inCharge({ personId }: Pick<AdoptedAction, 'personId'>): InCharge {
  if (personId === null) return { kind: 'nobody' }
  const name = names[personId]
  return name === undefined ? { kind: 'left', personId, name: 'Yves Porteur' } : { kind: 'named', personId, name }
}
export const staff = Object.entries(names).map(([personId, name]) => ({ personId, name, canCarry: true }))

/** What every form page of a plan is given. */
export const formPage = (lang: Language): FormPageProps => ({
  lang,
  action: '#',
  backHref: '#',
  keys,
  state: filled({}),
})
