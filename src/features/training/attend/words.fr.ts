import { plural } from '../../../kernel/wording.ts'

export const fr = {
  title: 'Présences',
  early: 'La séance n’a pas encore eu lieu. Les présences se notent le jour même.',
  hint: 'Un toucher par personne. Tout se corrige jusqu’à la clôture.',
  closed: 'La séance est close : les présences ne changent plus. Un nombre se corrige dans le registre du travail.',
  nobody: 'Personne n’a de place dans cette séance.',
  present: 'Présente',
  absent: 'Absente',
  unknown: 'On ne sait pas encore',
  clear: 'Effacer',
  left: 'Quelqu’un qui est parti',
  withoutAccount: (count: number) =>
    `${count} ${plural('fr', count, 'place', 'places')} pour du personnel sans compte : dites à la clôture combien sont venus.`,
  counted: (present: number, of: number) =>
    `${present} ${plural('fr', present, 'présence notée', 'présences notées')} pour ${of} ${plural('fr', of, 'personne inscrite', 'personnes inscrites')}.`,
  toClose: 'Clore la séance',
  heads: { person: 'Personne', organization: 'Organisation', attended: 'Présence' },
  counts: 'Personnes formées',
  closing: {
    title: (when: string) => `Clore la séance : ${when}`,
    lost: (unknown: number) => [
      'Les présences ne changeront plus : chaque personne présente reçoit son attestation.',
      ...(unknown === 0
        ? []
        : [
            `${unknown} ${plural('fr', unknown, 'personne n’est pas notée : elle comptera', 'personnes ne sont pas notées : elles compteront')} comme absente.`,
          ]),
    ],
    back: 'Les nombres se corrigent ensuite dans le registre du travail.',
    act: 'Clore la séance',
    asks: 'Combien sont venus sans compte ?',
    total: (organization: string) => `Sans compte : ${organization}`,
    overtaken: 'La séance a changé depuis que vous lisez cette page. Vérifiez, puis recommencez.',
    problems: {
      'above-capacity': 'Avec les présences notées, cela dépasse les places de la séance.',
      'not-a-number': 'Écrivez un nombre entier, 0 si personne n’est venu.',
    },
  },
}
export type Words = typeof fr
