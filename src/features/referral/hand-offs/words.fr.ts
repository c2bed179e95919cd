import { plural } from '../../../kernel/wording.ts'

export const fr = {
  lead: 'Qui suit une jeune personne change, sans que personne ne se retrouve sans quelqu’un. Aucun contenu ne paraît ici.',
  filter: {
    label: 'Choisir quels passages de relais afficher',
    shown: 'Afficher',
    values: { going: 'En cours', followed: 'Ceux que j’ai suivis', over: 'Terminés' },
    code: 'Code',
    codeHint: 'Les premiers caractères suffisent.',
    submit: 'Afficher',
    reset: 'Tout effacer',
  },
  heads: { code: 'Orientation', who: 'De qui à qui', state: 'Où il en est', when: 'Quand', next: 'À faire' },
  nothingNext: 'Rien de votre côté',
  until: (day: string) => `Les deux jusqu’au ${day}`,
  tellBy: (day: string) => `À dire à la jeune personne avant le ${day}`,
  proposed: (day: string) => `Proposé le ${day}`,
  ended: (day: string) => `Terminé le ${day}`,
  found: (count: number) => plural('fr', count, `${count} passage de relais`, `${count} passages de relais`),
  files: 'La liste, sans contenu :',
  followed:
    'Vous avez suivi ces jeunes personnes, puis passé le relais. Il n’en reste ici que le code et les jours : leur dossier ne vous est plus ouvert.',
  empty: {
    going: { title: 'Aucun passage de relais en cours', text: 'Un relais se propose sur la page d’une orientation.' },
    followed: {
      title: 'Rien ici pour l’instant',
      text: 'Ce que vous avez suivi, puis passé à quelqu’un, paraîtra ici.',
    },
    over: { title: 'Aucun passage de relais terminé', text: 'Ceux qui se terminent paraîtront ici.' },
  },
  nothing: { title: 'Rien ne correspond', text: 'Changez de choix dans le filtre.' },
  figures: 'Les urgences sans consentement, en nombre',
  file: {
    name: 'relais',
    from: 'Qui passe le relais',
    to: 'Qui le prend',
    reason: 'Pourquoi',
    proposed: 'Proposé le',
    until: 'Les deux jusqu’au',
  },
}
export type Words = typeof fr
