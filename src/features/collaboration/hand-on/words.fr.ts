export const fr = {
  contact: (collaboration: string) => `Répondre pour votre organisation dans « ${collaboration} »`,
  deputy: (collaboration: string) => `Remplacer la personne qui répond dans « ${collaboration} »`,
  commitment: (collaboration: string, what: string) => `Engagement dans « ${collaboration} » : ${what}`,
  hint: 'Les autres membres voient qui s’en charge. Sans personne, cela reste à prendre.',
  bothRoles: 'La même personne répondrait et remplacerait. Choisissez quelqu’un d’autre, ou personne pour l’instant.',
  takenSince: 'Quelqu’un s’en charge depuis.',
}
export type Words = typeof fr
