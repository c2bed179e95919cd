import type { TeamKind } from './model.ts'

export const fr = {
  title: 'Clés',
  teams: { intake: 'Équipe d’accueil', 'follow-up': 'Équipe de suivi' } satisfies Record<TeamKind, string>,
  personalData: 'Vos clés : façons d’ouvrir et places dans les équipes',
  demo: 'Clés de personnes inventées. Ici seulement, un bouton les ouvre sans rien taper.',
}
export type Words = typeof fr
