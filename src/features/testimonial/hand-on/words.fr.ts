export const fr = {
  said: {
    waiting: (start: string) => `Un témoignage qui attend l’organisation : « ${start} »`,
    published: (start: string) => `Un témoignage publié : « ${start} »`,
  },
  ownHint:
    'Personne ne le reprend : ce sont vos mots. Si vous le laissez, vous pourrez encore le retirer tant que votre compte est ouvert.',
  hint: 'Personne ne le reprend : ce sont ses mots. L’organisation pourra encore le retirer.',
  withdrawn: 'Un témoignage retiré à ce départ',
  withdrawnStays: 'Il reste retiré. La personne qui l’a écrit peut le reprendre, pendant 30 jours.',
  keep: 'Le laisser, les consentements continuent',
  withdraw: 'Le retirer maintenant',
}
export type Words = typeof fr
