export const fr = {
  mailbox: (code: string) => `Échange ${code} avec une jeune personne\u00a0: vous le suivez`,
  hint: 'Choisissez une personne qui a les clés de l’équipe d’accueil\u00a0: les autres ne peuvent ni lire ni répondre. La jeune personne verra que quelqu’un d’autre lui répond.',
  somebody: 'Choisissez qui prend le relais\u00a0: on ne laisse pas une jeune personne sans réponse.',
  days: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  holderOn: (day: string) => `Messages des jeunes, le ${day}\u00a0: vous répondez en premier`,
  deputyOn: (day: string) => `Messages des jeunes, le ${day}\u00a0: vous êtes la relève`,
  dutyHint: 'Choisissez quelqu’un qui a les clés de l’équipe d’accueil. Sans nom, toute l’équipe est de service.',
  dutyStays: 'Ce jour reste comme il est maintenant.',
  stays: 'L’échange reste avec la personne qui le suit maintenant.',
}
export type Words = typeof fr
