import { plural } from '../../../kernel/wording.ts'
import type { AgreementRefusal } from '../../../field/index.ts'
import type { ChangeKind } from '../model.ts'
import type { EventKind } from '../rules.ts'

export const fr = {
  titles: {
    change: (number: number) => `Changement à l’article ${number}`,
    add: (_number: number) => 'Article de plus',
    remove: (number: number) => `Retrait de l’article ${number}`,
  } satisfies Record<ChangeKind, (number: number) => string>,
  proposedBy: (who: string, day: string) => `Proposé par ${who}, le ${day}.`,
  ofProtocol: 'Protocole :',
  settledIn: 'Retenu dans la',
  proposed: 'Ce qui est proposé',
  legend: 'Souligné : ajouté. Barré : retiré de l’article d’aujourd’hui.',
  placedFirst: 'L’article viendrait au début.',
  placedAfter: (number: number) => `L’article viendrait après l’article ${number}.`,
  placedLast: 'L’article après lequel il devait venir a été retiré : il viendrait à la fin.',
  why: 'Pourquoi',
  articleGone: 'L’article a été retiré du protocole depuis que cette proposition a été faite.',
  articleChanged: 'L’article dit autre chose depuis que cette proposition a été faite.',
  overtakenText:
    'Elle ne peut pas revenir telle quelle. Vous pouvez en faire une autre sur la page du protocole. Ce qui était proposé reste plus bas.',
  nobodyFollows: 'Aucune organisation ne suit encore ce protocole : le changement n’attend personne.',
  tally: (agreed: number, of: number) =>
    `${agreed} ${plural('fr', agreed, 'organisation', 'organisations')} sur ${of} ${plural('fr', agreed, 'est', 'sont')} d’accord.`,
  needed: (count: number) =>
    `Il faut l’accord de ${count} ${plural('fr', count, 'organisation', 'organisations')} qui ${plural('fr', count, 'suit', 'suivent')} le protocole, soit plus de la moitié, et aucune objection ouverte.`,
  issue: 'Le retenir dans une nouvelle version',
  refusals: {
    'objection-open': 'Une objection est ouverte : elle se règle d’abord.',
    'too-few': 'Trop peu d’organisations ont répondu qu’elles sont d’accord.',
  } satisfies Record<AgreementRefusal, string>,
  withdraw: 'Retirer la proposition',
  restore: 'Remettre à l’étude',
  history: 'Historique',
  events: {
    propose: 'propose le changement',
    agree: 'est d’accord',
    object: 'objecte',
    lift: 'lève son objection',
    withdraw: 'retire la proposition',
    restore: 'remet la proposition à l’étude',
    settle: 'retient le changement dans une version',
  } satisfies Record<EventKind, string>,
}
export type Words = typeof fr
