export const fr = {
  title: 'Ajouter une organisation',
  lead: 'Une fiche courte suffit. La personne responsable complétera le reste en arrivant.',
  guestTitle: 'Qui en répondra ?',
  guestHint: 'Facultatif : sans courriel, l’organisation est seulement inscrite. Vous inviterez plus tard.',
  otherName: 'Nom en anglais',
  otherNameHint: 'Laissez vide si l’organisation n’a qu’un nom.',
  submit: 'Ajouter et inviter',
  guestIncomplete: 'Pour inviter, il faut un nom et un courriel.',
}
export type Words = typeof fr
