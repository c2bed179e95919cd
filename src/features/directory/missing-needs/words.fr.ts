import { formatNumber } from '../../../kernel/language.ts'
import { plural } from '../../../kernel/wording.ts'

const number = (value: number): string => formatNumber(value, 'fr')

/** Searches that found nothing. */
export const fr = {
  title: 'Les besoins sans réponse',
  lead: 'Des recherches qui n’ont rien trouvé. On garde le besoin, la région, la tranche d’âge, la langue et la semaine : jamais les mots, jamais la personne.',
  weeks: 'Depuis',
  weeksOf: (weeks: number) => (weeks === 52 ? 'un an' : `${weeks} ${plural('fr', weeks, 'semaine', 'semaines')}`),
  show: 'Afficher',
  need: 'Besoin',
  region: 'Région',
  searches: 'Recherches',
  noNeed: 'Mots sans besoin connu',
  noRegion: 'Sans région',
  none: 'Aucune recherche sans réponse n’a été faite assez souvent pour être montrée.',
  few: (count: number) =>
    plural(
      'fr',
      count,
      'Une autre recherche a été faite moins de 3 fois : son besoin n’est pas montré.',
      `${number(count)} autres recherches ont été faites moins de 3 fois : leurs besoins ne sont pas montrés.`,
    ),
  fileName: 'repertoire besoins sans reponse',
  caption: 'Recherches sans réponse, par besoin et par région',
  add: 'Ajouter une fiche',
}
export type Words = typeof fr
