export const fr = {
  title: 'Qui répond de cette instance',
  lead: 'Ces noms paraissent sur les pages publiques « Vie privée », « Accessibilité » et « Code ouvert ».',
  fromFile: 'Le nom ci-dessous vient du fichier content/instance.json. Publiez-le ici : le fichier ne servira plus.',
  officer: 'Personne responsable des renseignements personnels',
  officerHint: 'La Loi 25 demande que son titre et la façon de la joindre soient publiés.',
  contact: 'À qui écrire pour le reste',
  contactHint: 'Une personne, une équipe ou une boîte commune. Laissez vide si la même personne répond de tout.',
  labels: {
    officerName: 'Nom de la personne',
    officerTitleFr: 'Titre en français',
    officerTitleEn: 'Titre en anglais',
    officerEmail: 'Courriel de la personne',
    contactName: 'Nom de la personne ou de l’équipe',
    contactEmail: 'Courriel pour le reste',
  },
  titleFrHint: 'Par exemple : directrice générale.',
  titleEnHint: 'Par exemple : executive director.',
  save: 'Publier ces noms',
  back: 'Revenir à l’instance',
}
export type Words = typeof fr
