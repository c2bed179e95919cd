import { plural } from '../../../kernel/wording.ts'

export const fr = {
  title: 'Présences',
  early: 'La séance n’a pas encore eu lieu. Les présences se notent le jour même.',
  hint: 'Un toucher par personne. Tout se corrige jusqu’à la clôture.',
  closed:
    'La séance est close. Qui n’est pas noté, ou l’est par erreur comme absent, se corrige ici; une présence notée par erreur se corrige en retirant l’attestation.',
  nobody: 'Personne n’a de place dans cette séance.',
  present: 'Présente',
  absent: 'Absente',
  unknown: 'On ne sait pas encore',
  unknowns: (count: number, isClosed: boolean) =>
    `${count} ${plural('fr', count, 'personne n’est pas notée', 'personnes ne sont pas notées')}${isClosed ? `, ni comme présente, ni comme absente` : ''}.`,
  certificate: {
    withdraw: 'Retirer l’attestation…',
    withdrawn: (day: string, reason: string) => `Attestation retirée le ${day}. ${reason}.`,
    putBack: 'Remettre l’attestation',
  },
  unnoted: 'Pas notée',
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
      'Chaque personne présente reçoit son attestation, et une présence ne s’efface plus d’un geste.',
      ...(unknown === 0
        ? []
        : [
            `${unknown} ${plural('fr', unknown, 'personne n’est pas notée : elle ne comptera', 'personnes ne sont pas notées : elles ne compteront')} ni comme présente, ni comme absente.`,
          ]),
    ],
    back: 'Qui n’est pas noté peut l’être plus tard; une attestation donnée par erreur se retire; un nombre se corrige dans le registre du travail.',
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
