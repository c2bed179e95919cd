import { plural } from '../../../kernel/wording.ts'

const organizations = (count: number) => `${count} ${plural('fr', count, 'organisation', 'organisations')}`

export const fr = {
  title: 'Où le filet tient, où il a des trous',
  questions: {
    title: 'Ce qu’on se demande',
    missing: 'Qui manque ici ?',
    missingSaid: (count: number, first: string) =>
      count === 0
        ? 'Aucun secteur ne manque dans les régions qui ont répondu.'
        : `${count} ${plural('fr', count, 'secteur n’a', 'secteurs n’ont')} personne dans une région : ${first}.`,
    missingUnknown: 'Pas encore connu : aucune organisation n’a répondu.',
    hanging: 'Qu’est-ce qui ne tient qu’à un fil ?',
    hangingSaid: (count: number, first: string) =>
      count === 0
        ? 'Aucune organisation n’est tenue par un seul lien connu.'
        : `${count} ${plural('fr', count, 'lien tient seul', 'liens tiennent seuls')} quelqu’un aux autres : ${first}.`,
    holdersSaid: (count: number, first: string) =>
      `${organizations(count)} ${plural('fr', count, 'tient seule', 'tiennent seules')} ensemble des secteurs ou des régions : ${first}.`,
    hangingFew: 'Il faut cinq organisations pour le dire.',
    help: (region: string) => `Qui peut aider : ${region} ?`,
    helpSaid: (count: number, sectors: number, of: number) =>
      `${organizations(count)} y ${plural('fr', count, 'travaille', 'travaillent')} : ${sectors} ${plural('fr', sectors, 'secteur', 'secteurs')} sur ${of}.`,
    changed: 'Qu’est-ce qui a changé cette année ?',
    changedSaid: (formed: number, lost: number) =>
      `${formed} ${plural('fr', formed, 'lien formé', 'liens formés')}, ${lost} ${plural('fr', lost, 'lien défait', 'liens défaits')} depuis un an.`,
  },
  region: { label: 'Qui peut aider, dans quelle région ?', field: 'Région', submit: 'Voir qui est là' },
  next: {
    title: 'À faire ensuite',
    all: 'Tout ce qui est à renforcer',
    none: 'Rien ne ressort de ce qui est connu aujourd’hui.',
  },
  map: { title: 'La carte', whole: 'Toute la carte, avec ses filtres' },
  table: {
    title: 'Les derniers liens',
    all: (count: number) => `Voir ${plural('fr', count, 'le lien', `les ${count} liens`)} en tableau`,
  },
  more: {
    title: 'Aller plus loin',
    measures: { title: 'Mesures', text: 'Ce que le filet a de solide et de fragile, en chiffres et en mots.' },
    files: { title: 'Fichiers', text: 'Le réseau pour Kumu, Gephi ou un tableur.' },
    publication: { title: 'Qui lit ces liens', text: 'Montrer ou non le réseau à ses membres.' },
  },
  start: {
    title: 'Rien n’est encore connu',
    text: 'Les liens viennent de deux sources : ce que chaque organisation déclare, et ce qui se note au fil du travail. Déclarer prend trois minutes.',
    declare: 'Déclarer nos liens',
    notYet: 'Les organisations du réseau peuvent commencer dès maintenant.',
  },
  other: 'Autres réseaux',
}
export type Words = typeof fr
