export const fr = {
  title: 'Quand pouvez-vous vous rencontrer ?',
  personal:
    'Cette page s’ouvre par un lien personnel. Ce que vous y répondez est inscrit au nom de la personne qui l’a reçu : ne le transférez pas.',
  noticeTitle: 'C’est fait',
  notices: {
    'date-poll-answered': 'Vos réponses sont notées. Vous pouvez fermer cette page, ou les changer jusqu’à la clôture.',
    'date-poll-link-sent': 'Si la date est encore cherchée, un nouveau lien est en route vers votre courriel.',
  },
  deadTitle: 'Ce lien n’ouvre rien',
  dead: 'Il était pour une seule personne et une seule recherche de date.',
  deadNext: 'L’adresse a peut-être été coupée : copiez-la en entier. Vous pouvez aussi ouvrir une session.',
  closedTitle: 'Les réponses sont closes',
  closed: 'Cette recherche de date n’attend plus de réponse.',
  closedNext: 'Si une date est choisie, l’invitation vient par courriel. Pour la voir, ouvrez une session.',
  overTitle: 'Ce lien a plus de 7 jours',
  over: 'Il ne sert plus, mais on attend encore votre réponse.',
  overNext: 'Demandez un nouveau lien : il part à la même adresse de courriel.',
  renew: 'M’envoyer un nouveau lien',
  signIn: 'Ouvrir une session',
}
export type Words = typeof fr
