export const fr = {
  title: 'Une correction proposée',
  about: (name: string) => `Au sujet de : ${name}`,
  said: 'Ce que la personne a écrit',
  noWords: 'Aucun commentaire.',
  received: (on: string) => `Reçue le ${on}, sans nom ni adresse.`,
  sheet: 'Ce que dit la fiche',
  apply: 'Corriger la fiche',
  applyStatus: 'Changer l’état de la fiche',
  applyAdd: 'Ajouter ce service',
  already: 'C’est déjà réglé',
  setAside: 'Mettre de côté',
  decided: {
    applied: 'Cette correction proposée est réglée.',
    'set-aside': 'Cette correction proposée est mise de côté.',
  },
  name: 'Nom',
  phones: 'Téléphones',
  hours: 'Heures',
  status: 'État',
  description: 'Description',
  unknown: 'non précisé',
}
export type Words = typeof fr
