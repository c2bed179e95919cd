export const fr = {
  title: 'Notre façon de nous rencontrer',
  lead: 'Ce qui est proposé pour chaque nouvelle rencontre. Les responsables des membres peuvent le changer.',
  labels: {
    quorum: 'Quorum, en organisations (facultatif)',
    place: 'Lieu habituel (facultatif)',
    timeZone: 'Fuseau horaire habituel',
    isPublished: 'Calendrier public',
  },
  hints: {
    quorum:
      'Combien d’organisations doivent être présentes pour décider. Sans quorum, une décision reste notée et marquée.',
    published: 'Tout le monde voit le titre, le jour et l’heure de vos rencontres. Rien d’autre.',
  },
  publish: 'Publier nos rencontres',
  save: 'Enregistrer',
}
export type Words = typeof fr
