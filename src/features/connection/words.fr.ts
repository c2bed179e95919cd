/** Said by every page of this area. */
export const fr = {
  title: 'Liens',
  noticeTitle: 'C’est fait',
  notices: {
    'net-published': 'Les membres peuvent maintenant lire les liens du réseau.',
    'net-hidden': 'Les liens ne se lisent plus qu’à la coordination.',
  },
}
export type Words = typeof fr
