import type { ProblemCode } from './check.ts'

const nom = (mot: string): string => (mot === '' ? '' : ` « ${mot} »`)

const problems: Record<ProblemCode, (word: string, at: string) => string> = {
  form: (word, at) => `Cette partie n’est pas une forme connue${word === '' ? '' : ` (${word})`} : ${at}.`,
  'missing-text': (_word, at) => `Ce texte manque dans une des deux langues, ou il est trop long : ${at}.`,
  operator: (word) => `Cette façon de calculer${nom(word)} n’existe pas.`,
  type: (word) => `Le registre n’a pas de fiche de cette sorte${nom(word)}.`,
  'wrong-operator': (word) => `Cette façon de calculer${nom(word)} ne donne pas ce genre de mesure.`,
  'no-denominator': () => 'Un pourcentage a besoin d’un dénominateur : dites sur qui ou sur quoi il porte.',
  tag: (word) => `L’étiquette${nom(word)} ne se met pas sur toutes ces fiches.`,
  facet: (word) => `La liste${nom(word)} n’existe pas pour toutes ces fiches.`,
  sector: (word) => `Il n’y a pas de secteur${nom(word)}.`,
  quantity: (word) => `Ces fiches ne disent pas toutes le nombre${nom(word)}.`,
  category: (word) => `Ce nombre n’a pas de catégorie${nom(word)}.`,
  breakdown: (word) => `Ces fiches ne disent pas ce nombre selon${nom(word)}.`,
  level: (word) => `L’échelle n’a pas de niveau${nom(word)}.`,
  time: (word) => `La règle de temps${nom(word)} ne convient pas à ces fiches.`,
  headcount: () => 'Sur un effectif, le numérateur est une somme; rien d’autre n’est permis.',
  people: () => 'Ce nombre porte sur des personnes : dites-le, pour que les petits nombres restent protégés.',
  name: (word) => `Le code de la mesure${nom(word)} doit commencer par celui de son indicateur et un point.`,
  outcome: () => 'Une mesure du plan nomme une action et un résultat; une mesure de l’instance n’en nomme aucun.',
  twice: (word) => `La mesure${nom(word)} est définie deux fois.`,
}

export const fr = { problems }

export type Words = typeof fr
