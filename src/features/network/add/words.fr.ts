export const fr = {
  title: 'Ajouter une organisation',
  lead: 'Une fiche courte suffit. La personne responsable complétera le reste en arrivant.',
  guestTitle: 'Qui en répondra ?',
  guestHint: 'Facultatif : sans courriel, l’organisation est seulement inscrite. Vous inviterez plus tard.',
  otherName: 'Nom en anglais',
  otherNameHint: 'Laissez vide si l’organisation n’a qu’un nom.',
  looksLike: 'Une organisation de ce nom est déjà là. Est-ce la même ?',
  sameName: (name: string, town: string | null) =>
    town === null ? `${name} (ville non précisée)` : `${name} (${town})`,
  sameNameLead: 'Ressemble à :',
  another: 'Ce n’est pas la même : l’ajouter aussi',
  submit: 'Ajouter et inviter',
  guestIncomplete: 'Pour inviter, il faut un nom et un courriel.',
}
export type Words = typeof fr
