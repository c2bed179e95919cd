export const fr = {
  title: 'Périodes fermées',
  lead: 'Fermer une période, c’est signer ce qui en est publié. Une correction tardive y paraît ensuite avec sa date.',
  caption: 'Fermetures et révisions',
  heads: { period: 'Période', what: 'Quoi', day: 'Date', seal: 'Signature' },
  closing: 'Fermeture',
  revision: (number: number) => `Révision ${number}`,
  intact: 'Intacte',
  broken: 'Ne correspond plus à ce qui a été signé',
  empty: { title: 'Aucune période fermée', text: 'Les périodes terminées peuvent être fermées ci-dessous.' },
  close: { title: 'Fermer une période', label: 'Période terminée', submit: 'Fermer et signer' },
  nothing: 'Aucune période terminée ne reste à fermer.',
  problems: {
    'not-over': 'Cette période n’est pas terminée.',
    'nothing-published': 'Rien n’est encore publié de cette période.',
    'already-closed': 'Cette période est déjà fermée.',
  },
  noticeTitle: 'C’est fait',
  notices: { 'period-closed': 'La période est fermée et signée.' },
}

export type Words = typeof fr
