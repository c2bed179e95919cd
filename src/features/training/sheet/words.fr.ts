import { plural } from '../../../kernel/wording.ts'

export const fr = {
  facts: {
    by: 'Offerte par',
    with: 'Avec',
    givenBy: 'Donnée par',
    subjects: 'Thèmes',
    audience: 'Pour',
    languages: 'Langues',
    length: 'Durée',
    refresh: 'À refaire',
    shown: 'Qui peut s’inscrire',
  },
  refresh: (months: string) => `après ${months}`,
  ownOnly: 'Le personnel de l’organisation',
  network: 'Les organisations du réseau',
  sessions: 'Séances',
  noSession: { title: 'Aucune séance pour l’instant', text: 'Revenez plus tard : elle paraîtra ici.' },
  noSessionGiver: {
    title: 'Aucune séance pour l’instant',
    text: 'Ajoutez-en une : les gens pourront alors s’inscrire.',
  },
  past: (count: number) =>
    plural('fr', count, `${count} séance passée ou annulée`, `${count} séances passées ou annulées`),
  free: (count: number) => plural('fr', count, `${count} place libre`, `${count} places libres`),
  taken: (count: number) => plural('fr', count, `${count} place est prise`, `${count} places sont prises`),
  full: (waiting: number) =>
    waiting === 0
      ? 'Complet'
      : `Complet, ${waiting} ${plural('fr', waiting, 'personne attend', 'personnes attendent')}`,
  register: 'M’inscrire',
  wait: 'Attendre une place',
  seenBy: 'L’organisation qui offre la formation voit le nom des personnes inscrites et leur organisation.',
  registerFor: (organization: string) => `M’inscrire pour ${organization}`,
  series: 'Cette série est une seule formation : on la réussit en venant à toutes ses séances.',
  addSession: 'Ajouter une séance',
  edit: 'Modifier la formation',
  withdraw: 'Retirer la formation',
  putBack: 'Remettre la formation',
  withdrawn: 'Cette formation n’est plus offerte.',
}
export type Words = typeof fr
