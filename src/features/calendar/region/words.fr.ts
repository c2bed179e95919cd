import { plural } from '../../../kernel/wording.ts'

export const fr = {
  chooseTitle: 'Calendrier : choisissez une région',
  chooseLead: 'Chaque région a son calendrier. Vous pouvez vous y abonner en deux clics, sans compte.',
  chooseDescription: 'Les rencontres que les tables annoncent, région par région, dans votre propre calendrier.',
  title: (region: string) => `Calendrier : ${region}`,
  description: (region: string) => `Ce qui est annoncé en région ${region}, et comment s’y abonner.`,
  lead: 'Voici les rencontres que des tables annoncent à tout le monde.',
  coming: 'Ce qui vient',
  cancelled: 'Annulée',
  more: (count: number) =>
    `Encore ${count} ${plural('fr', count, 'rencontre annoncée', 'rencontres annoncées')} : le calendrier les contient toutes.`,
  emptyTitle: 'Rien d’annoncé ici, à notre connaissance',
  emptyText:
    'Des rencontres peuvent avoir lieu sans être annoncées ici. Abonnez-vous : ce qui sera annoncé vous parviendra.',
  away: 'Le calendrier ne peut pas être lu en ce moment. Réessayez dans quelques minutes.',
  otherwise: 'Autrement',
  downloadFile: 'Télécharger le fichier',
  downloadText: 'Une copie d’aujourd’hui : elle ne change plus.',
  tables: 'Une seule table',
  tablesText: 'Chaque table qui annonce ses rencontres a aussi son propre calendrier.',
  subscribeTo: (name: string) => `S’abonner au calendrier de : ${name}`,
  subscribe: 'S’abonner',
  download: 'Télécharger',
  downloadOf: (name: string) => `Télécharger le calendrier de : ${name}`,
  own: 'Vous êtes de ces rencontres ? Votre propre calendrier les contient toutes.',
  ownLink: 'Mon calendrier',
  other: 'Une autre région',
}

export type Words = typeof fr
