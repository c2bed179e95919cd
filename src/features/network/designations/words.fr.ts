export const fr = {
  title: (organization: string) => `Rôles : ${organization}`,
  lead: 'Un rôle, une personne, une relève. Ce qui reste vide se verra, sans reproche.',
  me: (name: string) => `Moi (${name})`,
  inviteFor: 'Inviter quelqu’un pour ce rôle',
  inviteForOne: 'Inviter quelqu’un pour un rôle',
  hasGone: (name: string) => `${name} ne travaille plus ici.`,
  chooseOne: 'Choisissez une personne dans la liste ou invitez-en une autre, pas les deux.',
  changedMeanwhile: (now: string) => `Quelqu’un a changé ce rôle entre-temps. Maintenant : ${now}.`,
}
export type Words = typeof fr
