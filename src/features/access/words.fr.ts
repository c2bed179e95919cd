export const fr = {
  referrals: 'Orientations',
  where: 'Vous ne savez pas où\u00a0?',
  find: 'Orienter une jeune personne : trouver qui peut recevoir',
}
export type Words = typeof fr
