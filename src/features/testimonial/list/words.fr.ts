import { formatNumber } from '../../../kernel/language.ts'
import { plural } from '../../../kernel/wording.ts'

export const fr = {
  title: 'Témoignages',
  lead: 'Ici parlent des gens qui travaillent ensemble. Chaque mot a été écrit par la personne qui signe.',
  count: (count: number, isFiltered: boolean) => {
    const many = plural('fr', count, 'témoignage', 'témoignages')
    return isFiltered
      ? `${formatNumber(count, 'fr')} ${many} pour cette recherche.`
      : `${formatNumber(count, 'fr')} ${many}.`
  },
  publishedOn: (day: string) => `Publié le ${day}.`,
  search: {
    label: 'Trouver un témoignage',
    text: 'Mot, fonction ou organisation',
    sectors: 'Secteurs réunis',
    language: 'Langue',
    any: 'Toutes',
    languages: { fr: 'Français', en: 'Anglais' },
    more: 'Préciser',
    submit: 'Chercher',
    reset: 'Tout effacer',
  },
  empty: {
    title: 'Pas encore de témoignage',
    text: 'Un témoignage paraît ici quand la personne qui l’a écrit et son organisation y consentent toutes les deux.',
  },
  nothingFound: {
    title: 'Rien ne correspond',
    text: 'Essayez un mot de moins ou un secteur de moins. Les accents ne comptent pas.',
  },
  write: 'Écrire un témoignage',
  follow: 'Suivre mes témoignages',
  howTitle: 'Comment un témoignage est publié',
  how: [
    'Une personne qui travaille dans une organisation du réseau l’écrit, et choisit comment elle est nommée.',
    'Elle consent à la publication. Son organisation consent ensuite.',
    'Chacune peut le retirer en tout temps. Il disparaît alors de toutes les pages.',
  ],
  page: (page: string, of: string) => `Page ${page} sur ${of}`,
}

export type Words = typeof fr
