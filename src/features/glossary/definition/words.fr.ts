import { plural } from '../../../kernel/wording.ts'
import type { AgreementRefusal } from '../../../field/index.ts'
import type { EventKind } from '../rules.ts'

export const fr = {
  proposedBy: (who: string, day: string) => `Proposée par ${who}, le ${day}.`,
  adoptedOn: (number: string, day: string) => `${number}, adoptée le ${day}.`,
  replacedBy: (number: string) => `Remplacée par la ${number}.`,
  definition: 'La définition',
  change: 'Ce qui change',
  legend: (number: string) => `Souligné : ajouté. Barré : dans la ${number}, retiré.`,
  shipped: 'Ce que dit le glossaire',
  seeTerm: 'Voir le terme au glossaire',
  tally: (agreed: number, members: number) =>
    `${agreed} ${plural('fr', agreed, 'organisation', 'organisations')} sur ${members} ${plural('fr', agreed, 'est', 'sont')} d’accord.`,
  needed: (count: number) =>
    `Il faut l’accord de ${count} ${plural('fr', count, 'organisation', 'organisations')}, soit plus de la moitié, et aucune objection ouverte. La coordination adopte ensuite.`,
  readersOnly: 'La personne responsable de votre organisation répond pour elle.',
  adoption: 'L’adoption',
  adopt: 'Adopter cette définition',
  adopts: 'Elle sera datée d’aujourd’hui. La version d’avant, s’il y en a une, restera lisible.',
  refusals: {
    'objection-open': 'Une objection est ouverte : elle se règle d’abord.',
    'too-few': 'Trop peu d’organisations ont répondu qu’elles sont d’accord.',
  } satisfies Record<AgreementRefusal, string>,
  withdraw: 'Retirer la proposition',
  restore: 'Remettre à l’étude',
  proposeAgain: 'Proposer une autre définition',
  versions: 'Toutes les versions',
  history: 'Historique',
  events: {
    propose: 'propose la définition',
    agree: 'est d’accord',
    object: 'objecte',
    lift: 'lève son objection',
    withdraw: 'retire la proposition',
    restore: 'remet la proposition à l’étude',
    adopt: 'adopte la définition',
  } satisfies Record<EventKind, string>,
}
export type Words = typeof fr
