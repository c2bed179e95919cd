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
  noticeTitle: 'C’est fait',
  notices: {
    'alliance-accepted': 'Votre acceptation est notée. Les autres membres la voient.',
    'alliance-old-version': 'Rien n’est accepté : ce texte a changé, ou votre organisation l’a déjà accepté. Relisez.',
    'alliance-drafted': 'Le brouillon est gardé. Il n’engage personne.',
    'alliance-proposed': 'La version est proposée. La personne qui répond de chaque membre peut l’accepter.',
    'alliance-overtaken': 'Quelqu’un a changé le texte entre-temps. Relisez avant de proposer.',
    'alliance-moved': 'L’étape a changé. Tous les membres la voient.',
    'alliance-not-moved': 'L’étape n’a pas changé : il manque quelque chose, ou quelqu’un est passé avant vous.',
    'alliance-pulse-opened': 'Le pouls est ouvert pour trois semaines. Vous pouvez répondre dès maintenant.',
    'alliance-pulse-not-opened':
      'Le pouls n’a pas été ouvert : quelqu’un l’a fait avant vous, ou ce n’est pas encore le moment.',
    'alliance-pulse-taken': 'Votre réponse est comptée, sans votre nom.',
    'alliance-pulse-not-taken': 'Rien de nouveau n’est compté : vous avez déjà répondu, ou le pouls est terminé.',
    'alliance-step': 'Votre réponse est notée. Les autres membres la voient.',
  },
}

export type Words = typeof fr
