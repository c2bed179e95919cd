import { de } from '../../../kernel/wording.ts'

export const fr = {
  title: (organization: string) => `Sans courriel sous la main : ${organization}`,
  lead: 'Pour une personne qui est devant vous, ou à qui vous remettez un papier. Un code s’affiche une seule fois ; elle le tape dans l’heure.',
  how: 'Rien ne part par courriel. La personne choisit aussitôt sa clé d’accès, ou un mot de passe avec une application.',
  emailHint: 'Il nomme son compte, et recevra plus tard ce qui la concerne. Par exemple nom@organisme.quebec',
  act: 'Afficher un code',
  byMail: 'Inviter plutôt par courriel',
  shown: {
    title: (name: string) => `Un code pour ${name}`,
    lead: 'Notez-le, imprimez-le ou laissez-le à l’écran : il ne se montrera plus.',
    code: 'Code',
    spelled: 'Majuscules ou minuscules, avec ou sans tiret. Ni zéro, ni un, ni O, I ou L.',
    where: 'Où le taper',
    qr: (address: string) => `Code QR de l’adresse ${address}`,
    until: (when: string) => `Bon une seule fois, jusqu’au ${when}`,
    unfinished: 'Tant que la personne n’a pas choisi sa façon d’entrer, rien ne s’ouvre.',
    told: 'Un courriel vous dira quand il aura servi ; « Invitations » le montre aussi.',
    again: 'Perdu ? Refaites-en un de la même façon : le premier ne servira plus.',
    revoke: (name: string) => `Retirer le code ${de(name)}…`,
    people: 'Retour aux personnes',
  },
}
export type Words = typeof fr
