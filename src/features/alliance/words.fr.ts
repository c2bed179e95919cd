import type { SectorCode } from '../../field/index.ts'

const counts = ['Aucun', 'Un', 'Deux', 'Trois', 'Quatre', 'Cinq', 'Six', 'Sept', 'Huit', 'Neuf', 'Dix']

/** Said by every page of this area. */
export const fr = {
  alliances: 'Alliances',
  /** A thread, as something nobody holds. */
  threadOf: {
    community: 'du communautaire',
    education: 'de l’éducation',
    institutional: 'de l’institutionnel',
    police: 'de la police',
    justice: 'de la justice',
  } satisfies Record<SectorCode, string>,
  count: (count: number): string => counts[count] ?? String(count),
  meetings: (count: number): string =>
    `${count === 0 ? 'aucune' : count === 1 ? 'une' : (counts[count] ?? String(count)).toLowerCase()} ${count < 2 ? 'rencontre' : 'rencontres'} sur dix`,
  completed: (count: number) => `${count} ${count < 2 ? 'alliance complétée' : 'alliances complétées'} sur 4`,
  startAgain: 'Recommencer',
  seeJourney: 'Voir votre parcours',
  done: 'Complétée',
  notYet: 'À suivre',
  brings: 'Apporte',
  cannot: 'Limites',
}

export type Words = typeof fr
